package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** From when until when the present edition is asked about, and whether what comes later is taken and marked 逾期. */
@Embeddable
public class Term {
    @Convert(converter = UtcInstant.class)
    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "takes_late")
    private boolean takesLate;

    @Convert(converter = UtcInstant.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    protected Term() {}

    /** @param openedAt null until it is sent */
    Term(Instant openedAt, Instant closesAt, boolean takesLate) {
        this.openedAt = openedAt;
        this.closesAt = closesAt;
        this.takesLate = takesLate;
    }

    /** Whether a reply sent now is late: one second past is past. */
    boolean isLate(Instant now) {
        return closesAt != null && now.isAfter(closesAt);
    }

    Instant closesAt() {
        return closesAt;
    }

    boolean takesLate() {
        return takesLate;
    }

    Instant openedAt() {
        return openedAt;
    }
}

package tw.anwang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** How far a point was compared with the original: how sure the reader was, and who has confirmed it when. */
@Embeddable
public class ItemReview {
    private BigDecimal confidence;

    private String warnings;

    @Enumerated(EnumType.STRING)
    @Column(name = "review")
    private ReviewState state;

    @Column(name = "reviewed_by")
    private String by;

    @Convert(converter = UtcInstant.class)
    @Column(name = "reviewed_at")
    private Instant at;

    protected ItemReview() {}

    ItemReview(Doubt doubt) {
        confidence = doubt.confidence();
        warnings = doubt.words();
        state = doubt.isDoubtful() ? ReviewState.DOUBTFUL : ReviewState.TO_CHECK;
    }

    void confirm(Actor me, Instant now) {
        state = ReviewState.CONFIRMED;
        by = me.name();
        at = now;
    }

    void reopen() {
        state = ReviewState.TO_CHECK;
    }

    ReviewState state() {
        return state;
    }

    String warnings() {
        return warnings;
    }

    String by() {
        return by;
    }
}

package tw.anwang.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** Why a meeting does not take place (取消), who said so and when. */
@Embeddable
public class Cancellation {
    private static final int WHY = 400;

    @Column(name = "cancelled_why")
    private String why;

    @Column(name = "cancelled_by")
    private String by;

    @Convert(converter = UtcInstant.class)
    @Column(name = "cancelled_at")
    private Instant at;

    protected Cancellation() {}

    /** @throws RuleBroken without a reason */
    Cancellation(String why, Actor me, Instant now) {
        this.why = TextLength.atMost(WHY, why);
        if (this.why == null) {
            throw new RuleBroken("meetings.meeting.noReason");
        }
        this.by = me.name();
        this.at = now;
    }

    public String why() {
        return why;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}

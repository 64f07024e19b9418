package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** Who laid minutes before the head (陳核), and what the head said. */
@Embeddable
public class Approval {
    private static final int REASON = 400;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_by_id")
    private Long submittedById;

    private String attendance;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "approved_by")
    private String approvedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Approval() {}

    /** @param present who came, as the head reads it and it is printed from now on; empty where nobody was entered */
    void submit(String present, Actor me) {
        attendance = present;
        submittedBy = me.name();
        submittedById = me.id().value();
        returnedReason = null;
    }

    void sendBack(String reason) {
        returnedReason = TextLength.atMost(REASON, reason);
        if (returnedReason == null) {
            throw new RuleBroken("meetings.recording.noReason");
        }
        takeBack();
    }

    /** It is changed once more. */
    void takeBack() {
        attendance = null;
    }

    /** Why this person does not approve it: who laid it before the head does not approve it as the head's deputy. */
    Optional<RuleBroken> whyNotApprove(Actor me) {
        boolean own = submittedById != null && submittedById == me.id().value();
        return own && me.isDeputizing()
                ? Optional.of(new RuleBroken("meetings.recording.ownAsDeputy"))
                : Optional.empty();
    }

    void approve(Actor me, Instant now) {
        whyNotApprove(me).ifPresent(RuleBroken::refuse);
        approvedBy = me.name();
        approvedAt = now;
    }

    String attendance() {
        return attendance;
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** Why the head sent it back; null once it lies there again. */
    public String returnedReason() {
        return returnedReason;
    }

    /** Null until it is approved. */
    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}

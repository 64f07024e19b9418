package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.UtcInstant;

/** An office asked for proposals, and whether it said that it has none (無提案). */
@Entity
@Table(name = "meetings_call_office")
class CallOffice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "office_id")
    private long officeId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "nothing_at")
    private Instant nothingAt;

    @Column(name = "nothing_by")
    private String nothingBy;

    protected CallOffice() {}

    CallOffice(long callId, long officeId) {
        this.callId = callId;
        this.officeId = officeId;
    }

    void hasNothing(String who, Instant now) {
        nothingAt = now;
        nothingBy = who;
    }

    /** It proposes after all. */
    void proposes() {
        nothingAt = null;
        nothingBy = null;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    Instant nothingAt() {
        return nothingAt;
    }

    String nothingBy() {
        return nothingBy;
    }
}

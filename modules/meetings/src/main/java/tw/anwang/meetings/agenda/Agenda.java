package tw.anwang.meetings.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.round.Round;

/** The agenda of one meeting (議程): a draft of the staff unit until it is settled (定稿). */
@Entity
@Table(name = "meetings_agenda")
public class Agenda {
    @Id
    @Column(name = "meeting_id")
    private long meetingId;

    @Enumerated(EnumType.STRING)
    private AgendaState state = AgendaState.DRAFT;

    @Convert(converter = UtcInstant.class)
    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Version
    private int version;

    protected Agenda() {}

    Agenda(long meetingId) {
        this.meetingId = meetingId;
    }

    /** Why this person cannot work on the agenda of that meeting. */
    static Optional<RuleBroken> whyNotKeep(Meeting meeting, Actor me) {
        if (!Round.keeps(meeting.staffOffice(), me)) {
            return broken("notStaffUnit");
        }
        return meeting.state().isOver() ? broken("meetingClosed") : Optional.empty();
    }

    /** Why its order and matters cannot be changed now. */
    Optional<RuleBroken> whyNotArrange() {
        return isSettled() ? broken("settled") : Optional.empty();
    }

    /** 定稿. @param matters how many stand on it */
    void settle(int matters, Actor me, Instant now) {
        if (isSettled()) {
            throw new RuleBroken("meetings.agenda.settled");
        }
        if (matters == 0) {
            throw new RuleBroken("meetings.agenda.empty");
        }
        state = AgendaState.SETTLED;
        settledAt = now;
        settledBy = me.name();
    }

    /** Back to a draft: what others have read so far is seen by the staff unit alone until it is settled again. */
    void reopen() {
        if (!isSettled()) {
            throw new RuleBroken("meetings.agenda.notSettled");
        }
        state = AgendaState.DRAFT;
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.agenda." + rule));
    }

    public boolean isSettled() {
        return state == AgendaState.SETTLED;
    }

    public AgendaState state() {
        return state;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public String settledBy() {
        return settledBy;
    }
}

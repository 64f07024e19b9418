package tw.anwang.meetings.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingMoment;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.round.Round;

/** A call for proposals (提案徵求) before a meeting: chosen offices may propose until the moment it closes. */
@Entity
@Table(name = "meetings_call")
public class Call {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "closes_at")
    private Instant closesAt;

    private String note;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.OPEN;

    @Convert(converter = UtcInstant.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected Call() {}

    /** @param note what the staff unit tells the offices; may be null */
    Call(long meetingId, Instant closesAt, String note, Instant now) {
        this.meetingId = meetingId;
        this.closesAt = closesAt;
        this.note = TextLength.atMost(1000, note);
        this.openedAt = now;
    }

    /** Why this person cannot call for proposals to that meeting until that moment. */
    static Optional<RuleBroken> whyNotOpen(Meeting meeting, Instant closesAt, Actor me, Instant now) {
        return whyNotKeep(meeting, me).or(() -> whyNotUntil(meeting, closesAt, now));
    }

    /** Why this person cannot open one on any moment. */
    static Optional<RuleBroken> whyNotKeep(Meeting meeting, Actor me) {
        if (!Round.keeps(meeting.staffOffice(), me)) {
            return broken("notStaffUnit");
        }
        return meeting.state() == MeetingState.PLANNED ? Optional.empty() : broken("meetingHeld");
    }

    private static Optional<RuleBroken> whyNotUntil(Meeting meeting, Instant closesAt, Instant now) {
        if (closesAt == null) {
            return broken("noMoment");
        }
        if (!closesAt.isAfter(now)) {
            return Optional.of(new RuleBroken("meetings.call.passed", RocDate.format(closesAt)));
        }
        Instant starts = meeting.startsAt();
        return starts != null && closesAt.isAfter(starts)
                ? Optional.of(new RuleBroken("meetings.call.afterMeeting", MeetingMoment.words(Taipei.timeOf(starts))))
                : Optional.empty();
    }

    /** Another moment, which opens it anew, and another note. */
    void change(Meeting meeting, Instant until, String words, Actor me, Instant now) {
        whyNotKeep(meeting, me).ifPresent(RuleBroken::refuse);
        if (until == null || !until.equals(closesAt)) {
            whyNotUntil(meeting, until, now).ifPresent(RuleBroken::refuse);
            state = CallState.OPEN;
        }
        closesAt = until;
        note = TextLength.atMost(1000, words);
    }

    /** From now on nobody is asked any more; what still comes in is late. */
    void close(Meeting meeting, Actor me) {
        whyNotKeep(meeting, me).ifPresent(RuleBroken::refuse);
        state = CallState.CLOSED;
    }

    /**
     * Whether what is handed in at that moment comes too late to be put on the agenda: one second past is past. A
     * meeting that was moved forward ends the call when it begins.
     */
    public boolean isLate(Meeting meeting, Instant at) {
        return state == CallState.CLOSED || at.isAfter(closesAt) || hasBegun(meeting, at);
    }

    private static boolean hasBegun(Meeting meeting, Instant at) {
        return meeting.startsAt() != null && at.isAfter(meeting.startsAt());
    }

    /** Whether it closes only after the meeting has begun, since that was moved forward. */
    boolean outlasts(Meeting meeting) {
        return state == CallState.OPEN && hasBegun(meeting, closesAt);
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.call." + rule));
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public String note() {
        return note;
    }

    public CallState state() {
        return state;
    }

    public int version() {
        return version;
    }
}

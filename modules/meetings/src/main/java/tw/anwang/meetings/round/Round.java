package tw.anwang.meetings.round;

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
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/**
 * A collection round (填報期): before a meeting of a series every addressed office answers on every open item, all by
 * one day.
 */
@Entity
@Table(name = "meetings_round")
public class Round {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** When that day is over in Taipei; made by the database, for questions to it. */
    @Convert(converter = UtcInstant.class)
    @Column(name = "ends_at", insertable = false, updatable = false)
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private String note;

    @Version
    private int version;

    protected Round() {}

    /** @param note what the staff unit tells the offices; may be null */
    public Round(long seriesId, long meetingId, LocalDate openedOn, LocalDate dueOn, String note) {
        this.seriesId = seriesId;
        this.meetingId = meetingId;
        this.openedOn = openedOn;
        this.dueOn = dueOn;
        this.note = note;
        this.state = RoundState.OPEN;
    }

    /**
     * Why this person cannot open a round for a meeting.
     *
     * @param meetingDay the day the meeting is held, null while it is not fixed
     */
    public static Optional<RuleBroken> whyNotOpen(
            OfficeId staffUnit, LocalDate dueOn, LocalDate meetingDay, Actor me, LocalDate today) {
        if (!keeps(staffUnit, me)) {
            return broken("notStaffUnit");
        }
        if (dueOn == null) {
            return broken("noDay");
        }
        if (dueOn.isBefore(today)) {
            return Optional.of(new RuleBroken("meetings.round.dayPassed", dueOn));
        }
        if (meetingDay != null && dueOn.isAfter(meetingDay)) {
            return Optional.of(new RuleBroken("meetings.round.afterMeeting", dueOn, meetingDay));
        }
        return Optional.empty();
    }

    /** Whether the person works for the staff unit (幕僚單位) of the series. */
    public static boolean keeps(OfficeId staffUnit, Actor me) {
        return me.may("meetings.keep") && me.actsFor(staffUnit);
    }

    public Optional<RuleBroken> whyNotClose(OfficeId staffUnit, Actor me) {
        if (!keeps(staffUnit, me)) {
            return broken("notStaffUnit");
        }
        return isOpen() ? Optional.empty() : broken("closed");
    }

    /** Ends the round; answers that never came stay unsent and never bind the meeting. */
    void close(OfficeId staffUnit, Actor me) {
        whyNotClose(staffUnit, me).ifPresent(RuleBroken::refuse);
        state = RoundState.CLOSED;
    }

    /** Another day for all answers that are still owed. */
    void postpone(LocalDate day) {
        dueOn = day;
    }

    /** An answer still owed is overdue when the day has passed; the day itself is in time. */
    public boolean isPast(LocalDate today) {
        return dueOn.isBefore(today);
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.round." + rule));
    }

    public long id() {
        return id;
    }

    public long seriesId() {
        return seriesId;
    }

    public long meetingId() {
        return meetingId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public RoundState state() {
        return state;
    }

    public String note() {
        return note;
    }
}

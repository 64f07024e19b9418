package tw.anwang.meetings.tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;

/** By when an item is due, and the meeting that closed without the report due there. */
@Embeddable
class TimeLimit {
    @Embedded
    private Due due;

    @Column(name = "missed_on")
    private LocalDate missedOn;

    protected TimeLimit() {}

    private TimeLimit(Due due, LocalDate missedOn) {
        this.due = due;
        this.missedOn = missedOn;
    }

    static TimeLimit of(Due due) {
        return new TimeLimit(due, null);
    }

    /** The same, as if no meeting had been missed. */
    TimeLimit anew() {
        return of(due);
    }

    TimeLimit missedOn(LocalDate meetingDay) {
        return new TimeLimit(due, meetingDay);
    }

    /** The same with the meeting that had been missed, if one was. */
    TimeLimit missedAsBefore(LocalDate day) {
        return new TimeLimit(due, day);
    }

    LocalDate missedOn() {
        return missedOn;
    }

    /** Whether it is still the next meeting: one that was missed already is not missed again. */
    boolean isNextMeeting() {
        return due.kind() == DueKind.NEXT_MEETING && missedOn == null;
    }

    /** The day by which lists sort an item in that state. */
    LocalDate sortsOn(Tracking tracking) {
        return Urgency.sortsOn(tracking, due, missedOn);
    }

    Due due() {
        return due;
    }
}

package tw.anwang.desk;

import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.kernel.Taipei;

/**
 * When something is due, and from when on it is overdue: two facts, since not every day that passes makes a task
 * overdue. 儘速 has no day at all; 下次會議 has a day, but is overdue only once that meeting closed without the report.
 *
 * @param dueAt end of the time given; for a whole day the midnight after it in Taipei; null without a clock
 * @param wholeDay whether the time was given as a day (終止日當日 still counts) or as an hour
 * @param overdueFrom null: not overdue, however late it is
 */
public record Deadline(Instant dueAt, boolean wholeDay, Instant overdueFrom) {
    private static final Deadline NONE = new Deadline(null, true, null);

    /** 儘速 or no date: shown as 未訂期限, never overdue. */
    public static Deadline none() {
        return NONE;
    }

    /** By the end of that day; overdue from the next midnight. Null means no clock. */
    public static Deadline on(LocalDate day) {
        return day == null ? NONE : new Deadline(midnightAfter(day), true, midnightAfter(day));
    }

    /** By that moment (派案 24 小時內). */
    public static Deadline at(Instant moment) {
        return moment == null ? NONE : new Deadline(moment, false, moment);
    }

    /** Expected on that day and never overdue by itself (下次會議). */
    public static Deadline expected(LocalDate day) {
        return day == null ? NONE : new Deadline(midnightAfter(day), true, null);
    }

    /** The same day, overdue from that moment: the next meeting closed without the report. */
    public Deadline overdueFrom(Instant moment) {
        return new Deadline(dueAt, wholeDay, moment);
    }

    public boolean isOverdue(Instant now) {
        return overdueFrom != null && !now.isBefore(overdueFrom);
    }

    /** The day on which it is due, in Taipei; null without a clock. */
    public LocalDate day() {
        return dueAt == null ? null : Taipei.dayOf(wholeDay ? dueAt.minusMillis(1) : dueAt);
    }

    private static Instant midnightAfter(LocalDate day) {
        return Taipei.at(day.plusDays(1).atStartOfDay());
    }
}

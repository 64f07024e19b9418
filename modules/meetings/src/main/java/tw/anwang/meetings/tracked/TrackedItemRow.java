package tw.anwang.meetings.tracked;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.due.DueKind;

/** A line of the list: a projection, so that nothing the list does not show is read. */
public record TrackedItemRow(
        long id,
        String number,
        String title,
        Tracking tracking,
        Handling handling,
        DueKind dueKind,
        LocalDate dueDate,
        LocalDate urgentOn,
        long leadOfficeId,
        long seriesId,
        String meetingWords,
        Sensitivity sensitivity) {
    private static final int SOON_DAYS = 7;

    /** The same under another title: one with the numbers of persons masked. */
    TrackedItemRow titled(String shown) {
        return new TrackedItemRow(
                id,
                number,
                shown,
                tracking,
                handling,
                dueKind,
                dueDate,
                urgentOn,
                leadOfficeId,
                seriesId,
                meetingWords,
                sensitivity);
    }

    /** Days until the limit, negative once it has passed; null where no day counts. */
    public Long daysLeft(LocalDate today) {
        return urgentOn.isBefore(Urgency.NEXT_MEETING) ? ChronoUnit.DAYS.between(today, urgentOn) : null;
    }

    /** The same without a sign, for 逾期 n 日 and 尚餘 n 日. */
    public Long days(LocalDate today) {
        Long left = daysLeft(today);
        return left == null ? null : Math.abs(left);
    }

    /** The class that colours the remaining time. */
    public String clock(LocalDate today) {
        Long left = daysLeft(today);
        if (left == null || left > SOON_DAYS) {
            return "muted";
        }
        return left < 0 ? "late-text" : "soon-text";
    }
}

package tw.anwang.meetings.figures;

import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.tracked.Tracking;

/**
 * An item behind a figure, or an answer on it.
 *
 * @param officeId that leads, or answers
 * @param releasedOn null while it is tracked
 * @param reply null where items are counted
 */
public record FigureRow(
        long id,
        long itemId,
        String number,
        String title,
        Sensitivity sensitivity,
        String meetingWords,
        LocalDate adoptedOn,
        Tracking tracking,
        LocalDate releasedOn,
        long officeId,
        Reply reply) {
    /** @param firstSentAt null where nothing left the office */
    public record Reply(LocalDate dueOn, Instant firstSentAt, int timesReturned, Punctuality punctuality) {}
}

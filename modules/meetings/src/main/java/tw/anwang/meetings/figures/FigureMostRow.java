package tw.anwang.meetings.figures;

import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.tracked.Tracking;

/**
 * An item with what was asked about it.
 *
 * @param officeId that leads
 * @param rounds in which some office was asked
 * @param asked answers of all offices in these rounds
 * @param returned of these, the ones that were given back for more at least once
 * @param times how often that was, together
 */
public record FigureMostRow(
        long id,
        String number,
        String title,
        Sensitivity sensitivity,
        String meetingWords,
        Tracking tracking,
        long officeId,
        Counts counts) {
    public record Counts(long rounds, long asked, long returned, long times) {}
}

package tw.anwang.meetings.tracked;

import java.util.List;
import tw.anwang.meetings.minutes.ItemKind;

/**
 * An item with all that is told about it.
 *
 * @param life newest first
 * @param paragraph where it stands in the minutes, or null
 * @param mergedInto the item that goes on for it, or null
 * @param merged items that go on within this one
 * @param seriesName the name of its series
 * @param timesRead how often the record was opened, this time included
 */
public record TrackedItemStory(
        TrackedItem item,
        List<LifeLine> life,
        Paragraph paragraph,
        Link mergedInto,
        List<Link> merged,
        String seriesName,
        long timesRead) {
    /** Lines of the minutes, and what kind of point they make. */
    public record Paragraph(long minutesId, long meetingId, int firstLine, int lastLine, ItemKind kind) {}

    /** Another item, by its number. */
    public record Link(long id, String number) {}
}

package tw.anwang.meetings.tracked;

import java.util.List;
import tw.anwang.meetings.minutes.ItemKind;

/**
 * An item with all that is told about it.
 *
 * @param words as the reader is shown them
 * @param life newest first
 * @param paragraph where it stands in the minutes, or null
 * @param goesOnAs the item that goes on for it, merged or moved, or null
 * @param carried items that go on within this one
 * @param splitFrom the item of which this is one part, or null
 * @param parts items into which it was split
 * @param seriesName the name of its series
 * @param timesRead how often the record was opened, this time included
 */
public record TrackedItemStory(
        TrackedItem item,
        Words words,
        List<LifeLine> life,
        Paragraph paragraph,
        Link goesOnAs,
        List<Link> carried,
        Link splitFrom,
        List<Link> parts,
        String seriesName,
        long timesRead) {
    /**
     * Title and text.
     *
     * @param hidden whether numbers of persons are masked in them or in the life
     * @param revealed whether they are shown to who may not see them otherwise, for this once
     */
    public record Words(String title, String text, boolean hidden, boolean revealed) {}

    /** Whether it is a request (待中央協助事項): then offices of the centre answer it beside the rounds. */
    public boolean asksTheCentre() {
        return paragraph != null && paragraph.kind() == ItemKind.REQUEST;
    }

    /** Lines of the minutes, and what kind of point they make. */
    public record Paragraph(long minutesId, long meetingId, int firstLine, int lastLine, ItemKind kind) {}

    /**
     * Another item, by its number.
     *
     * @param goesOnHere whether it goes on within the item told of
     * @param part whether it is one of the parts of the item told of
     * @param visible whether the reader may open it
     */
    public record Link(long id, String number, String series, boolean goesOnHere, boolean part, boolean visible) {}
}

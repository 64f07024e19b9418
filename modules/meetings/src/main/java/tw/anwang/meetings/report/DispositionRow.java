package tw.anwang.meetings.report;

import java.io.Serializable;

/**
 * A line of the report as the recorder decides on it.
 *
 * @param origin title and number, to be sure which item 第n案 is
 * @param proposal what advice or minutes say; never taken over by itself
 * @param source where the proposal comes from
 * @param decided what was entered before, or null
 * @param target the item that goes on with 併案: its 序號 in this report or its number; null with anything else
 */
public record DispositionRow(
        long entryId,
        int position,
        long itemId,
        String origin,
        String advice,
        Disposition proposal,
        Source source,
        Disposition decided,
        String target,
        String targetWords,
        String words,
        int version)
        implements Serializable {
    /** Where a proposal comes from. */
    public enum Source {
        NONE,
        ADVICE,
        MINUTES;

        public String getLabelKey() {
            return "disposition.source." + name();
        }
    }
}

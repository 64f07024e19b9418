package tw.anwang.meetings.report;

import java.io.Serializable;
import tw.anwang.identity.Sensitivity;

/**
 * A line of the report as the recorder decides on it.
 *
 * @param origin title and number, to be sure which item 第n案 is
 * @param proposal what advice or minutes say; never taken over by itself
 * @param source where the proposal comes from
 * @param decided what was entered before, or null
 * @param typed whether the reader may type here: then its words are in clear, else masked and shown, never bound
 * @param hidden whether numbers of persons are masked in what is shown
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
        int version,
        boolean typed,
        boolean hidden)
        implements Serializable {
    /** What is shown of an item that is 密 and not for the reader: its number, and nothing of what was decided on it. */
    static DispositionRow withheld(ReportEntry entry, String number) {
        ReportLine line = entry.line(number, Sensitivity.CONFIDENTIAL).withheld();
        return new DispositionRow(
                entry.id(),
                entry.position(),
                entry.trackedItemId(),
                line.origin() + "\n" + line.decision(),
                line.advice(),
                null,
                Source.NONE,
                null,
                null,
                null,
                null,
                entry.version(),
                false,
                false);
    }

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

package tw.anwang.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import tw.anwang.meetings.due.DueKind;

/** One item as lists show it; {@code text} is its beginning. */
public record ItemRow(
        long id,
        int position,
        String path,
        ItemKind kind,
        String text,
        String outcome,
        DueKind dueKind,
        LocalDate dueDate,
        int firstLine,
        int lastLine,
        ReviewState review,
        String warnings,
        String reviewedBy,
        Instant reviewedAt,
        String citation) {
    private static final int SHOWN = 60;

    /** The beginning of what the reader is shown; a number that stood across the end is masked whole. */
    ItemRow beginning(UnaryOperator<String> shown) {
        String words = shown.apply(text);
        return new ItemRow(
                id,
                position,
                path,
                kind,
                words.substring(0, Math.min(SHOWN, words.length())),
                outcome,
                dueKind,
                dueDate,
                firstLine,
                lastLine,
                review,
                warnings,
                reviewedBy,
                reviewedAt,
                citation);
    }

    /** The last part of the document's own numbering: 決定二. */
    public String shortPath() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The first of the reasons for doubt, or null. */
    public String doubt() {
        return warnings == null ? null : warnings.split("\n", 2)[0];
    }
}

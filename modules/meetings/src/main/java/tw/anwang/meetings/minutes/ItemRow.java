package tw.anwang.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
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

    /** The last part of the document's own numbering: 決定二. */
    public String shortPath() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The first of the reasons for doubt, or null. */
    public String doubt() {
        return warnings == null ? null : warnings.split("\n", 2)[0];
    }
}

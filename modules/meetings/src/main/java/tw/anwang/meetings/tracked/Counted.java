package tw.anwang.meetings.tracked;

import java.time.LocalDate;
import java.util.List;

/** How many items a list has, and how many of them are overdue. */
record Counted(long all, long overdue) {
    /** A list that ends on its first page has counted itself. */
    static Counted of(List<TrackedItemRow> whole, LocalDate today) {
        return new Counted(
                whole.size(),
                whole.stream().filter(row -> row.urgentOn().isBefore(today)).count());
    }
}

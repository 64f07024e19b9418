package tw.anwang.meetings.selection;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of the table that somebody else saved first with other words. */
public record RowDifference(int position, String theirs, String yours) implements Serializable {
    static List<RowDifference> between(
            Selection now,
            List<SelectionTyped> typed,
            Function<SelectionRow, SelectionTyped> form,
            SelectionTexts texts) {
        Map<Long, String> theirs = now.rows().stream().collect(Collectors.toMap(SelectionRow::id, row -> form.apply(row)
                .inWords(texts)));
        return typed.stream()
                .map(row ->
                        new RowDifference(row.getPosition(), theirs.getOrDefault(row.rowId(), ""), row.inWords(texts)))
                .filter(row -> !row.theirs().equals(row.yours()))
                .toList();
    }
}

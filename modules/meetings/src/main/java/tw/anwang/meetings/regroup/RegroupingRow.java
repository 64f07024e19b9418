package tw.anwang.meetings.regroup;

import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;

/**
 * One item as it is, and what would become of it.
 *
 * @param version the person looks at
 * @param asked ids of the offices that are asked, the lead first
 * @param joining ids of those that would be asked besides where it goes on
 */
public record RegroupingRow(
        long id,
        int version,
        String number,
        String title,
        String text,
        List<Long> asked,
        Due due,
        InRounds rounds,
        List<Long> joining,
        Optional<RuleBroken> whyNot) {
    /** Stands in the place of an item that the person no longer sees. */
    static RegroupingRow gone(long id) {
        return new RegroupingRow(
                id,
                -1,
                "",
                "",
                "",
                List.of(),
                Due.none(),
                InRounds.NONE,
                List.of(),
                Optional.of(new RuleBroken("meetings.regrouping.gone")));
    }

    /** Text of one of the rows; empty where it is not among them. */
    static String textOf(List<RegroupingRow> rows, long id) {
        return rows.stream()
                .filter(row -> row.id() == id)
                .map(RegroupingRow::text)
                .findFirst()
                .orElse("");
    }

    /** Whether a person has to look at it before it is chosen. */
    public boolean proposed() {
        return whyNot.isEmpty() && rounds.begun() == 0;
    }
}

package tw.anwang.intake.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cases of a file bring that stand before others, as far as a preview can tell: none of it is here yet when the
 * others are looked up, and all of it when they are taken over.
 */
final class StoodBefore {
    /** Numbers of persons. */
    private final Set<Long> people = new HashSet<>();

    /** Cases here. */
    private final Set<Long> joined = new HashSet<>();

    /** @param rows of one case, in whose outcomes the remarks are laid */
    void look(List<JudgedRow> rows, Map<JudgedRow, Outcome> outcomes) {
        JudgedRow first = rows.get(0);
        Outcome outcome = outcomes.get(first);
        if (outcome.result() == RowResult.NEW || outcome.result() == RowResult.JOINED) {
            rows.stream()
                    .filter(row -> isNumbered(row) && people.contains(key(row)))
                    .forEach(row -> remark(
                            outcomes, row, FeedField.ID_NUMBER, row.person().idNumber(), "twoNumbers"));
        }
        if (outcome.result() == RowResult.JOINED && !joined.add(outcome.caseId())) {
            remark(outcomes, first, FeedField.NUMBER, first.number(), "joinedTwice");
        }
        if (outcome.result() != RowResult.WRONG) {
            rows.stream().filter(StoodBefore::isNumbered).forEach(row -> people.add(key(row)));
        }
    }

    private static void remark(
            Map<JudgedRow, Outcome> outcomes, JudgedRow row, FeedField field, String read, String rule) {
        outcomes.computeIfPresent(
                row,
                (same, outcome) -> new Outcome(
                        outcome.result(),
                        outcome.report(),
                        outcome.caseId(),
                        new Problem(field, read, "intake.platform." + rule)));
    }

    private static boolean isNumbered(JudgedRow row) {
        return row.problem() == null && row.person().idNumber() != null;
    }

    private static long key(JudgedRow row) {
        return FeedPortions.key(row.person().idNumber());
    }
}

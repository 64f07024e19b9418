package tw.anwang.meetings.opening;

import java.time.LocalDate;
import java.util.Set;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.due.DueKind;

/**
 * One row of the spreadsheet as it was understood.
 *
 * @param row its number in the file
 * @param leadId id of the office, or null where the name could not be read
 * @param coIds ids of those co-offices whose names could be read
 * @param grade 密等 that the list says of itself, or the row in a column of that name
 * @param words why it is doubtful or refused; empty for a good row
 */
public record BalanceLine(
        int row,
        String number,
        String meeting,
        String title,
        String text,
        String lead,
        Long leadId,
        Set<Long> coIds,
        DueKind dueKind,
        LocalDate dueDate,
        Grade grade,
        Result result,
        String words) {
    /** What becomes of a row. */
    public enum Result {
        GOOD("done"),
        DOUBTFUL("soon"),
        THERE("none"),
        REFUSED("late");

        private final String chip;

        Result(String chip) {
            this.chip = chip;
        }

        public String getChip() {
            return chip;
        }

        boolean isTaken() {
            return this == GOOD || this == DOUBTFUL;
        }

        boolean needsNoLook() {
            return this == GOOD || this == THERE;
        }
    }
}

package tw.anwang.welfare.visit;

import java.time.LocalDate;

/**
 * A visit that has to be made.
 *
 * @param family how the family is called, as this person may read it
 * @param visitOn its last day
 * @param first whether it is the first one, by the clock of the report
 */
public record DueVisit(long caseId, String number, String family, LocalDate visitOn, boolean first) {
    public boolean isLate(LocalDate today) {
        return visitOn.isBefore(today);
    }
}

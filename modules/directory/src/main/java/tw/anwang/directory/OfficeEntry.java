package tw.anwang.directory;

import java.time.LocalDate;
import tw.anwang.directory.OfficeFilter.Life;

/**
 * One line of a list of offices.
 *
 * @param parent the office above, null where there is none
 * @param from first day, null where it is older than this directory
 * @param to last day, null while no end is known
 */
public record OfficeEntry(OfficeRef office, OfficeRef parent, OfficeKind kind, LocalDate from, LocalDate to) {
    public Life lifeOn(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return Life.AHEAD;
        }
        return to != null && day.isAfter(to) ? Life.CLOSED : Life.LIVING;
    }
}

package tw.anwang.directory;

import java.time.LocalDate;
import java.util.Set;

/**
 * An office to be added.
 *
 * @param parent the office above, null for a body that stands alone; its county becomes that of the new office
 * @param shortName may be null: then the full name
 * @param from its first day, null where unknown
 */
public record NewOffice(
        OfficeId parent, String name, String shortName, OfficeKind kind, Set<Remit> remits, LocalDate from) {

    /** A body outside government, of which only the name is known. */
    public static NewOffice outside(String name) {
        return new NewOffice(null, name, null, OfficeKind.OUTSIDE, Set.of(), null);
    }
}

package tw.anwang.identity;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which records a person opened without taking part in them. A module has a bean of this type for each kind of
 * which that is unusual: cases of people, not resolutions of meetings, which a ministry reads as a whole.
 */
public interface Involvement {
    /** The kind as the trail names it, such as {@code welfare.case}. */
    String kind();

    /** @return of these records those in which neither the account nor an office it acts for takes part */
    Set<Long> without(Collection<Long> records, AccountId account);
}

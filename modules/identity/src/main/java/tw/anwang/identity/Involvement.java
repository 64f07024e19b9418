package tw.anwang.identity;

import java.util.Collection;
import java.util.Set;

/**
 * Tells which records a person opened without taking part in them. A module has a bean of this type for each kind of
 * which that is unusual: what only those with a part should open, not ordinary resolutions of meetings, which a ministry
 * reads as a whole.
 */
public interface Involvement {
    /** The kind as the trail names it, such as {@code welfare.case}. */
    String kind();

    /** @return of these records, which many people opened, those that only who has a part should open */
    Set<Long> restricted(Collection<Long> records);

    /**
     * @param person office and account at that time, and nothing else that opens records
     * @return of these records those that are restricted and in which the person has no part
     */
    Set<Long> without(Collection<Long> records, Scope person);
}

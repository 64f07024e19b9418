package tw.anwang.registry.merge;

import java.time.LocalDate;
import tw.anwang.registry.HouseholdId;

/**
 * A merge in the list.
 *
 * @param name of the one that stays, masked for who may not read it; null where nobody knows
 * @param household one of those of the person that the reader sees, {@code number} how it is called
 * @param askedOn null for those of the first weeks, {@code doneOn} null while it waits
 */
public record MergeRow(
        long id,
        Merge.State state,
        String name,
        LocalDate bornOn,
        HouseholdId household,
        String number,
        LocalDate askedOn,
        LocalDate doneOn) {}

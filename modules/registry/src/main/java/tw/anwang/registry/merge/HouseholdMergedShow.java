package tw.anwang.registry.merge;

import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.registry.HouseholdId;

/**
 * A merge of households as its page shows it.
 *
 * @param household where the old addresses lead now, {@code number} how it was called, {@code goneNumber} the other
 * @param undoneWhy why it was undone, or null
 */
public record HouseholdMergedShow(
        Merge.State state,
        HouseholdId household,
        String number,
        String goneNumber,
        String why,
        String doneBy,
        LocalDate doneOn,
        String undoneWhy)
        implements Serializable {}

package tw.anwang.registry.merge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.registry.HouseholdId;

/**
 * A merge as its page shows it.
 *
 * @param households where the one that stayed is or was, as far as the reader sees: there the old addresses lead
 * @param askedBy name of who asked
 * @param undoneWhy why it was undone or dismissed, or null
 */
public record MergedShow(
        Merge.State state,
        String why,
        String askedBy,
        LocalDate askedOn,
        LocalDate doneOn,
        String undoneWhy,
        List<Where> households)
        implements Serializable {
    /** A household to be opened. */
    public record Where(HouseholdId household, String number) implements Serializable {}
}

package tw.anwang.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * Rows that name a record of the registry. Each module that stores such ids has one bean for each column of them, found
 * by CDI, so that two records of one person or one household can become one in one transaction. Asks no right: who
 * merges has been asked.
 *
 * @param <T> the id that the rows hold
 */
public interface References<T> {
    /** Under which the rows are remembered, such as {@code intake.reportedPerson}. */
    String place();

    /** Module whose messages hold {@code references.} and the {@link #place()} without the module's name. */
    default String module() {
        return place().substring(0, place().indexOf('.'));
    }

    /** Key of that module's messages: what the rows are. */
    default String key() {
        return "references." + place().substring(place().indexOf('.') + 1);
    }

    /** Why the two cannot become one; empty where nothing of this module is against it. */
    default Optional<RuleBroken> whyNotMerge(T kept, T gone) {
        return Optional.empty();
    }

    /** Ids of rows that name {@code gone} and would name {@code kept} after a merge. */
    List<Long> moving(T gone, T kept);

    /** Names {@code to} in those of these rows that still name {@code from}. @return how many they were */
    int rename(Collection<Long> rows, T from, T to);
}

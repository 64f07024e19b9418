package tw.anwang.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * Rows that name a person. Each module that stores ids of persons has one bean of this type, found by CDI, so that two
 * records of one person can become one in one transaction. Asks no right: who merges has been asked.
 */
public interface PersonReferences {
    /** Under which the rows are remembered, such as {@code intake.reportedPerson}. */
    String place();

    /** Module whose messages hold {@code references.} and the {@link #place()} without the module's name. */
    String module();

    /** Why the two cannot become one; empty where nothing of this module is against it. */
    default Optional<RuleBroken> whyNotMerge(PersonId kept, PersonId gone) {
        return Optional.empty();
    }

    /** Ids of rows that name {@code gone} and would name {@code kept} after a merge. */
    List<Long> moving(PersonId gone, PersonId kept);

    /** Names {@code to} in those of these rows that still name {@code from}. @return how many they were */
    int rename(Collection<Long> rows, PersonId from, PersonId to);
}

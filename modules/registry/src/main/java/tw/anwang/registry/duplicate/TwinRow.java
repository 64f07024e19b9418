package tw.anwang.registry.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/**
 * Two records that may be one person, as somebody sees them.
 *
 * @param other null where the reader does not see that one: then only {@code askThere} is told
 * @param askThere the office that answers for the one not seen, or null
 * @param two whether it was decided that they are two people, and {@code why}; null where one is not seen
 */
public record TwinRow(long id, MatchReason reason, Side one, Side other, OfficeId askThere, boolean two, String why)
        implements Serializable {
    /** @param household one of those that the reader sees */
    public record Side(PersonId person, String name, Sex sex, LocalDate bornOn, HouseholdId household, String number)
            implements Serializable {}
}

package tw.anwang.registry;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who bears a number and whom an office may take for the same.
 *
 * @param person where two bear it, one of them
 * @param places who of those who bear it belongs to which household today, of which the office may know; most often
 *     one, or none
 */
public record NumberedPerson(PersonId person, Map<HouseholdId, PersonId> places) {
    /** To which who bears it belongs today. */
    public Set<HouseholdId> households() {
        return places.keySet();
    }

    /** Who bears it in that household; where nobody there does, whoever bears it. */
    public PersonId in(HouseholdId household) {
        return places.getOrDefault(household, person);
    }
}

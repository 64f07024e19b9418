package tw.anwang.registry;

import java.util.Set;

/**
 * Somebody who bears a number and whom an office may take for the same.
 *
 * @param households to which who bears it belongs today and of which the office may know; most often one, or none
 */
public record NumberedPerson(PersonId person, Set<HouseholdId> households) {}

package tw.anwang.registry;

/**
 * Somebody who bears a number and whom an office may take for the same.
 *
 * @param household to which the person belongs today, or null where it is none that the office may know
 */
public record NumberedPerson(PersonId person, HouseholdId household) {}

package tw.anwang.intake.person;

import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/**
 * Somebody of another report, known to the registry, who may be a person of this one.
 *
 * @param mine id of the person in this report, {@code other} of the one there
 * @param person who that is
 * @param household that this report may join, or null: one that is kept otherwise than the report is none
 */
public record MaybeSame(long mine, long other, PersonId person, HouseholdId household, EarlierReport report) {}

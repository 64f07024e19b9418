package tw.anwang.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A person in a household.
 *
 * @param name as the person of this request may read it; null where nobody knows
 * @param bornOn null where nobody knows
 * @param leftOn null: still there
 */
public record FamilyMember(
        PersonId person,
        String name,
        Sex sex,
        LocalDate bornOn,
        LocalDate diedOn,
        MemberRole role,
        LocalDate joinedOn,
        LocalDate leftOn) {
    private static final int OF_AGE = 18;

    /** Whole years on that day; null where the birth is not known or comes later. */
    public Integer ageOn(LocalDate day) {
        return bornOn == null || day.isBefore(bornOn) ? null : (int) ChronoUnit.YEARS.between(bornOn, day);
    }

    /** Whether it is a child or youth (未滿十八歲) on that day, as far as is known. */
    public boolean isMinorOn(LocalDate day) {
        Integer age = ageOn(day);
        return age != null && age < OF_AGE;
    }
}

package tw.anwang.registry;

import java.time.LocalDate;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Sensitivity;

/**
 * That an office begins to serve a household, or one person in it.
 *
 * @param person null for the household as a whole
 * @param worker who does the work, or null while nobody is assigned
 * @param leads whether it is the 主責; a second one is lawful, and both are told to coordinate (共案協調)
 * @param recordKind the case behind it, such as {@code welfare.familyCase}
 */
public record NewInvolvement(
        HouseholdId household,
        PersonId person,
        ServiceSystem system,
        OfficeId office,
        AccountId worker,
        boolean leads,
        LocalDate from,
        Sensitivity sensitivity,
        String recordKind,
        Long recordId) {
    public NewInvolvement {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(from, "from");
    }
}

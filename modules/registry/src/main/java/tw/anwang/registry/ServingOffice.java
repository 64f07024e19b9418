package tw.anwang.registry;

import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/**
 * Who serves or served a household.
 *
 * @param person null for the household as a whole
 * @param worker null while nobody is assigned
 * @param until null: still
 */
public record ServingOffice(
        long id,
        HouseholdId household,
        PersonId person,
        ServiceSystem system,
        OfficeId office,
        AccountId worker,
        boolean leads,
        LocalDate from,
        LocalDate until,
        String recordKind,
        Long recordId) {
    public boolean isOpen() {
        return until == null;
    }
}

package tw.anwang.registry;

import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Sensitivity;

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
        Long recordId,
        Sensitivity sensitivity) {
    /** Of a service that whoever sees the household may know. */
    public ServingOffice(
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
        this(
                id,
                household,
                person,
                system,
                office,
                worker,
                leads,
                from,
                until,
                recordKind,
                recordId,
                Sensitivity.ORDINARY);
    }

    /** Told to those alone who may read what is 密, and not kept where others read it later. */
    public boolean isClosed() {
        return sensitivity != Sensitivity.ORDINARY;
    }

    public boolean isOpen() {
        return until == null;
    }
}

package tw.anwang.intake.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.Sex;

/**
 * A person of a report with what is known besides; name, ID number and telephone as the person of this request may read
 * them.
 *
 * @param known whether the registry knows who it is
 * @param diedOn as the registry knows, or null
 * @param earlier reports on the same person that the reader may see
 * @param person who it is, where the registry knows; else null
 * @param serving who serves the households this person is in, as the reader may know it
 */
public record PersonRow(
        long id,
        String name,
        Sex sex,
        LocalDate bornOn,
        MemberRole role,
        boolean subject,
        PersonId person,
        String idNumber,
        String phone,
        LocalDate diedOn,
        List<EarlierReport> earlier,
        List<ServingOffice> serving) {
    /** Whole years on that day, or null. */
    public Integer ageOn(LocalDate day) {
        return bornOn == null || day.isBefore(bornOn) ? null : (int) ChronoUnit.YEARS.between(bornOn, day);
    }

    PersonRow beside(LocalDate died, List<EarlierReport> reports, List<ServingOffice> offices) {
        return new PersonRow(id, name, sex, bornOn, role, subject, person, idNumber, phone, died, reports, offices);
    }
}

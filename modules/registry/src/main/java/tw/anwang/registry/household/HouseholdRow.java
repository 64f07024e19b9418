package tw.anwang.registry.household;

import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.ServingOffice;

/**
 * One household in a list.
 *
 * @param members those who are there today, as the person may read their names
 * @param services that go on, as the person may know them, the 主責 first
 */
public record HouseholdRow(
        long id,
        String number,
        String districtCode,
        long leadOfficeId,
        Sensitivity sensitivity,
        List<FamilyMember> members,
        List<ServingOffice> services) {
    /** The head's name, or of whoever comes first; null where nobody's is known. */
    public String called() {
        return members.stream()
                .map(FamilyMember::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    public long minorsOn(LocalDate day) {
        return members.stream().filter(one -> one.isMinorOn(day)).count();
    }

    public boolean together() {
        return Coordination.isShared(services);
    }
}

package tw.anwang.registry.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/** What the rows of queries about households become. */
final class MemberRows {
    private MemberRows() {}

    static FamilyMember member(Object[] row) {
        return new FamilyMember(
                new PersonId((Long) row[1]),
                (String) row[2],
                (Sex) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (MemberRole) row[6],
                (LocalDate) row[7],
                (LocalDate) row[8]);
    }

    static FamilyRef family(Object[] row, Map<HouseholdId, List<FamilyMember>> members) {
        HouseholdId id = new HouseholdId((Long) row[0]);
        String called = members.getOrDefault(id, List.of()).stream()
                .map(FamilyMember::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new FamilyRef(
                id, (String) row[1], called, (String) row[2], new OfficeId((Long) row[3]), (String) row[4]);
    }
}

package tw.anwang.registry.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.Sex;
import tw.anwang.registry.household.FamilySheet;
import tw.anwang.registry.household.FamilySheet.MemberRow;
import tw.anwang.registry.household.FamilySheet.ServiceRow;
import tw.anwang.registry.kin.FamilyKin;
import tw.anwang.registry.kin.KinKind;
import tw.anwang.registry.kin.KinLine;

/** An invented family, as a test tells it. */
final class DrawnFamily {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Map<PersonId, FamilyMember> people = new LinkedHashMap<>();
    private final List<KinLine> lines = new ArrayList<>();
    private final List<ServingOffice> services = new ArrayList<>();

    PersonId there(String name, Sex sex, int born) {
        return person(name, sex, born, null, null);
    }

    PersonId away(String name, Sex sex, int born) {
        return person(name, sex, born, null, TODAY.minusYears(1));
    }

    PersonId dead(String name, Sex sex, int born, int died) {
        return person(name, sex, born, LocalDate.of(died, 3, 3), LocalDate.of(died, 3, 3));
    }

    private PersonId person(String name, Sex sex, int born, LocalDate died, LocalDate left) {
        PersonId id = new PersonId(people.size() + 1L);
        LocalDate birth = born == 0 ? null : LocalDate.of(born, 5, 5);
        people.put(
                id, new FamilyMember(id, name, sex, birth, died, MemberRole.UNKNOWN, LocalDate.of(2020, 1, 1), left));
        return id;
    }

    void couple(PersonId one, KinKind kind, PersonId two) {
        lines.add(new KinLine(lines.size() + 1L, one, kind, two, null, null));
    }

    void children(PersonId father, PersonId mother, PersonId... children) {
        for (PersonId child : children) {
            lines.add(new KinLine(lines.size() + 1L, father, KinKind.PARENT, child, null, null));
            if (mother != null) {
                lines.add(new KinLine(lines.size() + 1L, mother, KinKind.PARENT, child, null, null));
            }
        }
    }

    void adopted(PersonId parent, PersonId child) {
        lines.add(new KinLine(lines.size() + 1L, parent, KinKind.ADOPTIVE_PARENT, child, null, null));
    }

    void serves(PersonId person, boolean leads) {
        services.add(new ServingOffice(
                services.size() + 1L,
                new HouseholdId(1),
                person,
                ServiceSystem.OTHER,
                new OfficeId(10_000 + services.size()),
                null,
                leads,
                TODAY.minusDays(9),
                null,
                null,
                null));
    }

    List<PersonId> people() {
        return List.copyOf(people.keySet());
    }

    FamilyKin kin() {
        List<MemberRow> rows = people.values().stream()
                .map(member -> new MemberRow(
                        member.person().value(),
                        member,
                        false,
                        services.stream()
                                .filter(one -> member.person().equals(one.person()))
                                .map(one -> new ServiceRow(one, null, member.name()))
                                .toList(),
                        List.of()))
                .toList();
        FamilySheet sheet = new FamilySheet(
                new HouseholdId(1),
                1,
                "H115-000001",
                "6400000000",
                null,
                new OfficeId(10_221),
                Sensitivity.ORDINARY,
                TODAY,
                rows.stream().filter(row -> row.member().leftOn() == null).toList(),
                rows.stream().filter(row -> row.member().leftOn() != null).toList(),
                services.stream()
                        .filter(one -> one.person() == null)
                        .map(one -> new ServiceRow(one, "夏子晴", null))
                        .toList(),
                List.of(),
                null,
                List.of(),
                List.of(),
                0);
        return new FamilyKin(sheet, people, lines);
    }

    /** Three generations, married twice, somebody adopted, somebody dead, somebody of whom nothing is known. */
    static DrawnFamily ofThreeGenerations() {
        DrawnFamily family = new DrawnFamily();
        PersonId grandfather = family.dead("邱添丁", Sex.MALE, 1945, 2015);
        PersonId grandmother = family.away("邱洪秀", Sex.FEMALE, 1949);
        PersonId mother = family.there("邱玉珍", Sex.FEMALE, 1979);
        PersonId uncle = family.away("邱文進", Sex.MALE, 1975);
        PersonId aunt = family.away("Nguyễn Thị Hoa", Sex.FEMALE, 1985);
        PersonId cousin = family.away("邱文馨", Sex.FEMALE, 2009);
        PersonId first = family.away("江國棟", Sex.MALE, 1976);
        PersonId firstFather = family.dead("江水木", Sex.MALE, 1940, 2001);
        PersonId firstMother = family.away(null, Sex.FEMALE, 0);
        PersonId wife = family.away(null, Sex.UNKNOWN, 0);
        PersonId half = family.away("江小宇", Sex.MALE, 2018);
        PersonId second = family.dead("魏子豪", Sex.MALE, 1980, 2022);
        PersonId girl = family.there("邱品妍", Sex.FEMALE, 2010);
        PersonId boy = family.there("邱品睿", Sex.MALE, 2012);
        PersonId taken = family.there("魏安", Sex.MALE, 2019);
        family.there("不明親友", Sex.UNKNOWN, 0);
        family.couple(grandfather, KinKind.SPOUSE, grandmother);
        family.children(grandfather, grandmother, mother, uncle);
        family.couple(uncle, KinKind.SPOUSE, aunt);
        family.children(uncle, aunt, cousin);
        family.couple(mother, KinKind.FORMER_SPOUSE, first);
        family.children(firstFather, firstMother, first);
        family.children(mother, first, girl);
        family.couple(mother, KinKind.SPOUSE, second);
        family.children(mother, second, boy);
        family.adopted(second, taken);
        family.adopted(mother, taken);
        family.couple(first, KinKind.PARTNER, wife);
        family.children(first, wife, half);
        return family;
    }
}

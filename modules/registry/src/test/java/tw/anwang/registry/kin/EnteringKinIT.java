package tw.anwang.registry.kin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.SOCIAL;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** Kin is entered once and read from both sides, by who serves the family. */
class EnteringKinIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    Kinships kinships;

    @Inject
    FamilyKins families;

    private RegistryFixture house;
    private HouseholdId family;
    private PersonId grandmother;
    private PersonId mother;
    private PersonId child;

    @BeforeEach
    void three_generations() throws Exception {
        house = new RegistryFixture(container);
        assertTrue(user.actAs(house.worker(SOCIAL)));
        family = house.household(
                SOCIAL,
                Sensitivity.ORDINARY,
                person("陳阿滿", LocalDate.of(1955, 1, 1), MemberRole.PARENT),
                person("陳美華", LocalDate.of(1985, 1, 1), MemberRole.HEAD),
                person("林小安", LocalDate.of(2015, 1, 1), MemberRole.CHILD));
        List<FamilyMember> members = house.members(family);
        grandmother = named(members, "陳阿滿");
        mother = named(members, "陳美華");
        child = named(members, "林小安");
    }

    private static PersonId named(List<FamilyMember> members, String name) {
        return members.stream()
                .filter(member -> name.equals(member.name()))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private List<RuleBroken> add(PersonId one, KinKind kind, PersonId other) {
        return kinships.add(family.value(), new KinLine(null, one, kind, other, null, null));
    }

    private List<String> kinOf(PersonId who) {
        FamilyKin read = families.byId(family.value());
        return read.of(who).stream()
                .map(line -> line.kind() + " " + read.name(line.person()))
                .toList();
    }

    @Test
    void what_is_entered_once_is_read_from_both_sides() {
        assertEquals(List.of(), add(child, KinKind.CHILD, mother));
        add(grandmother, KinKind.PARENT, mother);
        assertEquals(List.of("PARENT 陳阿滿", "CHILD 林小安"), kinOf(mother));
        assertEquals(List.of("PARENT 陳美華"), kinOf(child));
        assertEquals(List.of("CHILD 陳美華"), kinOf(grandmother));
    }

    @Test
    void a_circle_is_refused_over_generations_and_names_the_two() {
        add(grandmother, KinKind.PARENT, mother);
        add(mother, KinKind.PARENT, child);
        RuleBroken circle = assertThrows(RuleBroken.class, () -> add(child, KinKind.PARENT, grandmother));
        assertEquals("registry.kin.circle", circle.key());
        assertEquals(List.of("陳阿滿", "林小安"), circle.arguments());
    }

    @Test
    void a_birth_that_looks_wrong_is_saved_and_told() {
        List<RuleBroken> doubts = add(child, KinKind.PARENT, mother);
        assertEquals("registry.kin.doubt.bornBeforeParent", doubts.get(0).key());
        assertEquals(List.of("PARENT 林小安"), kinOf(mother));
    }

    @Test
    void what_was_entered_by_mistake_is_removed_and_gone_from_both_sides() {
        add(mother, KinKind.PARENT, child);
        Long line = families.byId(family.value()).lines().get(0).id();
        kinships.remove(family.value(), line);
        kinships.remove(family.value(), line);
        assertEquals(List.of(), kinOf(child));
    }

    @Test
    void only_members_of_the_family_are_its_kin() throws Exception {
        HouseholdId other = house.household(SOCIAL, Sensitivity.ORDINARY, person("王外人", null, MemberRole.HEAD));
        PersonId stranger = house.members(other).get(0).person();
        RuleBroken broken = assertThrows(RuleBroken.class, () -> add(stranger, KinKind.SIBLING, mother));
        assertEquals("registry.kin.notMember", broken.key());
    }

    @Test
    void who_does_not_see_the_family_neither_reads_nor_enters_kin() throws Exception {
        add(mother, KinKind.PARENT, child);
        Long line = families.byId(family.value()).lines().get(0).id();
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        assertThrows(NotVisible.class, () -> families.byId(family.value()));
        assertThrows(NotVisible.class, () -> add(mother, KinKind.PARENT, grandmother));
        assertThrows(NotVisible.class, () -> kinships.remove(family.value(), line));
    }

    @Test
    void what_was_entered_in_a_refuge_is_neither_read_nor_counted_nor_removed_elsewhere() throws Exception {
        AccountId here = user.getMe().id();
        HouseholdId refuge = house.household(ELSEWHERE, Sensitivity.PARTIES_ONLY, same(mother), same(child));
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        kinships.add(refuge.value(), new KinLine(null, mother, KinKind.PARENT, child, null, null));
        Long line = families.byId(refuge.value()).lines().get(0).id();
        assertTrue(user.actAs(here));
        assertEquals(List.of(), kinOf(child));
        assertThrows(NotVisible.class, () -> kinships.remove(family.value(), line));
        add(mother, KinKind.PARENT, child);
        assertEquals(List.of("PARENT 陳美華"), kinOf(child));
    }

    private static NewPerson same(PersonId person) {
        return new NewPerson(person, null, Sex.UNKNOWN, null, null, MemberRole.OTHER);
    }

    @Test
    void a_line_of_another_family_is_not_removed_from_here() throws Exception {
        add(mother, KinKind.PARENT, child);
        Long line = families.byId(family.value()).lines().get(0).id();
        HouseholdId other = house.household(SOCIAL, Sensitivity.ORDINARY, person("王外人", null, MemberRole.HEAD));
        assertThrows(NotVisible.class, () -> kinships.remove(other.value(), line));
    }
}

package tw.anwang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.COUNTY;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.PROTECTION;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.household.FamilySheets;
import tw.anwang.testing.ModuleContainer;

/** The people of a report become a household, or join the one that somebody recognised. */
class RegisteringIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    Families families;

    @Inject
    FamilySheets sheets;

    private RegistryFixture house;
    private HouseholdId known;
    private PersonId mother;

    @BeforeEach
    void a_mother_who_is_known() throws Exception {
        house = new RegistryFixture(container);
        known = house.household(EDUCATION, Sensitivity.ORDINARY, person("陳美華", null, MemberRole.HEAD));
        mother = house.members(known).get(0).person();
    }

    private Families.Registered report(HouseholdId joined, Sensitivity kept) throws Exception {
        NewPerson same = new NewPerson(mother, null, Sex.UNKNOWN, null, null, MemberRole.HEAD);
        return container.inTransaction(() -> families.registerAll(
                joined, COUNTY, null, PROTECTION, kept, List.of(person("林小安", null, MemberRole.CHILD), same)));
    }

    @Test
    void what_is_kept_no_closer_joins_the_household_that_was_recognised() throws Exception {
        Families.Registered joined = report(known, Sensitivity.ORDINARY);
        assertEquals(known, joined.household());
        assertEquals(mother, joined.people().get(1));
        assertEquals(2, house.members(known).size());
    }

    @Test
    void what_is_kept_closer_becomes_a_household_of_its_own_that_who_sees_the_other_does_not_see() throws Exception {
        Families.Registered closer = report(known, Sensitivity.PARTIES_ONLY);
        assertNotEquals(known, closer.household());
        assertEquals(1, house.members(known).size());
        assertEquals(
                List.copyOf(closer.people()).stream()
                        .sorted(java.util.Comparator.comparing(PersonId::value))
                        .toList(),
                house.members(closer.household()).stream()
                        .map(FamilyMember::person)
                        .sorted(java.util.Comparator.comparing(PersonId::value))
                        .toList());
        assertTrue(user.actAs(house.worker(EDUCATION)));
        assertEquals(List.of(), sheets.byId(known.value()).members().get(0).alsoIn());
        assertThrows(NotVisible.class, () -> sheets.byId(closer.household().value()));
    }

    @Test
    void what_is_kept_closer_in_another_way_is_kept_in_both() throws Exception {
        known = house.household(EDUCATION, Sensitivity.CONFIDENTIAL, person("陳美華", null, MemberRole.HEAD));
        HouseholdId both = report(known, Sensitivity.PARTIES_ONLY).household();
        assertNotEquals(known, both);
        assertTrue(user.actAs(house.worker(EDUCATION)));
        assertThrows(NotVisible.class, () -> sheets.byId(both.value()));
        assertTrue(user.actAs(house.person(PROTECTION, "everythingForTests")));
        assertThrows(NotVisible.class, () -> sheets.byId(both.value()));
        assertTrue(user.actAs(house.worker(PROTECTION)));
        assertEquals(2, sheets.byId(both.value()).members().size());
    }
}

package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.registry.person.Trait;
import tw.anwang.testing.ModuleContainer;

/** Languages are read, health is masked even for who entered it, and shown for a purpose. */
class TraitsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    FamilySheets sheets;

    @Inject
    Traits traits;

    @Inject
    FamilyNumbers numbers;

    private RegistryFixture house;
    private HouseholdId family;
    private long member;

    @BeforeEach
    void somebody_who_speaks_amis_and_is_ill() throws Exception {
        house = new RegistryFixture(container);
        family = house.household(
                EDUCATION,
                Sensitivity.ORDINARY,
                new NewPerson(null, "陳美華", Sex.FEMALE, null, "F131104093", MemberRole.HEAD));
        assertTrue(user.actAs(house.worker(EDUCATION)));
        member = sheets.byId(family.value()).members().get(0).id();
        traits.add(member, Trait.Kind.LANGUAGE, "阿美語");
        traits.add(member, Trait.Kind.ILLNESS, "糖尿病");
    }

    @Test
    void a_language_is_read_and_an_illness_for_a_purpose_alone() {
        Traits.Found found = traits.of(member);
        assertEquals("阿美語", found.rows().get(0).words());
        assertFalse(found.rows().get(1).words().contains("糖尿病"));
        assertTrue(found.hidden());
        traits.add(member, Trait.Kind.LANGUAGE, "客語，通譯證號 A123456789");
        assertFalse(traits.of(member).rows().get(2).words().contains("A123456789"));
        RevealTyped why = container.get(RevealTyped.class);
        assertThrows(RuleBroken.class, () -> traits.revealed(member, why));
        why.setPurpose(RevealPurpose.HANDLING);
        why.setWords("安排就醫接送");
        assertEquals("糖尿病", traits.revealed(member, why).rows().get(1).words());
    }

    @Test
    void what_is_noted_of_her_in_a_refuge_or_after_she_left_is_not_told_here() throws Exception {
        AccountId teacher = user.getMe().id();
        PersonId mother = house.members(family).get(0).person();
        HouseholdId refuge = house.household(
                ELSEWHERE,
                Sensitivity.PARTIES_ONLY,
                new NewPerson(mother, null, Sex.UNKNOWN, null, null, MemberRole.HEAD));
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        long there = sheets.byId(refuge.value()).members().get(0).id();
        traits.add(there, Trait.Kind.PREGNANCY, "八週");
        long pregnancy = traits.of(there).rows().get(0).id();
        assertTrue(user.actAs(teacher));
        assertEquals(2, traits.of(member).rows().size());
        assertThrows(RuleBroken.class, () -> traits.remove(member, pregnancy));
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update registry_member set left_on = joined_on where id = " + member);
        }
        assertThrows(NotVisible.class, () -> traits.of(member));
        assertEquals(List.of(), numbers.of(family.value()).rows());
    }

    @Test
    void what_is_no_more_is_removed_once_and_nobody_outside_sees_any() throws Exception {
        long illness = traits.of(member).rows().get(1).id();
        traits.remove(member, illness);
        assertFalse(traits.of(member).hidden());
        assertThrows(RuleBroken.class, () -> traits.remove(member, illness));
        assertThrows(RuleBroken.class, () -> traits.add(member, Trait.Kind.DISABILITY, " "));
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        assertThrows(NotVisible.class, () -> traits.of(member));
    }
}

package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
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
import tw.anwang.registry.person.Address;
import tw.anwang.registry.person.Contact;
import tw.anwang.testing.ModuleContainer;

/** Addresses and contacts: entered, masked, shown for a purpose. */
class WhereaboutsIT {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    FamilySheets sheets;

    @Inject
    Whereabouts whereabouts;

    private RegistryFixture house;
    private HouseholdId family;
    private long member;

    @BeforeEach
    void somebody_whom_the_school_serves() throws Exception {
        house = new RegistryFixture(container);
        family = house.household(EDUCATION, Sensitivity.ORDINARY, person("陳美華", null, MemberRole.HEAD));
        assertTrue(user.actAs(house.worker(EDUCATION)));
        member = sheets.byId(family.value()).members().get(0).id();
        whereabouts.addAddress(member, Address.Kind.LIVING, "64000050", "建國一路 1 號", MAY);
        whereabouts.addContact(member, Contact.Kind.MOBILE, "0912345678", "本人；公司 0912-345-678");
    }

    @Test
    void who_works_on_cases_reads_them_and_others_for_a_purpose() throws Exception {
        assertEquals("建國一路 1 號", whereabouts.of(member).addresses().get(0).words());
        assertFalse(whereabouts.of(member).hidden());
        assertTrue(user.actAs(house.person(EDUCATION, "everythingForTests", "caseOfficer")));
        Whereabouts.Found masked = whereabouts.of(member);
        assertTrue(masked.hidden());
        assertFalse(masked.addresses().get(0).words().contains("建國"));
        assertEquals("0912***678", masked.contacts().get(0).value());
        assertEquals("本人；公司 0912***678", masked.contacts().get(0).words());
        RevealTyped why = container.get(RevealTyped.class);
        why.setPurpose(RevealPurpose.CONTACT);
        why.setWords("聯繫家長到校");
        assertEquals(
                List.of("reveal " + family + " address,contact CONTACT 聯繫家長到校"),
                house.traced(() -> whereabouts.revealed(member, why)));
    }

    @Test
    void a_new_address_of_the_same_kind_ends_the_one_before() {
        whereabouts.addAddress(member, Address.Kind.POST, null, "郵政信箱 7 號", null);
        whereabouts.addAddress(member, Address.Kind.LIVING, null, "中山二路 2 號", MAY.plusDays(9));
        List<Whereabouts.AddressRow> rows = whereabouts.of(member).addresses();
        assertEquals(3, rows.size());
        assertEquals(
                MAY.plusDays(9),
                rows.stream()
                        .filter(one -> one.words().startsWith("建國"))
                        .findFirst()
                        .orElseThrow()
                        .to());
        assertNull(rows.stream()
                .filter(one -> one.words().startsWith("郵政"))
                .findFirst()
                .orElseThrow()
                .to());
        assertEquals(
                "registry.address.endsBefore",
                assertThrows(
                                RuleBroken.class,
                                () -> whereabouts.addAddress(member, Address.Kind.LIVING, null, "更早", MAY))
                        .key());
    }

    /** She is in a refuge too, which the school does not see. @return her row in the refuge */
    private long inARefuge(PersonId person) throws Exception {
        HouseholdId refuge = house.household(
                ELSEWHERE,
                Sensitivity.PARTIES_ONLY,
                new NewPerson(person, null, Sex.UNKNOWN, null, null, MemberRole.HEAD));
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        long there = sheets.byId(refuge.value()).members().get(0).id();
        whereabouts.addAddress(there, Address.Kind.LIVING, null, "庇護所", MAY.plusDays(30));
        whereabouts.addContact(there, Contact.Kind.PHONE, "07-1234567", "庇護所");
        return there;
    }

    @Test
    void what_was_entered_in_a_refuge_is_told_to_nobody_who_sees_only_the_other_household() throws Exception {
        AccountId teacher = user.getMe().id();
        PersonId mother = house.members(family).get(0).person();
        long there = inARefuge(mother);
        assertEquals(1, whereabouts.of(there).addresses().size());
        long refugePhone = whereabouts.of(there).contacts().get(0).id();
        assertTrue(user.actAs(teacher));
        assertEquals(
                List.of("建國一路 1 號"),
                whereabouts.of(member).addresses().stream()
                        .map(Whereabouts.AddressRow::words)
                        .toList());
        assertEquals(1, whereabouts.of(member).contacts().size());
        assertEquals(
                "registry.contact.gone",
                assertThrows(RuleBroken.class, () -> whereabouts.removeContact(member, refugePhone))
                        .key());
        whereabouts.addAddress(member, Address.Kind.LIVING, null, "中山二路 2 號", MAY.plusDays(9));
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        assertNull(whereabouts.of(there).addresses().get(0).to());
    }

    @Test
    void of_which_nobody_noted_where_it_was_entered_is_not_told_once_there_is_a_refuge() throws Exception {
        AccountId teacher = user.getMe().id();
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update registry_address set household_id = null");
        }
        assertEquals(1, whereabouts.of(member).addresses().size());
        inARefuge(house.members(family).get(0).person());
        assertTrue(user.actAs(teacher));
        assertEquals(List.of(), whereabouts.of(member).addresses());
    }

    @Test
    void the_household_that_somebody_left_is_not_told_where_she_lives() throws Exception {
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update registry_member set left_on = joined_on where id = " + member);
        }
        assertThrows(NotVisible.class, () -> whereabouts.of(member));
    }

    @Test
    void a_contact_is_removed_once_and_nobody_outside_sees_any() throws Exception {
        long contact = whereabouts.of(member).contacts().get(0).id();
        whereabouts.removeContact(member, contact);
        assertTrue(whereabouts.of(member).contacts().isEmpty());
        assertThrows(RuleBroken.class, () -> whereabouts.removeContact(member, contact));
        assertTrue(user.actAs(house.worker(ELSEWHERE)));
        assertThrows(NotVisible.class, () -> whereabouts.of(member));
        RevealTyped why = container.get(RevealTyped.class);
        why.setPurpose(RevealPurpose.CONTACT);
        why.setWords("聯繫家長到校");
        assertThrows(NotVisible.class, () -> whereabouts.revealed(member, why));
    }
}

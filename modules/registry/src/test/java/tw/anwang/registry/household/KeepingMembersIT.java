package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.PROTECTION;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.WhoOpened;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.registry.person.Identifier;
import tw.anwang.registry.person.PersonWords;
import tw.anwang.testing.ModuleContainer;

/** Members entered, corrected, moved; deaths; numbers. */
class KeepingMembersIT {
    private static final LocalDate ADULT = LocalDate.of(1990, 5, 1);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    Memberships memberships;

    @Inject
    FamilySheets sheets;

    @Inject
    FamilyNumbers numbers;

    @Inject
    WhoOpened opened;

    @Inject
    Clock clock;

    private RegistryFixture house;
    private HouseholdId family;
    private LocalDate today;

    @BeforeEach
    void a_household_that_the_school_serves() throws Exception {
        house = new RegistryFixture(container);
        today = Taipei.today(clock);
        family = house.household(EDUCATION, Sensitivity.ORDINARY, person("陳美華", ADULT, MemberRole.HEAD));
        as(house.worker(EDUCATION));
    }

    private void as(AccountId who) {
        assertTrue(user.actAs(who));
    }

    private static PersonWords words(String name) {
        return new PersonWords(name, Sex.MALE, ADULT, false, null);
    }

    private Place since(LocalDate day) {
        return new Place(MemberRole.SIBLING, day, null);
    }

    private List<FamilySheet.MemberRow> members(HouseholdId household) {
        return sheets.byId(household.value()).members();
    }

    @Test
    void a_member_of_whom_nothing_is_known_may_be_entered_and_a_household_may_have_no_head() throws Exception {
        HouseholdId headless = house.household(EDUCATION, Sensitivity.ORDINARY, person(null, null, MemberRole.OTHER));
        memberships.add(
                headless.value(), new PersonWords(null, null, null, false, null), since(today), TypedNumber.NONE);
        assertEquals(2, members(headless).size());
        assertNull(sheets.byId(headless.value()).called());
    }

    @Test
    void a_stale_save_is_refused_and_what_was_saved_first_stays() {
        long member = members(family).get(0).id();
        Memberships.Standing read = memberships.byId(member);
        memberships.correct(member, read.version(), words("陳美樺"), since(today), TypedNumber.NONE);
        // thrown inside of a transaction it may come wrapped; what stays is what counts
        assertThrows(
                Exception.class,
                () -> memberships.correct(member, read.version(), words("陳妹華"), since(today), TypedNumber.NONE));
        assertEquals("陳美樺", memberships.byId(member).words().name());
    }

    @Test
    void a_form_that_shows_a_person_leaves_a_row_in_the_trail() {
        long member = members(family).get(0).id();
        long before = opened.times(Household.KIND.name(), family.value());
        assertEquals("陳美華", memberships.read(member).words().name());
        assertEquals(before + 1, opened.times(Household.KIND.name(), family.value()));
    }

    @Test
    void only_who_serves_keeps_the_household() throws Exception {
        as(house.person(PROTECTION, "socialWorker", "everythingForTests"));
        RuleBroken refused = assertThrows(
                RuleBroken.class, () -> memberships.add(family.value(), words("外人"), since(today), TypedNumber.NONE));
        assertEquals("registry.member.notServing", refused.key());
    }

    @Test
    void who_moves_leaves_the_one_household_and_who_stays_belongs_to_both() throws Exception {
        HouseholdId other = house.household(EDUCATION, Sensitivity.ORDINARY, person("王大同", ADULT, MemberRole.HEAD));
        String number = sheets.household(other.value()).number();
        memberships.add(family.value(), words("陳弟"), since(today.minusDays(9)), TypedNumber.NONE);
        long brother = members(family).get(1).id();
        memberships.move(brother, number.toLowerCase(java.util.Locale.ROOT), today, since(today), true);
        assertEquals(other, members(family).get(1).alsoIn().get(0).household());
        assertEquals(2, members(other).size());
        assertEquals(
                "registry.member.already",
                assertThrows(RuleBroken.class, () -> memberships.move(brother, number, today, since(today), false))
                        .key());
        long head = members(family).get(0).id();
        memberships.move(head, number, today, since(today), false);
        assertEquals(
                List.of("陳弟"),
                members(family).stream().map(FamilySheet.MemberRow::name).toList());
        assertEquals(1, sheets.byId(family.value()).former().size());
    }

    @Test
    void nobody_moves_into_a_household_that_is_not_seen() throws Exception {
        HouseholdId hidden = house.household(ELSEWHERE, Sensitivity.ORDINARY, person("看不到", ADULT, MemberRole.HEAD));
        as(house.worker(ELSEWHERE));
        String number = sheets.household(hidden.value()).number();
        as(house.worker(EDUCATION));
        long head = members(family).get(0).id();
        assertEquals(
                "registry.member.noHousehold",
                assertThrows(RuleBroken.class, () -> memberships.move(head, number, today, since(today), false))
                        .key());
    }

    @Test
    void death_ends_every_membership_and_leaves_the_services_to_the_offices() throws Exception {
        HouseholdId other = house.household(EDUCATION, Sensitivity.ORDINARY, person("王大同", ADULT, MemberRole.HEAD));
        house.serves(family, null, EDUCATION, true, Sensitivity.ORDINARY);
        long head = members(family).get(0).id();
        memberships.move(head, sheets.household(other.value()).number(), today, since(today), true);
        Memberships.Standing read = memberships.byId(head);
        memberships.correct(
                head,
                read.version(),
                new PersonWords("陳美華", Sex.FEMALE, ADULT, false, today),
                read.place(),
                TypedNumber.NONE);
        assertTrue(members(family).isEmpty());
        assertEquals(1, sheets.byId(family.value()).former().size());
        assertEquals(
                List.of("王大同"),
                members(other).stream().map(FamilySheet.MemberRow::name).toList());
        assertEquals(1, sheets.byId(family.value()).offices());
    }

    @Test
    void numbers_are_shown_masked_and_in_clear_for_a_purpose() throws Exception {
        memberships.add(family.value(), words("陳一"), since(today), new TypedNumber("a123456789", null));
        memberships.add(family.value(), words("陳二"), since(today), new TypedNumber("A123456788", "證件影本如此"));
        List<FamilyNumbers.NumberRow> rows = numbers.of(family.value()).rows();
        assertEquals("A12*****89", rows.get(0).value());
        assertEquals(Identifier.Kind.NATIONAL_ID, rows.get(0).kind());
        assertEquals("證件影本如此", rows.get(1).unchecked());
        assertFalse(rows.get(1).value().contains("3456"));
        RevealTyped why = container.get(RevealTyped.class);
        assertThrows(RuleBroken.class, () -> numbers.revealed(family.value(), why));
        why.setPurpose(RevealPurpose.IDENTITY);
        why.setWords("核對證件影本");
        assertEquals(
                "A123456789",
                numbers.revealed(family.value(), why).rows().get(0).value());
    }
}

package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.PROTECTION;
import static tw.anwang.registry.RegistryFixture.SOCIAL;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.WhoOpened;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonChildren;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** The family page: who belongs to it, who serves whom, and what it does not tell. */
class ReadingAFamilyIT {
    private static final LocalDate ADULT = LocalDate.of(1990, 5, 1);
    private static final LocalDate CHILD = LocalDate.of(2019, 5, 1);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    FamilySheets sheets;

    @Inject
    HouseholdSearch search;

    @Inject
    PersonChildren children;

    @Inject
    WhoOpened opened;

    private RegistryFixture house;
    private HouseholdId family;

    @BeforeEach
    void a_mother_and_her_child() throws Exception {
        house = new RegistryFixture(container);
        family = house.household(
                SOCIAL,
                Sensitivity.ORDINARY,
                person("陳美華", ADULT, MemberRole.HEAD),
                person("林小安", CHILD, MemberRole.CHILD));
    }

    private void as(AccountId who) {
        assertTrue(user.actAs(who));
    }

    private FamilySheet read() {
        return sheets.byId(family.value());
    }

    @Test
    void shows_who_serves_the_household_and_who_serves_one_member_with_the_lead_first() throws Exception {
        PersonId child = house.members(family).get(1).person();
        house.serves(family, child, EDUCATION, false, Sensitivity.ORDINARY);
        house.serves(family, null, PROTECTION, false, Sensitivity.ORDINARY);
        house.serves(family, null, SOCIAL, true, Sensitivity.ORDINARY);
        as(house.worker(SOCIAL));
        FamilySheet sheet = read();
        assertEquals(
                List.of(SOCIAL, PROTECTION),
                sheet.services().stream().map(one -> one.service().office()).toList());
        assertEquals(
                List.of(EDUCATION),
                sheet.members().get(1).services().stream()
                        .map(one -> one.service().office())
                        .toList());
        assertTrue(sheet.together());
        assertEquals(3, sheet.offices());
        assertNull(sheet.coordination());
    }

    @Test
    void a_second_lead_is_told_to_both() throws Exception {
        house.serves(family, null, SOCIAL, true, Sensitivity.ORDINARY);
        house.serves(family, null, PROTECTION, true, Sensitivity.ORDINARY);
        as(house.worker(PROTECTION));
        assertEquals(SOCIAL, read().coordination().first().office());
        as(house.worker(SOCIAL));
        assertEquals(PROTECTION, read().coordination().others().get(0).office());
    }

    @Test
    void what_is_kept_to_the_office_that_serves_is_not_told_to_others_by_page_list_or_filter() throws Exception {
        house.serves(family, null, SOCIAL, true, Sensitivity.ORDINARY);
        house.serves(family, null, EDUCATION, false, Sensitivity.PARTIES_ONLY);
        HouseholdFilter together = new HouseholdFilter(null, read(SOCIAL).number(), null, null, true);
        assertEquals(0, search.count(together));
        assertFalse(read().together());
        assertEquals(1, read().offices());
        as(house.worker(EDUCATION));
        assertEquals(1, search.count(together));
        assertEquals(2, read().offices());
    }

    @Test
    void who_may_not_know_that_an_office_serves_does_not_read_it_among_those_who_see_the_household() throws Exception {
        HouseholdId taught = house.household(EDUCATION, Sensitivity.ORDINARY, person("陳美華", ADULT, MemberRole.HEAD));
        house.serves(taught, null, ELSEWHERE, false, Sensitivity.ORDINARY);
        house.serves(taught, null, PROTECTION, false, Sensitivity.PARTIES_ONLY);
        as(house.worker(EDUCATION));
        assertEquals(Set.of(EDUCATION, ELSEWHERE), parties(taught));
        as(house.worker(PROTECTION));
        assertEquals(Set.of(EDUCATION, ELSEWHERE, PROTECTION), parties(taught));
    }

    private Set<tw.anwang.directory.OfficeId> parties(HouseholdId household) {
        return sheets.byId(household.value()).parties().stream()
                .map(FamilySheet.Reader::office)
                .collect(java.util.stream.Collectors.toSet());
    }

    private FamilySheet read(tw.anwang.directory.OfficeId office) throws Exception {
        as(house.worker(office));
        return read();
    }

    @Test
    void ended_services_stand_apart_and_serve_no_more() throws Exception {
        house.serves(family, null, SOCIAL, true, Sensitivity.ORDINARY);
        house.end(family, SOCIAL, RegistryFixture.BEGAN.plusDays(30));
        FamilySheet sheet = read(SOCIAL);
        assertEquals(0, sheet.offices());
        assertEquals(1, sheet.ended().size());
    }

    @Test
    void under_age_children_are_found_across_households_that_are_seen() throws Exception {
        FamilyMember mother = house.members(family).get(0);
        HouseholdId other = house.household(
                SOCIAL,
                Sensitivity.ORDINARY,
                new NewPerson(mother.person(), null, Sex.UNKNOWN, null, null, MemberRole.PARTNER),
                person("陳小寶", CHILD, MemberRole.CHILD),
                new NewPerson(house.members(family).get(1).person(), null, Sex.UNKNOWN, null, null, MemberRole.CHILD),
                person("陳成年", LocalDate.of(2001, 1, 1), MemberRole.CHILD));
        HouseholdId hidden = house.household(
                ELSEWHERE,
                Sensitivity.PARTIES_ONLY,
                new NewPerson(mother.person(), null, Sex.UNKNOWN, null, null, MemberRole.HEAD),
                person("陳看不到", CHILD, MemberRole.CHILD));
        FamilySheet sheet = read(SOCIAL);
        assertEquals(
                Set.of("林小安"),
                Set.copyOf(sheet.minors().stream().map(FamilyMember::name).toList()));
        assertEquals(
                List.of("陳小寶"),
                sheet.childrenElsewhere().stream()
                        .map(one -> one.child().name())
                        .toList());
        assertEquals(other, sheet.members().get(0).alsoIn().get(0).household());
        assertEquals(1, sheet.members().get(0).alsoIn().size());
        assertEquals(
                Set.of("林小安", "陳小寶"),
                Set.copyOf(children.underAge(List.of(mother.person()), LocalDate.of(2026, 11, 26)).stream()
                        .map(one -> one.child().name())
                        .toList()));
        assertThrows(NotVisible.class, () -> sheets.byId(hidden.value()));
        assertEquals(List.of("read " + family, "list " + other + " {id=" + family + "}"), house.traced(this::read));
        assertEquals(
                List.of("list " + family + "," + other),
                house.traced(() -> children.underAge(List.of(mother.person()), LocalDate.of(2026, 11, 26))));
    }

    @Test
    void names_are_masked_for_who_may_not_read_them_and_the_reading_is_traced() throws Exception {
        as(house.person(SOCIAL, "everythingForTests"));
        long before = opened.times(Household.KIND.name(), family.value());
        assertEquals("陳○華", read().called());
        assertEquals(before + 1, opened.times(Household.KIND.name(), family.value()));
        assertEquals("陳美華", read(SOCIAL).called());
    }

    @Test
    void who_reads_names_masked_finds_nobody_by_a_name() throws Exception {
        String number = read(SOCIAL).number();
        HouseholdFilter named = new HouseholdFilter("陳美華", number, null, null, false);
        assertEquals(1, search.count(named));
        as(house.person(SOCIAL, "everythingForTests"));
        assertEquals(1, search.count(new HouseholdFilter(null, number, null, null, false)));
        assertEquals(0, search.count(named));
        assertEquals(List.of(), search.found(named, 1, null).rows());
    }

    @Test
    void the_list_finds_by_member_number_and_office_and_nothing_outside_the_scope() throws Exception {
        house.serves(family, null, EDUCATION, true, Sensitivity.ORDINARY);
        String number = read(SOCIAL).number();
        HouseholdRow row = search.found(new HouseholdFilter("林小", number, null, "教育局", false), 1, null)
                .rows()
                .get(0);
        assertEquals(family.value(), row.id());
        assertEquals(1, row.minorsOn(LocalDate.of(2026, 11, 26)));
        assertEquals(0, search.count(new HouseholdFilter("安", number, null, null, false)));
        assertEquals(0, search.count(new HouseholdFilter(null, number, null, "沒有這個單位", false)));
        as(house.worker(ELSEWHERE));
        assertEquals(0, search.count(new HouseholdFilter("林小", number, null, null, false)));
    }
}

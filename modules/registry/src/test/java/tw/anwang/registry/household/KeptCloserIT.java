package tw.anwang.registry.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.registry.RegistryFixture.EDUCATION;
import static tw.anwang.registry.RegistryFixture.ELSEWHERE;
import static tw.anwang.registry.RegistryFixture.person;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryFixture;
import tw.anwang.registry.Sex;
import tw.anwang.registry.person.PersonWords;
import tw.anwang.testing.ModuleContainer;

/** Somebody in two households, one of which is kept closer, and somebody who left: what the other household can do. */
class KeptCloserIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("registry");

    @Inject
    CurrentUser user;

    @Inject
    Memberships memberships;

    @Inject
    FamilySheets sheets;

    @Inject
    Clock clock;

    private RegistryFixture house;
    private LocalDate today;
    private HouseholdId family;
    private PersonId mother;
    private AccountId teacher;
    private long member;

    @BeforeEach
    void a_mother_whom_the_school_serves() throws Exception {
        house = new RegistryFixture(container);
        today = Taipei.today(clock);
        family = house.household(EDUCATION, Sensitivity.ORDINARY, person("陳美華", null, MemberRole.HEAD));
        mother = house.members(family).get(0).person();
        teacher = house.worker(EDUCATION);
        as(teacher);
        member = sheets.byId(family.value()).members().get(0).id();
    }

    private void as(AccountId who) {
        assertTrue(user.actAs(who));
    }

    private HouseholdId with(PersonId person, tw.anwang.directory.OfficeId office, Sensitivity kept) throws Exception {
        return house.household(office, kept, new NewPerson(person, null, Sex.UNKNOWN, null, null, MemberRole.HEAD));
    }

    private void correct(long row, PersonWords words, Place place) {
        Memberships.Standing read = memberships.byId(row);
        memberships.correct(row, read.version(), words, place, TypedNumber.NONE);
    }

    private PersonWords dead(LocalDate day) {
        return new PersonWords("陳美華", Sex.FEMALE, null, false, day);
    }

    private Place until(LocalDate day) {
        return new Place(MemberRole.HEAD, today, day);
    }

    @Test
    void who_moved_away_is_no_longer_corrected_from_the_household_she_left() throws Exception {
        with(mother, ELSEWHERE, Sensitivity.PARTIES_ONLY);
        correct(member, dead(null), until(today));
        assertEquals(
                "registry.member.left",
                assertThrows(RuleBroken.class, () -> memberships.byId(member)).key());
        assertEquals(
                "registry.member.left",
                assertThrows(
                                RuleBroken.class,
                                () -> memberships.correct(member, 1, dead(today), until(null), TypedNumber.NONE))
                        .key());
    }

    @Test
    void where_she_was_last_a_wrong_day_or_death_is_put_right() {
        correct(member, dead(today), until(null));
        assertTrue(sheets.byId(family.value()).members().isEmpty());
        correct(member, dead(null), until(null));
        assertEquals(1, sheets.byId(family.value()).members().size());
    }

    @Test
    void death_ends_no_membership_in_a_household_of_others_who_are_told() throws Exception {
        HouseholdId refuge = with(mother, ELSEWHERE, Sensitivity.PARTIES_ONLY);
        long told = count("desk_notice where office_id = " + ELSEWHERE.value());
        long traced = traced(refuge);
        correct(member, dead(today), until(null));
        assertEquals(0, count("registry_member where left_on is null and household_id = " + family.value()));
        assertEquals(1, count("registry_member where left_on is null and household_id = " + refuge.value()));
        assertEquals(told + 1, count("desk_notice where office_id = " + ELSEWHERE.value()));
        assertEquals(traced + 1, traced(refuge));
    }

    private long traced(HouseholdId household) throws SQLException {
        return count(container.get(TrailTables.class).acts()
                + " where verb = 'change' and kind = 'registry.household' and record_id = " + household.value());
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void who_is_kept_closer_is_not_carried_to_those_who_may_not_see_it() throws Exception {
        HouseholdId refuge = with(mother, EDUCATION, Sensitivity.PARTIES_ONLY);
        HouseholdId open = house.household(EDUCATION, Sensitivity.ORDINARY, person("王大同", null, MemberRole.HEAD));
        String number = sheets.household(open.value()).number();
        RuleBroken refused = assertThrows(
                RuleBroken.class, () -> memberships.join(open.value(), mother, until(null), TypedNumber.NONE));
        assertEquals("registry.member.keptCloser", refused.key());
        assertEquals(List.of(sheets.household(refuge.value()).number()), refused.arguments());
        long there = sheets.byId(refuge.value()).members().get(0).id();
        assertEquals(
                "registry.member.keptCloser",
                assertThrows(RuleBroken.class, () -> memberships.move(there, number, today, until(null), false))
                        .key());
        correct(there, dead(null), until(today));
        memberships.join(open.value(), mother, until(null), TypedNumber.NONE);
        assertEquals(2, house.members(open).size());
    }

    @Test
    void what_is_not_seen_neither_hinders_nor_is_told() throws Exception {
        with(mother, ELSEWHERE, Sensitivity.PARTIES_ONLY);
        HouseholdId open = house.household(EDUCATION, Sensitivity.ORDINARY, person("王大同", null, MemberRole.HEAD));
        memberships.join(open.value(), mother, until(null), TypedNumber.NONE);
        assertEquals(2, house.members(open).size());
    }
}

package tw.anwang.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.identity.sso.SsoPeople.KAOHSIUNG_SOCIAL;
import static tw.anwang.identity.sso.SsoPeople.MINISTRY;
import static tw.anwang.identity.sso.SsoPeople.TAIPEI_SOCIAL;
import static tw.anwang.identity.sso.SsoPeople.fresh;
import static tw.anwang.identity.sso.SsoPeople.shown;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;

/** Whose account an arrival is, and what its groups make of it. */
class ArrivalsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Arrivals arrivals;

    @Inject
    AccountLinks links;

    @Inject
    SampleIssuer issuer;

    @Inject
    SsoPeople people;

    @Inject
    CurrentUser user;

    private AccountId administrator;
    private AccountId officer;
    private String subject;
    private String person;
    private String group;

    @BeforeEach
    void people() {
        issuer.opensAccounts(false);
        administrator = people.made(MINISTRY, "administrator");
        officer = people.made(KAOHSIUNG_SOCIAL, "caseOfficer");
        subject = fresh("subject-");
        person = fresh("person.");
        group = fresh("group-");
    }

    private AccountId arrives(String... groups) {
        return arrivals.arrive(shown(subject, person, groups), container.clock().instant())
                .person()
                .id();
    }

    private Refusal refused(String... groups) {
        return assertThrows(Refused.class, () -> arrives(groups)).why();
    }

    private void announced(AccountId account) {
        user.actAs(administrator);
        links.announce(account, person);
    }

    private List<?> traced(String verb, AccountId account) throws Exception {
        return container.inTransaction(() -> em.createNativeQuery("select detail from "
                        + container.database().trailSchema()
                        + ".trail_act where verb = ?1 and record_id = ?2 and kind = 'identity.account' order by id")
                .setParameter(1, verb)
                .setParameter(2, account.value())
                .getResultList());
    }

    @Test
    void whom_nobody_announced_gets_no_account_even_with_an_accounts_own_name() {
        person = people.column(officer, "sign_in_name");
        assertEquals(Refusal.UNKNOWN, refused());
        assertEquals(Refusal.UNKNOWN, refused(group));
    }

    @Test
    void the_first_arrival_with_the_announced_name_is_linked_for_good_and_nobody_else_by_that_name() throws Exception {
        announced(officer);
        assertEquals(officer, arrives());
        String before = person;
        person = "married." + person;
        assertEquals(officer, arrives(), "the subject counts, not the name");
        subject = fresh("subject-");
        person = before;
        assertEquals(Refusal.UNKNOWN, refused(), "the announcement is used up");
        assertEquals(1, traced("linkIssuer", officer).size());
        assertEquals(List.of("single sign-on", "single sign-on"), traced("signIn", officer));
    }

    @Test
    void a_role_comes_and_goes_with_its_group_and_one_given_by_hand_stays() throws Exception {
        people.mapped(group, "reader", null, administrator);
        people.mapped(group, "caseOfficer", null, administrator);
        announced(officer);
        arrives(group);
        assertEquals(Set.of("caseOfficer", "reader"), people.roles(officer));
        arrives();
        assertEquals(Set.of("caseOfficer"), people.roles(officer), "it was there before the group");
        assertEquals(
                List.of(
                        "office 10201, roles caseOfficer reader, added reader, removed ",
                        "office 10201, roles caseOfficer, added , removed reader"),
                traced("mapRoles", officer));
        arrives();
        assertEquals(2, traced("mapRoles", officer).size(), "nothing changed, nothing is traced");
    }

    @Test
    void a_removed_mapping_takes_the_role_away_and_who_has_none_left_stays_outside() {
        people.mapped(group, "reader", KAOHSIUNG_SOCIAL, administrator);
        issuer.opensAccounts(true);
        AccountId account = arrives(group);
        people.unmapped(group);
        assertEquals(Refusal.NO_ROLE, refused(group));
        assertEquals(Set.of(), people.roles(account), "taken although the person is refused");
    }

    @Test
    void a_retired_role_is_given_no_more() throws Exception {
        String retired = fresh("retired");
        container.inTransaction(() -> {
            em.createNativeQuery("insert into identity_role (code, position, retired_at) values (?1, 99, '2020-01-01')")
                    .setParameter(1, retired)
                    .executeUpdate();
        });
        people.mapped(group, retired, KAOHSIUNG_SOCIAL, administrator);
        announced(officer);
        arrives(group);
        assertEquals(Set.of("caseOfficer"), people.roles(officer));
        issuer.opensAccounts(true);
        subject = fresh("subject-");
        assertEquals(Refusal.NO_ROLE, refused(group));
    }

    @Test
    void a_role_mapped_for_an_office_is_no_role_elsewhere() {
        people.mapped(group, "officeHead", TAIPEI_SOCIAL, administrator);
        announced(officer);
        arrives(group);
        assertEquals(Set.of("caseOfficer"), people.roles(officer));
    }

    @Test
    void an_account_is_opened_in_the_mapped_office_and_follows_the_groups_to_the_next() {
        issuer.opensAccounts(true);
        String next = fresh("group-");
        people.mapped(group, "reader", KAOHSIUNG_SOCIAL, administrator);
        people.mapped(next, "reader", TAIPEI_SOCIAL, administrator);
        AccountId opened = arrives(group);
        assertEquals(Set.of("reader"), people.roles(opened));
        assertEquals("10201", people.column(opened, "office_id"));
        assertEquals("null", people.column(opened, "password_hash"), "no password, so no local sign-in");
        assertEquals(opened, arrives(next));
        assertEquals("10101", people.column(opened, "office_id"));
        assertEquals(opened, arrives(group, next), "of two offices it stays where it is");
        assertEquals("10101", people.column(opened, "office_id"));
    }

    @Test
    void a_new_account_never_takes_over_the_name_of_another() {
        issuer.opensAccounts(true);
        people.mapped(group, "reader", KAOHSIUNG_SOCIAL, administrator);
        person = people.column(officer, "sign_in_name");
        AccountId opened = arrives(group);
        assertNotEquals(officer, opened);
        assertEquals(person + "-2", people.column(opened, "sign_in_name"));
        subject = fresh("subject-");
        person = "林 美@example.org";
        assertTrue(people.column(arrives(group), "sign_in_name").matches("[a-z0-9][a-z0-9._-]{2,59}"));
    }

    @Test
    void groups_that_tell_no_office_or_two_or_no_role_open_nothing() {
        issuer.opensAccounts(true);
        assertEquals(Refusal.NO_OFFICE, refused(group));
        people.mapped(group, null, KAOHSIUNG_SOCIAL, administrator);
        assertEquals(Refusal.NO_ROLE, refused(group));
        people.mapped(group, "reader", TAIPEI_SOCIAL, administrator);
        assertEquals(Refusal.NO_OFFICE, refused(group));
        assertEquals(Refusal.NO_OFFICE, refused("GROUP" + group.substring(5)), "capitals count");
    }

    @Test
    void a_disabled_or_ended_account_is_refused_and_its_announcement_waits() {
        announced(officer);
        people.set(officer, "disabled_at = '2020-01-01'");
        assertEquals(Refusal.CLOSED, refused());
        people.set(officer, "disabled_at = null, ends_on = '2020-01-01'");
        assertEquals(Refusal.CLOSED, refused());
        people.set(officer, "ends_on = null, locked_until = '2999-01-01', failed_sign_ins = 2");
        assertEquals(officer, arrives(), "nobody locks a person out by guessing a password that is not asked for");
        assertEquals("2", people.column(officer, "failed_sign_ins"), "and guesses go on being counted");
        people.set(officer, "disabled_at = '2020-01-01'");
        assertEquals(Refusal.CLOSED, refused());
    }

    @Test
    void roles_that_stand_apart_are_not_mixed_with_others_and_nobody_maps_for_oneself() {
        people.mapped(group, "auditor", null, administrator);
        announced(officer);
        assertEquals(Refusal.ROLES_APART, refused(group));
        assertEquals(Set.of("caseOfficer"), people.roles(officer));
        String own = fresh("group-");
        people.mapped(own, "officeHead", null, officer);
        assertEquals(officer, arrives(own));
        assertEquals(Set.of("caseOfficer"), people.roles(officer), "made by the person it would serve");
        issuer.opensAccounts(true);
        subject = fresh("subject-");
        people.mapped(group, "reader", KAOHSIUNG_SOCIAL, administrator);
        assertEquals(Refusal.ROLES_APART, refused(group), "nor is an account opened with both");
    }
}

package tw.anwang.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.identity.sso.SsoPeople.KAOHSIUNG_SOCIAL;
import static tw.anwang.identity.sso.SsoPeople.MINISTRY;
import static tw.anwang.identity.sso.SsoPeople.TAIPEI_SOCIAL;
import static tw.anwang.identity.sso.SsoPeople.fresh;
import static tw.anwang.identity.sso.SsoPeople.shown;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.IssuerBound;
import tw.anwang.identity.password.Passwords;
import tw.anwang.identity.signin.SecondFactorShown;
import tw.anwang.kernel.RuleBroken;
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
    OwnLink ownLink;

    @Inject
    ToldOfSso told;

    @Inject
    Event<SecondFactorShown> factorShown;

    @Inject
    Passwords passwords;

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

    private Arrivals.Arrival arrival(String... groups) {
        return arrivals.arrive(shown(subject, person, groups), container.clock().instant());
    }

    private AccountId arrives(String... groups) {
        return arrival(groups).admitted().person().id();
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
        assertEquals(Refusal.SEVERAL_OFFICES, refused(group));
        assertEquals(Refusal.NO_OFFICE, refused("GROUP" + group.substring(5)), "capitals count");
    }

    @Test
    void a_line_of_another_county_on_the_same_group_is_named_in_the_trail_and_told_as_what_it_is() {
        issuer.opensAccounts(true);
        people.mapped(group, "reader", KAOHSIUNG_SOCIAL, administrator);
        people.mapped(group, null, TAIPEI_SOCIAL, administrator);
        people.waits(group, "officeHead", null, administrator);
        Refused refused = assertThrows(Refused.class, () -> arrives(group));
        assertEquals(Refusal.SEVERAL_OFFICES, refused.why());
        assertEquals(
                subject + " " + person + " (" + group + ": office 10101, " + group + ": role officeHead [waits], "
                        + group + ": role reader office 10201)",
                refused.who());
    }

    @Test
    void a_line_that_nobody_else_confirmed_gives_nothing_and_one_confirmed_by_the_person_neither() {
        issuer.opensAccounts(true);
        people.waits(group, "reader", KAOHSIUNG_SOCIAL, administrator);
        assertEquals(Refusal.NO_OFFICE, refused(group));
        announced(officer);
        String own = fresh("group-");
        people.mapped(own, "officeHead", null, administrator, officer);
        people.waits(own, "reader", null, administrator);
        arrives(own);
        assertEquals(Set.of("caseOfficer"), people.roles(officer));
    }

    @Test
    void the_issuers_factor_stands_for_the_own_one_only_once_that_was_shown() {
        people.factor(officer);
        announced(officer);
        assertFalse(arrival().proven(), "linked just now: whoever announced the name may have come");
        assertFalse(arrival().proven(), "coming once more proves nothing");
        factorShown.fire(new SecondFactorShown(officer, false));
        assertFalse(arrival().proven(), "a sign-in by password tells nothing of who came by the issuer");
        factorShown.fire(new SecondFactorShown(officer, true));
        assertTrue(arrival().proven());
    }

    @Test
    void without_an_own_factor_there_is_none_to_ask_for() {
        announced(officer);
        assertTrue(arrival().proven());
    }

    @Test
    void the_person_and_who_answers_for_the_account_are_told_once_who_announced_it() {
        AccountId head = people.made(KAOHSIUNG_SOCIAL, "officeHead");
        announced(officer);
        int before = told.bound().size();
        arrives();
        arrives();
        assertEquals(before + 1, told.bound().size());
        IssuerBound link = told.bound().get(before);
        assertEquals(officer, link.account());
        assertEquals("單一登入", link.announcedBy());
        assertTrue(link.heads().contains(head), "" + link.heads());
        assertFalse(link.heads().contains(officer));
    }

    @Test
    void a_head_answers_not_alone_for_the_own_account() {
        AccountId head = people.made(TAIPEI_SOCIAL, "officeHead");
        announced(head);
        arrives();
        IssuerBound link = told.bound().get(told.bound().size() - 1);
        assertFalse(link.heads().contains(head));
        assertFalse(link.heads().isEmpty(), "somebody always learns of it");
    }

    @Test
    void a_person_ends_the_own_link_with_the_password_and_not_without_any() {
        announced(officer);
        user.actAs(officer);
        assertTrue(ownLink.link().isEmpty(), "an announcement is no link yet");
        arrives();
        assertEquals("單一登入", ownLink.link().orElseThrow().announcedBy());
        assertEquals("identity.ownLink.noPassword", broken(() -> ownLink.remove("anything")));
        people.set(officer, "password_hash = '" + passwords.hash("Korrekt-Pferd-1") + "'");
        assertEquals("identity.password.wrong", broken(() -> ownLink.remove("Falsch-Pferd-1")));
        ownLink.remove("Korrekt-Pferd-1");
        assertTrue(ownLink.link().isEmpty());
        assertEquals(Refusal.UNKNOWN, refused());
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
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

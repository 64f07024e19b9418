package tw.anwang.identity.deputy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.AccountReviews;
import tw.anwang.identity.grant.Glasses;
import tw.anwang.identity.signin.ClockWatch;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** For some days a colleague acts for a person, with that person's eyes and never beyond them. */
class DeputiesIT {
    private static final long OFFICE = 10201;
    private static int turn;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Deputies deputies;

    @Inject
    ActingForAnother acting;

    @Inject
    Glasses glasses;

    @Inject
    DeputySweep sweep;

    @Inject
    AccountReviews reviews;

    @Inject
    Trail trail;

    @Inject
    ClockWatch watch;

    @Inject
    CurrentUser user;

    private AccountId head;
    private AccountId clerk;
    private AccountId other;
    private LocalDate today;

    @BeforeEach
    void people() throws Exception {
        turn++;
        head = account("head", OFFICE, "officeHead");
        clerk = account("clerk", OFFICE, "caseOfficer");
        other = account("other", OFFICE, "caseOfficer");
        today = Taipei.today(container.clock());
        // another test's clock was ahead of this one's
        watch.wentBack(container.clock().instant(), System.nanoTime());
    }

    private AccountId account(String name, long office, String role) throws Exception {
        return new AccountId(
                TestAccount.named("deputy." + name + turn).with(role).in(container.database(), office));
    }

    /** As the person signs in at a desk. @return number of the sign-in */
    private long signedIn(AccountId person) throws Exception {
        LocalDateTime now = LocalDateTime.ofInstant(container.clock().instant(), ZoneOffset.UTC);
        long signIn = container.inTransaction(() -> {
            em.createNativeQuery("insert into identity_sign_in (account_id, since, last_seen, client_address, browser)"
                            + " values (?1, ?2, ?2, '192.0.2.9', 'Firefox')")
                    .setParameter(1, person.value())
                    .setParameter(2, now)
                    .executeUpdate();
            return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        });
        arrive(person, signIn);
        return signIn;
    }

    private void arrive(AccountId person, long signIn) {
        container.nextRequest();
        user.arrive(person, signIn);
    }

    private long named(AccountId by, AccountId person, AccountId deputy, Period days) throws Exception {
        signedIn(by);
        return deputies.name(person, deputy, days);
    }

    private Period thisWeek() {
        return new Period(today, today.plusDays(6));
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void a_deputy_sees_what_the_person_sees_and_every_act_says_for_whom() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        assertThrows(NotPermitted.class, reviews::rows);
        acting.begin(id);
        arrive(clerk, signIn);
        assertTrue(user.isDeputizing());
        assertEquals(clerk, user.getMe().id());
        assertEquals(head.value(), user.getMe().scope().account());
        assertTrue(user.getMe().name().contains("代理"));
        assertTrue(reviews.rows().stream().anyMatch(row -> row.id() == other.value()));
        trail.record("read", "identity.account", other.value(), null);
        assertEquals("officeHead for:" + head.value(), rolesOfLastAct(clerk));
        acting.stop();
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
        assertThrows(NotPermitted.class, reviews::rows);
    }

    private Object rolesOfLastAct(AccountId who) {
        return em.createNativeQuery("select roles from " + container.database().trailSchema()
                        + ".trail_act where account_id = ?1 order by id desc limit 1")
                .setParameter(1, who.value())
                .getSingleResult();
    }

    @Test
    void a_deputy_judges_neither_the_own_account_nor_that_of_whom_the_deputy_acts_for() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        acting.begin(id);
        arrive(clerk, signIn);
        assertEquals("identity.review.own", broken(() -> reviews.confirm(clerk.value(), 0)));
        assertEquals("identity.review.own", broken(() -> reviews.confirm(head.value(), 0)));
        assertEquals(
                Set.of(clerk.value(), head.value()),
                reviews.rows().stream()
                        .filter(row -> row.own())
                        .map(row -> row.id())
                        .collect(Collectors.toSet()),
                "the page offers what would be refused for neither");
    }

    @Test
    void it_ends_by_itself_at_midnight_and_begins_not_before_its_day() throws Exception {
        long later = named(head, head, clerk, new Period(today.plusDays(1), today.plusDays(1)));
        long signIn = signedIn(clerk);
        assertEquals("identity.deputy.notNow", broken(() -> acting.begin(later)));
        container.clock().setTo(Taipei.at(today.plusDays(1).atTime(23, 30)));
        signIn = signedIn(clerk);
        acting.begin(later);
        arrive(clerk, signIn);
        assertTrue(user.isDeputizing());
        container.clock().setTo(Taipei.at(today.plusDays(2).atTime(0, 1)));
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
        sweep.sweep();
        assertEquals(1, acts("deputyOver", later));
    }

    private long acts(String verb, long id) {
        return ((Number) em.createNativeQuery("select count(*) from "
                                + container.database().trailSchema()
                                + ".trail_act where verb = ?1 and kind = 'identity.deputy' and record_id = ?2")
                        .setParameter(1, verb)
                        .setParameter(2, id)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void ended_early_the_next_click_is_the_deputy_s_own() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        acting.begin(id);
        signedIn(head);
        deputies.end(id);
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
        assertEquals(1, acts("endDeputy", id));
    }

    @Test
    void who_moves_to_another_office_or_is_disabled_is_represented_no_more() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        acting.begin(id);
        change("update identity_account set office_id = 10200 where id = " + head.value());
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
        change("update identity_account set office_id = 10201, disabled_at = utc_timestamp(3) where id = "
                + head.value());
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
    }

    @Test
    void what_administers_or_audits_is_passed_on_neither_at_first_nor_later() throws Exception {
        AccountId auditor = account("auditor", OFFICE, "countyAuditor");
        signedIn(auditor);
        assertEquals("identity.deputy.apart", broken(() -> deputies.name(auditor, clerk, thisWeek())));
        signedIn(head);
        assertEquals("identity.deputy.apart", broken(() -> deputies.name(head, auditor, thisWeek())));
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        acting.begin(id);
        change("update identity_account_role set role_code = 'countyAdministrator' where account_id = " + head.value());
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
        assertFalse(user.may("identity.accounts"));
    }

    @Test
    void a_head_takes_nobody_s_rights_by_naming_the_own_person() throws Exception {
        signedIn(head);
        assertEquals("identity.deputy.ownFavour", broken(() -> deputies.name(clerk, head, thisWeek())));
        assertTrue(deputies.name(clerk, other, thisWeek()) > 0);
    }

    @Test
    void a_deputy_who_comes_to_administer_sees_no_content_any_more() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        acting.begin(id);
        change("update identity_account_role set role_code = 'countyAdministrator' where account_id = "
                + clerk.value());
        arrive(clerk, signIn);
        assertFalse(user.isDeputizing());
        assertFalse(user.may("identity.reviewAccounts"));
    }

    @Test
    void a_deputy_decides_on_nothing_that_is_the_person_s_own_and_opens_no_glass() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        long signIn = signedIn(clerk);
        acting.begin(id);
        arrive(clerk, signIn);
        assertTrue(user.getMe().isOrActsFor(head));
        assertTrue(user.getMe().isOrActsFor(clerk));
        assertFalse(user.getMe().isOrActsFor(other));
        assertEquals("identity.glass.deputy", broken(() -> glasses.open("sample.case", "1", 1, "緊急安置，須立即聯繫家屬")));
    }

    private void change(String sql) throws Exception {
        container.inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
    }

    @Test
    void there_is_no_chain_of_deputies_and_one_at_a_time() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        assertEquals("identity.deputy.already", broken(() -> deputies.name(head, other, thisWeek())));
        assertEquals("identity.deputy.chain", broken(() -> deputies.name(clerk, other, thisWeek())));
        signedIn(other);
        assertEquals("identity.deputy.chain", broken(() -> deputies.name(other, head, thisWeek())));
        long signIn = signedIn(clerk);
        acting.begin(id);
        arrive(clerk, signIn);
        assertEquals("identity.deputy.chain", broken(() -> deputies.name(head, other, thisWeek())));
    }

    @Test
    void a_head_names_for_the_office_a_clerk_for_nobody_else() throws Exception {
        named(head, clerk, other, thisWeek());
        signedIn(other);
        assertThrows(NotVisible.class, () -> deputies.name(head, clerk, thisWeek()));
        assertEquals(
                List.of(other),
                deputies.represented().stream().map(one -> one.id()).toList());
        AccountId elsewhere = account("elsewhere", 10101, "caseOfficer");
        assertEquals("identity.deputy.otherOffice", broken(() -> deputies.name(other, elsewhere, thisWeek())));
        assertEquals("identity.deputy.self", broken(() -> deputies.name(other, other, thisWeek())));
        Period past = new Period(today.minusDays(3), today.minusDays(1));
        assertEquals("identity.deputy.days", broken(() -> deputies.name(other, head, past)));
        Period tooLong = new Period(today, today.plusDays(200));
        assertEquals("identity.deputy.days", broken(() -> deputies.name(other, head, tooLong)));
    }

    @Test
    void nobody_else_begins_or_ends_it() throws Exception {
        long id = named(head, head, clerk, thisWeek());
        signedIn(other);
        assertThrows(NotVisible.class, () -> acting.begin(id));
        assertThrows(NotVisible.class, () -> deputies.end(id));
    }
}

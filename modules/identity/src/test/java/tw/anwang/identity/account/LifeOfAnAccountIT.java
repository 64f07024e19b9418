package tw.anwang.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountCare;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Accounts end by themselves when their time is over or nobody uses them; heads confirm the others. */
class LifeOfAnAccountIT {
    private static final long OFFICE = 10201;
    private static final long ELSEWHERE = 10301;
    private static final long BELOW = 10211;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    private static int turn;

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    AccountSweep sweep;

    @Inject
    AccountCare care;

    @Inject
    AccountReviews reviews;

    @Inject
    DueAccounts due;

    @Inject
    Accounts accounts;

    @Inject
    AdministratorReviews administratorReviews;

    @Inject
    CurrentUser user;

    private LocalDate today;

    @BeforeEach
    void a_name_of_its_own() {
        turn++;
        today = Taipei.today(container.clock());
    }

    @Test
    void a_temporary_account_works_on_its_last_day_and_not_on_the_next() throws Exception {
        long last = account("last", OFFICE, "caseOfficer", "ends_on = '" + today + "'");
        long over = account("over", OFFICE, "caseOfficer", "ends_on = '" + today.minusDays(1) + "'");
        Account stillIn = em.find(Account.class, last);
        assertTrue(stillIn.whyNotSignIn(container.clock().instant()).isEmpty());
        assertTrue(em.find(Account.class, over)
                .whyNotSignIn(container.clock().instant())
                .isPresent());
        container.inTransaction(sweep::sweep);
        assertTrue(isIn(last));
        assertFalse(isIn(over));
        assertEquals(1, acts("endTemporary", over));
    }

    @Test
    void an_account_nobody_signed_in_with_for_half_a_year_is_disabled_and_a_new_one_is_not() throws Exception {
        long idle = account("idle", OFFICE, "caseOfficer", "last_sign_in_at = utc_timestamp() - interval 181 day");
        long never = account("never", OFFICE, "caseOfficer", "created_at = utc_timestamp() - interval 181 day");
        long used = account("used", OFFICE, "caseOfficer", "last_sign_in_at = utc_timestamp() - interval 179 day");
        container.inTransaction(sweep::sweep);
        assertFalse(isIn(idle));
        assertFalse(isIn(never));
        assertTrue(isIn(used));
        assertEquals(1, acts("disableUnused", idle));
    }

    @Test
    void an_account_enabled_again_has_its_time_to_be_used() throws Exception {
        long back = account("back", OFFICE, "caseOfficer", "last_sign_in_at = utc_timestamp() - interval 200 day");
        container.inTransaction(sweep::sweep);
        assertFalse(isIn(back));
        user.actAs(new AccountId(account("opens", OFFICE, "administrator", "disabled_at = null")));
        AccountId id = new AccountId(back);
        accounts.enable(id, accounts.record(id).version());
        container.inTransaction(sweep::sweep);
        assertTrue(isIn(back));
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(181)));
        container.inTransaction(sweep::sweep);
        assertFalse(isIn(back));
    }

    @Test
    void an_account_past_its_last_day_is_not_enabled_before_the_day_is_changed() throws Exception {
        LocalDate yesterday = today.minusDays(1);
        long over = account("late", OFFICE, "caseOfficer", "ends_on = '" + yesterday + "'");
        container.inTransaction(sweep::sweep);
        user.actAs(new AccountId(account("extends", OFFICE, "administrator", "disabled_at = null")));
        AccountId id = new AccountId(over);
        RuleBroken broken = assertThrows(
                RuleBroken.class, () -> accounts.enable(id, accounts.record(id).version()));
        assertEquals("identity.account.ended", broken.key());
        assertFalse(isIn(over));
    }

    @Test
    void the_night_does_it_on_a_thread_where_nobody_asks() throws Exception {
        long over = account("night", OFFICE, "caseOfficer", "ends_on = '" + today.minusDays(1) + "'");
        ExecutorService night = Executors.newSingleThreadExecutor();
        try {
            night.submit(care::night).get();
        } finally {
            night.shutdown();
        }
        assertFalse(isIn(over));
    }

    @Test
    void a_day_that_is_over_is_refused_as_the_last_day_of_an_account() throws Exception {
        user.actAs(new AccountId(account("administrator", OFFICE, "administrator", "name = name")));
        AccountDetails details =
                new AccountDetails("臨時", null, new OfficeId(OFFICE), Set.of("caseOfficer"), today.minusDays(1));
        assertEquals(
                "identity.account.endedBefore",
                assertThrows(RuleBroken.class, () -> accounts.create("life.ended" + turn, details))
                        .key());
    }

    @Test
    void a_head_confirms_or_revokes_the_accounts_of_the_own_office_and_no_others() throws Exception {
        String longAgo = "confirmed_at = utc_timestamp() - interval 7 month";
        long clerk = account("clerk", OFFICE, "caseOfficer", longAgo);
        long left = account("left", OFFICE, "caseOfficer", longAgo);
        long elsewhere = account("elsewhere", ELSEWHERE, "caseOfficer", longAgo);
        long head = account("head", OFFICE, "officeHead", longAgo);
        user.actAs(new AccountId(head));

        assertTrue(row(clerk).due());
        assertTrue(row(head).own());
        assertTrue(reviews.rows().stream().noneMatch(row -> row.id() == elsewhere));
        assertThrows(NotVisible.class, () -> reviews.confirm(elsewhere, 0));
        assertEquals(
                "identity.review.own",
                assertThrows(RuleBroken.class, () -> reviews.confirm(head, 0)).key());

        reviews.confirm(clerk, row(clerk).version());
        assertFalse(row(clerk).due());
        assertThrows(OptimisticLockException.class, () -> reviews.revoke(clerk, 0));
        reviews.revoke(left, row(left).version());
        assertFalse(isIn(left));
        assertFalse(user.actAs(new AccountId(left)));
    }

    @Test
    void who_audits_neither_administers_nor_works_on_cases() throws Exception {
        user.actAs(new AccountId(account("administrator", OFFICE, "administrator", "name = name")));
        for (Set<String> both : List.of(Set.of("auditor", "administrator"), Set.of("countyAuditor", "caseOfficer"))) {
            AccountDetails details = new AccountDetails("兼任", null, new OfficeId(OFFICE), both);
            assertEquals(
                    "identity.account.rolesApart",
                    assertThrows(RuleBroken.class, () -> accounts.create("life.both" + turn, details))
                            .key());
        }
    }

    @Test
    void no_head_shuts_out_who_audits_the_office() throws Exception {
        String longAgo = "confirmed_at = utc_timestamp() - interval 7 month";
        long auditor = account("auditor", OFFICE, "countyAuditor", longAgo);
        user.actAs(new AccountId(account("head", OFFICE, "officeHead", "name = name")));
        assertTrue(reviews.rows().stream().noneMatch(row -> row.id() == auditor));
        assertEquals(
                "identity.account.administrators",
                assertThrows(RuleBroken.class, () -> reviews.revoke(auditor, 0)).key());
        assertTrue(isIn(auditor));
    }

    @Test
    void a_heads_own_account_is_due_at_the_office_above() throws Exception {
        long head = account("lonely", BELOW, "officeHead", "confirmed_at = '2001-01-01'");
        Instant longAgo = Instant.parse("2001-06-01T00:00:00Z");
        Map<OfficeId, List<Instant>> found = due.byOffice(longAgo);
        assertEquals(Set.of(new OfficeId(OFFICE)), found.keySet());
        container.inTransaction(() -> em.createNativeQuery(
                        "update identity_account set confirmed_at = utc_timestamp(3) where id = " + head)
                .executeUpdate());
    }

    @Test
    void national_administrators_confirm_and_revoke_those_who_administer_and_audit() throws Exception {
        String longAgo = "confirmed_at = utc_timestamp() - interval 7 month";
        long auditor = account("auditor", OFFICE, "countyAuditor", longAgo);
        long county = account("county", OFFICE, "countyAdministrator", longAgo);
        account("remaining", OFFICE, "countyAdministrator", longAgo);
        long clerk = account("clerk", OFFICE, "caseOfficer", longAgo);
        long me = account("national", OFFICE, "administrator", longAgo);
        long other = account("other", OFFICE, "administrator", longAgo);
        user.actAs(new AccountId(me));
        assertTrue(administratorRow(auditor).due());
        assertTrue(administratorReviews.rows().stream().noneMatch(row -> row.id() == clerk));
        assertThrows(NotVisible.class, () -> administratorReviews.confirm(clerk, 0));
        assertEquals(
                "identity.review.ownAdministrator",
                assertThrows(RuleBroken.class, () -> administratorReviews.confirm(me, 0))
                        .key());
        administratorReviews.confirm(auditor, administratorRow(auditor).version());
        assertFalse(administratorRow(auditor).due());
        administratorReviews.revoke(county, administratorRow(county).version());
        assertFalse(isIn(county));
        assertEquals(1, acts("revokeAccount", county));
        assertTrue(administratorReviews.due().get(new AccountId(me)).size() > 0, "the other administrator waits");
        administratorReviews.confirm(other, administratorRow(other).version());
        assertThrows(OptimisticLockException.class, () -> administratorReviews.revoke(other, 0));
        user.actAs(new AccountId(auditor));
        assertThrows(NotPermitted.class, administratorReviews::rows);
    }

    private ReviewRow administratorRow(long id) {
        return administratorReviews.rows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private ReviewRow row(long id) {
        return reviews.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private boolean isIn(long id) {
        return em.createNativeQuery("select 1 from identity_account where id = ?1 and disabled_at is null")
                        .setParameter(1, id)
                        .getResultList()
                        .size()
                == 1;
    }

    private long acts(String verb, long id) {
        return ((Number) em.createNativeQuery("select count(*) from "
                                + container.database().trailSchema() + ".trail_act where verb = ?1 and record_id = ?2")
                        .setParameter(1, verb)
                        .setParameter(2, id)
                        .getSingleResult())
                .longValue();
    }

    private long account(String name, long office, String role, String values) throws Exception {
        long id = TestAccount.named("life." + name + turn).with(role).in(container.database(), office);
        container.inTransaction(
                () -> em.createNativeQuery("update identity_account set " + values + " where id = " + id)
                        .executeUpdate());
        return id;
    }
}

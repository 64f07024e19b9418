package tw.anwang.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.account.ResetCodes;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Who has no account asks for one; who asks does not decide. */
class ApplyingIT {
    private static final String SOCIAL = "高雄市政府社會局";
    private static int turn;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Applications applications;

    @Inject
    DecidedApplications decided;

    @Inject
    ToldOfApplications told;

    @Inject
    ResetCodes codes;

    @Inject
    ApplicationThrottle throttle;

    @Inject
    CurrentUser user;

    private AccountId head;
    private AccountId clerk;
    private AccountId administrator;

    @BeforeEach
    void people() throws Exception {
        turn++;
        head = account("head", 10201, "officeHead");
        clerk = account("clerk", 10201, "caseOfficer");
        administrator = account("county", 10200, "countyAdministrator");
    }

    private AccountId account(String name, long office, String role) throws Exception {
        return new AccountId(
                TestAccount.named("apply." + name + turn).with(role).in(container.database(), office));
    }

    private static NewApplication wanted(String office) {
        return new NewApplication("申請人" + turn, office, "A" + turn, null, "caseOfficer", "新到任");
    }

    /** As somebody whom nobody knows. */
    private long applied(String office) {
        container.nextRequest();
        applications.apply(wanted(office));
        return told.lastWaits().id();
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void head_then_administrator_then_the_person_signs_in_with_the_code() {
        long id = applied(SOCIAL);
        assertTrue(told.lastWaits().atHead());
        user.actAs(administrator);
        assertEquals("identity.application.elsewhere", broken(() -> decided.approve(id, 1, "new.a" + turn, "reader")));
        user.actAs(head);
        decided.endorse(id, decided.atHead(id).version());
        assertEquals(
                "identity.application.waitsForAdministrator",
                decided.whyNotEndorse(id).orElseThrow().key());
        assertFalse(told.lastWaits().atHead());
        assertTrue(told.lastWaits().administrators().contains(administrator));
        user.actAs(administrator);
        int version = decided.atAdministrator(id).version();
        Accounts.Opened opened = decided.approve(id, version, "applied.one" + turn, "caseOfficer");
        assertTrue(told.lastEnded().approved());
        assertEquals(Optional.of("applied.one" + turn), codes.use(opened.code(), "Ganz-neu-77"));
        assertEquals("identity.application.over", broken(() -> decided.refuse(id, version + 1, "太晚")));
    }

    @Test
    void an_office_without_a_head_asks_the_administrators_at_once() {
        applied("高雄市政府衛生局");
        assertFalse(told.lastWaits().atHead());
        assertTrue(told.lastWaits().administrators().contains(administrator));
    }

    @Test
    void a_head_s_application_for_a_new_colleague_goes_to_the_administrator_and_a_colleague_s_to_the_head() {
        container.nextRequest();
        user.actAs(head);
        applications.apply(wanted(SOCIAL));
        assertFalse(told.lastWaits().atHead());
        turn++;
        user.actAs(clerk);
        applications.apply(wanted(SOCIAL));
        assertTrue(told.lastWaits().atHead());
    }

    @Test
    void nobody_decides_on_an_application_of_their_own() throws Exception {
        AccountId both = account("both", 10200, "countyAdministrator");
        container.nextRequest();
        user.actAs(both);
        applications.apply(wanted("高雄市政府衛生局"));
        long id = told.lastWaits().id();
        int version = decided.atAdministrator(id).version();
        assertEquals("identity.application.own", broken(() -> decided.approve(id, version, "own" + turn, "reader")));
        assertEquals("identity.application.own", broken(() -> decided.refuse(id, version, "不要")));
    }

    @Test
    void a_refusal_needs_words_and_tells_who_applied() {
        container.nextRequest();
        user.actAs(clerk);
        applications.apply(wanted(SOCIAL));
        long id = told.lastWaits().id();
        user.actAs(head);
        int version = decided.atHead(id).version();
        assertEquals("identity.application.noWords", broken(() -> decided.refuseAtHead(id, version, " ")));
        container.nextRequest();
        user.actAs(head);
        decided.refuseAtHead(id, decided.atHead(id).version(), "不是本局人員");
        assertEquals(Optional.of(clerk), told.lastEnded().applicant());
        assertFalse(told.lastEnded().approved());
    }

    @Test
    void the_same_application_twice_is_one_and_an_account_that_exists_changes_nothing() {
        applied(SOCIAL);
        int before = told.times();
        applications.apply(wanted(SOCIAL));
        assertEquals(before, told.times());
        container.nextRequest();
        applications.apply(new NewApplication("apply.clerk" + turn, SOCIAL, "B1", null, "caseOfficer", "已有帳號"));
        assertEquals(before + 1, told.times(), "nothing tells that there is such an account");
    }

    @Test
    void nobody_becomes_administrator_or_auditor_by_a_form() {
        assertEquals(
                List.of("officeHead", "caseOfficer", "reader"),
                applications.roles().subList(0, 3));
        assertTrue(applications.roles().stream().noneMatch(role -> role.matches("(?i).*(admin|audit).*")));
        for (String role : List.of("administrator", "countyAuditor", "no such role")) {
            NewApplication asked = new NewApplication("某人", SOCIAL, "C1", null, role, "要權限");
            assertEquals("identity.application.incomplete", broken(() -> applications.apply(asked)));
        }
    }

    @Test
    void a_county_approves_no_role_it_cannot_give_and_other_counties_see_nothing() throws Exception {
        long id = applied("高雄市政府衛生局");
        user.actAs(administrator);
        int version = decided.atAdministrator(id).version();
        assertEquals(
                "identity.account.administrators",
                broken(() -> decided.approve(id, version, "high" + turn, "administrator")));
        user.actAs(account("taipei", 10100, "countyAdministrator"));
        assertThrows(NotVisible.class, () -> decided.atAdministrator(id));
        user.actAs(head);
        assertThrows(NotVisible.class, () -> decided.atHead(id));
        assertThrows(NotPermitted.class, () -> decided.atAdministrator(id));
        user.actAs(clerk);
        assertThrows(NotPermitted.class, () -> decided.endorse(id, version));
    }

    @Test
    void the_second_of_two_administrators_is_told() throws Exception {
        long id = applied("高雄市政府衛生局");
        user.actAs(administrator);
        int version = decided.atAdministrator(id).version();
        decided.refuse(id, version, "資料不足");
        container.nextRequest();
        user.actAs(account("second", 10200, "countyAdministrator"));
        assertThrows(OptimisticLockException.class, () -> decided.refuse(id, version, "也不行"));
    }

    @Test
    void what_is_missing_or_wrong_is_said() {
        assertEquals(
                "identity.application.incomplete", broken(() -> new NewApplication(" ", SOCIAL, "1", null, "r", "x")));
        assertEquals(
                "identity.application.noContact", broken(() -> new NewApplication("a", SOCIAL, " ", null, "r", "x")));
        assertEquals("identity.account.email", broken(() -> new NewApplication("a", SOCIAL, "1", "x", "r", "x")));
        assertEquals(
                "identity.application.tooLong",
                broken(() -> new NewApplication("a".repeat(61), SOCIAL, "1", null, "r", "x")));
        assertEquals(
                "identity.roster.office.unknown",
                broken(() -> applications.apply(wanted("<script>alert(1)</script>"))));
    }

    @Test
    void one_address_sends_so_many_in_an_hour() {
        for (int i = 0; i < 20; i++) {
            throttle.count("192.0.2.77");
        }
        assertEquals("identity.application.throttled", broken(() -> throttle.count("192.0.2.77")));
        throttle.count("192.0.2.78");
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(61)));
        throttle.count("192.0.2.77");
    }

    @Test
    void after_its_term_an_application_is_gone_and_the_trail_says_that_it_was_there() {
        long id = applied(SOCIAL);
        assertNotNull(em.find(Application.class, id));
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(31)));
        applications.sweep();
        em.clear();
        assertNull(em.find(Application.class, id));
        Object acts = em.createNativeQuery("select group_concat(verb order by id) from "
                        + container.database().trailSchema()
                        + ".trail_act where kind = 'identity.application' and record_id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        assertEquals("apply,forgetApplication", acts);
    }
}

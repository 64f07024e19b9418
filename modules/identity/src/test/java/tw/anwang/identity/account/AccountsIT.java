package tw.anwang.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.ResetCodeUsed;
import tw.anwang.identity.password.Passwords;
import tw.anwang.identity.password.ResetCode;
import tw.anwang.identity.signin.Client;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SignIns;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class AccountsIT {
    private static final OfficeId MINISTRY = new OfficeId(100);
    private static final OfficeId KAOHSIUNG = new OfficeId(10200);
    private static final OfficeId KAOHSIUNG_SOCIAL = new OfficeId(10201);
    private static final OfficeId TAIPEI_SOCIAL = new OfficeId(10101);
    private static final String PASSWORD = "Korrekt-Pferd-1";
    private static final Client DESK = new Client("192.0.2.1", "Firefox, Linux");
    private static int number;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    AccountList list;

    @Inject
    OwnPassword ownPassword;

    @Inject
    SignIns signIns;

    @Inject
    ResetCodes codes;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Passwords passwords;

    @Inject
    UsedResetCodes usedCodes;

    @Inject
    ToldOfResets told;

    @Inject
    CurrentUser user;

    private AccountId administrator;
    private AccountId countyAdministrator;
    private AccountId officer;

    @BeforeEach
    void people() throws Exception {
        administrator = made("administrator", MINISTRY);
        countyAdministrator = made("countyAdministrator", KAOHSIUNG);
        officer = made("caseOfficer", KAOHSIUNG_SOCIAL);
    }

    private AccountId made(String role, OfficeId office) throws Exception {
        return container.inTransaction(() -> {
            Account account = new Account("test" + ++number, "測試" + number, office, Set.of(role));
            account.password()
                    .set(
                            passwords.hash(PASSWORD),
                            false,
                            container.clock().instant().minus(Duration.ofDays(5)));
            em.persist(account);
            em.flush();
            return account.id();
        });
    }

    private static AccountDetails details(OfficeId office, String... roles) {
        return new AccountDetails("新名字", "a@example.org", office, Set.of(roles));
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void list_count_and_page_of_an_account_agree_for_every_administrator() throws Exception {
        AccountId elsewhere = made("caseOfficer", TAIPEI_SOCIAL);
        // whom other tests left is searched for too
        container.inTransaction(
                () -> em.createNativeQuery("update identity_account set name = concat('測試', left(name, 50))"
                                + " where name not like '%測試%'")
                        .executeUpdate());
        FiveWays.<AccountId>of(Accounts.KIND, NotVisible.class)
                .actingAs(user::actAs)
                .list(this::everyPage)
                .count(() -> list.count(AccountFilter.ALL))
                .search(() -> everyPage(new AccountFilter("測試", null, null, null)))
                .open(id -> accounts.record(new AccountId(id)))
                .sees(administrator, List.of(officer.value(), elsewhere.value()))
                .sees(countyAdministrator, List.of(officer.value()))
                .prove();
    }

    private Collection<Long> everyPage() {
        return everyPage(AccountFilter.ALL);
    }

    private Collection<Long> everyPage(AccountFilter filter) {
        List<Long> ids = new ArrayList<>();
        long total = list.count(filter);
        for (int page = 1; ids.size() < total; page++) {
            list.page(filter, new Paging(page, Paging.SIZE, total, Map.of())).forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    @Test
    void filters_ask_for_office_role_and_state() {
        user.actAs(administrator);
        assertTrue(everyPage(new AccountFilter(null, "高雄市政府社會局", "caseOfficer", AccountFilter.State.ACTIVE))
                .contains(officer.value()));
        assertFalse(everyPage(new AccountFilter(null, "臺北市政府社會局", null, null)).contains(officer.value()));
        assertFalse(everyPage(new AccountFilter(null, null, "reader", null)).contains(officer.value()));
        assertFalse(everyPage(new AccountFilter("100%", null, null, null)).contains(officer.value()));
    }

    @Test
    void a_page_of_the_list_costs_few_statements() throws Exception {
        user.actAs(administrator);
        SqlCounter sent = SqlCounter.during(() -> {
            list.count(AccountFilter.ALL);
            return list.page(AccountFilter.ALL, new Paging(1, Paging.SIZE, 100, Map.of()));
        });
        assertTrue(sent.count() <= 6, sent::toString);
    }

    @Test
    void who_administers_nothing_may_not_ask() {
        user.actAs(officer);
        assertThrows(NotPermitted.class, () -> list.count(AccountFilter.ALL));
        assertThrows(NotPermitted.class, () -> accounts.create("x", details(KAOHSIUNG_SOCIAL, "reader")));
    }

    @Test
    void a_new_account_gets_a_code_and_its_person_sets_the_password() {
        user.actAs(countyAdministrator);
        String name = "new.one" + ++number;
        Accounts.Opened opened = accounts.create(name, details(KAOHSIUNG_SOCIAL, "reader"));
        assertTrue(accounts.record(opened.account()).mustChangePassword());
        assertEquals("identity.signIn.refused", broken(() -> signIns.signIn(name, "", DESK)));
        assertEquals(Optional.of(name), codes.use(opened.code(), "Ganz-neu-77"));
        signIns.signIn(name, "Ganz-neu-77", DESK);
        user.actAs(opened.account());
        assertFalse(user.mustChangePassword());
    }

    @Test
    void a_code_is_good_once_for_a_day_and_until_the_next_is_issued() {
        user.actAs(administrator);
        String first = accounts.reset(officer, version()).code();
        String second = accounts.reset(officer, version()).code();
        assertEquals(Optional.empty(), codes.use(first, "Ganz-neu-77"), "replaced");
        assertEquals(Optional.empty(), codes.use("abcde-fghij-kmnpq-23456", "Ganz-neu-77"), "never issued");
        assertEquals(Optional.empty(), codes.use("", "Ganz-neu-77"));
        assertTrue(codes.use(second.toUpperCase(Locale.ROOT).replace("-", " "), "Ganz-neu-77")
                .isPresent());
        assertEquals(Optional.empty(), codes.use(second, "Noch-neuer-99"), "used");
        String third = accounts.reset(officer, version()).code();
        Instant issued = container.clock().instant();
        container.clock().setTo(issued.minus(Duration.ofHours(2)));
        assertEquals(Optional.empty(), codes.use(third, "Noch-neuer-99"), "a clock that went back");
        container.clock().setTo(issued.plus(Duration.ofHours(24)));
        assertEquals(Optional.empty(), codes.use(third, "Noch-neuer-99"), "a day later");
    }

    private int version() {
        return accounts.record(officer).version();
    }

    @Test
    void a_code_takes_the_old_password_away_at_once_and_ends_every_sign_in() {
        user.actAs(administrator);
        String name = accounts.record(officer).signInName();
        signIns.signIn(name, PASSWORD, DESK);
        accounts.reset(officer, version());
        assertEquals(List.of(), openSignIns.of(officer));
        assertEquals("identity.signIn.refused", broken(() -> signIns.signIn(name, PASSWORD, DESK)));
    }

    @Test
    void a_password_that_breaks_a_rule_leaves_the_code_good_and_one_of_before_is_refused() {
        user.actAs(administrator);
        String code = accounts.reset(officer, version()).code();
        assertEquals("identity.password.short", broken(() -> codes.use(code, "kurz")));
        assertEquals("identity.password.common", broken(() -> codes.use(code, "Anwang-2027")));
        assertEquals("identity.password.again", broken(() -> codes.use(code, PASSWORD)));
        assertTrue(codes.use(code, "Ganz-neu-77").isPresent());
    }

    @Test
    void a_used_code_is_told_to_the_person_and_to_somebody_who_did_not_issue_it() throws Exception {
        AccountId head = made("officeHead", KAOHSIUNG_SOCIAL);
        user.actAs(administrator);
        Instant issued = container.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        container.clock().setTo(issued);
        String code = accounts.reset(officer, version()).code();
        container.clock().setTo(issued.plusSeconds(600));
        codes.use(code, "Ganz-neu-77");
        ResetCodeUsed told = this.told.last();
        assertEquals(officer, told.account());
        assertEquals(user.getMe().name(), told.issuedBy());
        assertEquals(issued, told.issuedAt());
        assertTrue(told.heads().contains(head), "" + told.heads());
        assertFalse(told.heads().contains(officer) || told.heads().contains(administrator));
        assertEquals(
                told.issuedBy(), usedCodes.since(officer, issued).orElseThrow().issuedBy());
        assertTrue(usedCodes.since(officer, issued.plusSeconds(601)).isEmpty(), "before the last sign-in it is old");
    }

    @Test
    void of_a_code_for_the_only_head_issued_by_an_administrator_another_administrator_learns() throws Exception {
        AccountId head = made("officeHead", TAIPEI_SOCIAL);
        AccountId other = made("administrator", MINISTRY);
        user.actAs(administrator);
        codes.use(accounts.reset(head, accounts.record(head).version()).code(), "Ganz-neu-77");
        assertFalse(told.last().heads().contains(head) || told.last().heads().contains(administrator));
        assertFalse(told.last().heads().isEmpty());
        codes.use(accounts.reset(other, accounts.record(other).version()).code(), "Ganz-neu-78");
        assertFalse(told.last().heads().contains(administrator), "not alone, though the account is an administrator's");
    }

    @Test
    void a_disabled_account_sets_no_password_and_the_answer_is_that_of_a_wrong_code() {
        user.actAs(administrator);
        String code = accounts.reset(officer, version()).code();
        accounts.disable(officer, version());
        assertEquals(Optional.empty(), codes.use(code, "Ganz-neu-77"));
    }

    @Test
    void a_code_leaves_its_traces_and_is_stored_nowhere() throws Exception {
        user.actAs(administrator);
        String code = accounts.reset(officer, version()).code();
        codes.use(code, "Ganz-neu-77");
        assertEquals(List.of("issueResetCode", "useResetCode"), verbs(officer));
        Object stored = container.inTransaction(() -> em.createNativeQuery(
                        "select group_concat(code_hash) from identity_reset_code where account_id = ?1")
                .setParameter(1, officer.value())
                .getSingleResult());
        assertEquals(ResetCode.hash(code), stored);
    }

    @Test
    void a_name_is_taken_once() {
        user.actAs(administrator);
        String name = "twice" + ++number;
        accounts.create(name, details(KAOHSIUNG_SOCIAL, "reader"));
        assertEquals(
                "identity.account.taken", broken(() -> accounts.create(name, details(KAOHSIUNG_SOCIAL, "reader"))));
    }

    @Test
    void nobody_changes_the_own_account() {
        user.actAs(administrator);
        int version = accounts.record(administrator).version();
        assertEquals(
                "identity.account.own",
                broken(() -> accounts.change(administrator, version, details(MINISTRY, "administrator"))));
        assertEquals("identity.account.own", broken(() -> accounts.reset(administrator, version)));
        assertEquals("identity.account.own", broken(() -> accounts.disable(administrator, version)));
    }

    @Test
    void a_county_gives_no_administrative_role_and_moves_nobody_out_or_in() throws Exception {
        user.actAs(countyAdministrator);
        int version = accounts.record(officer).version();
        assertEquals(
                "identity.account.administrators",
                broken(() -> accounts.change(officer, version, details(KAOHSIUNG_SOCIAL, "countyAdministrator"))));
        assertEquals(
                "identity.account.otherCounty",
                broken(() -> accounts.change(officer, version, details(TAIPEI_SOCIAL, "reader"))));
        AccountId elsewhere = made("reader", TAIPEI_SOCIAL);
        assertThrows(NotVisible.class, () -> accounts.change(elsewhere, 1, details(KAOHSIUNG_SOCIAL, "reader")));
    }

    @Test
    void a_county_is_offered_the_roles_it_can_give_and_those_the_account_has() {
        user.actAs(countyAdministrator);
        List<String> given =
                List.of("officeHead", "caseOfficer", "reader", "intakeOfficer", "socialWorker", "socialWorkSupervisor");
        assertEquals(given, accounts.rolesFor(List.of()));
        List<String> andOwn = new ArrayList<>(given);
        andOwn.add(0, "countyAdministrator");
        assertEquals(andOwn, accounts.rolesFor(List.of("countyAdministrator")));
        user.actAs(administrator);
        // other tests make roles of their own
        List<String> all = accounts.rolesFor(List.of());
        assertTrue(
                all.size() >= 7 && all.containsAll(List.of("administrator", "auditor", "countyAuditor")),
                all::toString);
    }

    @Test
    void administering_and_working_are_never_joined() {
        user.actAs(administrator);
        int version = accounts.record(officer).version();
        assertEquals(
                "identity.account.rolesApart",
                broken(() -> accounts.change(
                        officer, version, details(KAOHSIUNG_SOCIAL, "countyAdministrator", "officeHead"))));
        assertEquals(
                "identity.account.noRole", broken(() -> accounts.change(officer, version, details(KAOHSIUNG_SOCIAL))));
    }

    @Test
    void the_second_of_two_saves_of_one_version_is_refused() {
        user.actAs(administrator);
        int version = accounts.record(officer).version();
        accounts.change(officer, version, details(KAOHSIUNG_SOCIAL, "reader"));
        assertThrows(
                OptimisticLockException.class,
                () -> accounts.change(officer, version, details(KAOHSIUNG_SOCIAL, "caseOfficer")));
    }

    @Test
    void somebody_s_signing_in_stops_no_save_of_the_account() {
        user.actAs(administrator);
        AccountRecord read = accounts.record(officer);
        assertThrows(RuleBroken.class, () -> signIns.signIn(read.signInName(), "falsch", DESK));
        signIns.signIn(read.signInName(), PASSWORD, DESK);
        accounts.change(officer, read.version(), details(KAOHSIUNG_SOCIAL, "reader"));
        assertEquals("新名字", accounts.record(officer).name());
    }

    @Test
    void five_failures_lock_and_a_success_before_them_begins_anew() {
        user.actAs(administrator);
        String name = accounts.record(officer).signInName();
        for (int i = 0; i < 4; i++) {
            assertEquals("identity.signIn.refused", broken(() -> signIns.signIn(name, "falsch", DESK)));
        }
        signIns.signIn(name, PASSWORD, DESK);
        for (int i = 0; i < 5; i++) {
            assertEquals("identity.signIn.refused", broken(() -> signIns.signIn(name, "falsch", DESK)));
        }
        assertEquals("identity.signIn.refused", broken(() -> signIns.signIn(name, PASSWORD, DESK)), "locked");
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(14)));
        assertEquals("identity.signIn.refused", broken(() -> signIns.signIn(name, PASSWORD, DESK)), "locked");
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(1)));
        signIns.signIn(name, PASSWORD, DESK);
    }

    @Test
    void a_disabled_account_is_out_at_the_next_request_and_every_change_is_in_the_trail() throws Exception {
        user.actAs(administrator);
        accounts.disable(officer, accounts.record(officer).version());
        assertFalse(user.actAs(officer));
        user.actAs(administrator);
        accounts.enable(officer, accounts.record(officer).version());
        assertTrue(user.actAs(officer));
        assertEquals(List.of("disable", "enable"), verbs(officer));
    }

    private List<String> verbs(AccountId account) throws SQLException {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select verb from "
                        + container.database().trailSchema()
                        + ".trail_act where record_id = ? and verb <> 'read' order by id")) {
            query.setLong(1, account.value());
            var result = query.executeQuery();
            List<String> verbs = new ArrayList<>();
            while (result.next()) {
                verbs.add(result.getString(1));
            }
            return verbs;
        }
    }

    @Test
    void the_last_three_passwords_do_not_come_again() {
        user.actAs(officer);
        String present = PASSWORD;
        for (String next : List.of("Eins-eins-1", "Zwei-zwei-2")) {
            ownPassword.change(present, next);
            present = next;
            container.clock().setTo(container.clock().instant().plus(Duration.ofDays(2)));
        }
        String now = present;
        assertEquals("identity.password.again", broken(() -> ownPassword.change(now, PASSWORD)));
        assertEquals("identity.password.again", broken(() -> ownPassword.change(now, now)));
    }

    @Test
    void a_wrong_present_password_counts_towards_the_lock_and_stands_in_the_trail() throws Exception {
        user.actAs(officer);
        for (int i = 0; i < 5; i++) {
            assertEquals("identity.password.wrong", broken(() -> ownPassword.change("falsch", "Neu-neu-99")));
        }
        assertEquals("identity.signIn.locked", broken(() -> ownPassword.change(PASSWORD, "Neu-neu-99")));
        assertEquals(Collections.nCopies(5, "passwordWrong"), verbs(officer));
    }

    @Test
    void a_password_just_changed_waits_a_day_and_one_of_ninety_days_is_too_old() {
        user.actAs(officer);
        ownPassword.change(PASSWORD, "Neu-neu-99");
        assertEquals("identity.password.young", broken(() -> ownPassword.change("Neu-neu-99", "Noch-neuer-1")));
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(91)));
        user.actAs(officer);
        assertTrue(user.mustChangePassword());
    }

    @Test
    void a_password_that_came_by_a_code_is_changed_at_once_and_the_one_after_it_waits() {
        user.actAs(administrator);
        Accounts.Opened opened =
                accounts.reset(officer, accounts.record(officer).version());
        codes.use(opened.code(), "Mit-code-77");
        user.actAs(officer);
        ownPassword.change("Mit-code-77", "Eigenes-88");
        assertEquals("identity.password.young", broken(() -> ownPassword.change("Eigenes-88", "Noch-neuer-1")));
    }
}

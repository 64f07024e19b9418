package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.password.Passwords;
import tw.anwang.identity.signin.Client;
import tw.anwang.identity.signin.ClockWatch;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** Recovery codes, removing, and the administrator's help. */
class LosingAFactorIT {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:10Z");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    Authenticators authenticators;

    @Inject
    OwnFactors factors;

    @Inject
    OthersFactors others;

    @Inject
    RecoveryCodes codes;

    @Inject
    FactorNeed need;

    @Inject
    Passwords passwords;

    @Inject
    OpenSignIns open;

    @Inject
    ClockWatch watch;

    @Inject
    CurrentUser user;

    private final FactorPeople people = new FactorPeople(container);
    private AccountId person;

    @BeforeEach
    void somebody() throws Exception {
        container.clock().setTo(NOW);
        person = signedIn("caseOfficer");
    }

    private AccountId signedIn(String role) throws Exception {
        AccountId account = people.with(role, passwords.hash(FactorPeople.PASSWORD));
        user.actAs(account);
        return account;
    }

    private void enrol(int step) {
        byte[] sealed = authenticators.begin();
        Instant moment = NOW.plusSeconds(30L * step);
        container.clock().setTo(moment);
        authenticators.confirm(
                sealed, TimeCode.at(FactorPeople.typedOff(authenticators.setup(sealed)), moment), "手機" + step);
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void each_of_ten_codes_lets_in_once() throws Exception {
        enrol(0);
        List<String> set = codes.first();
        assertEquals(10, set.size());
        assertEquals(9, codes.use(set.get(4).toLowerCase(Locale.ROOT).replace("-", " ")));
        assertEquals("identity.factor.recovery.wrong", broken(() -> codes.use(set.get(4))));
        assertEquals(8, codes.use(set.get(0)));
        assertTrue(people.trail(person).contains("useRecoveryCode left 9"));
        people.trail(person).forEach(row -> assertFalse(row.contains(set.get(0).substring(5)), row));
    }

    @Test
    void a_set_is_given_with_the_first_factor_and_a_new_one_makes_the_old_worthless() {
        enrol(0);
        List<String> old = codes.first();
        assertEquals(List.of(), codes.first());
        assertEquals("identity.password.wrong", broken(() -> codes.renew("falsch")));
        List<String> fresh = codes.renew(FactorPeople.PASSWORD);
        assertEquals(10, codes.left());
        assertEquals("identity.factor.recovery.wrong", broken(() -> codes.use(old.get(0))));
        assertEquals(9, codes.use(fresh.get(0)));
    }

    @Test
    void the_database_holds_hashes_alone() throws Exception {
        enrol(0);
        List<String> set = codes.first();
        people.texts("select concat(place, code_hash) from identity_recovery_code where account_id = " + person.value())
                .forEach(row -> assertTrue(row.matches(".\\$argon2id\\$.*"), row));
        assertEquals(10, set.size());
    }

    @Test
    void guessing_recovery_codes_locks_like_guessing_codes_of_an_app() {
        enrol(0);
        List<String> set = codes.first();
        for (String guess :
                List.of("ABCD-EFGH-JKMN", "", "'", "ＡＢＣＤ", set.get(0).substring(0, 11))) {
            assertEquals("identity.factor.recovery.wrong", broken(() -> codes.use(guess)));
        }
        assertEquals("identity.factor.locked", broken(() -> codes.use(set.get(0))));
        assertEquals("identity.factor.locked", broken(() -> authenticators.check("123456")));
    }

    @Test
    void another_persons_code_is_wrong() throws Exception {
        enrol(0);
        List<String> set = codes.first();
        signedIn("caseOfficer");
        assertEquals("identity.factor.recovery.wrong", broken(() -> codes.use(set.get(0))));
    }

    @Test
    void removing_asks_for_the_password_and_the_last_one_takes_the_codes_along() throws Exception {
        enrol(0);
        codes.first();
        long id = factors.list().get(0).id();
        assertEquals("identity.password.wrong", broken(() -> factors.remove(id, "falsch")));
        assertEquals(1, factors.list().size());
        factors.rename(id, "公務手機");
        factors.remove(id, FactorPeople.PASSWORD);
        assertFalse(need.isAsked(person));
        assertEquals(0, codes.left());
        assertTrue(people.trail(person).contains("removeFactor AUTHENTICATOR " + id));
    }

    private long comesFrom(String address) {
        return open.begin(person, new Client(address, ""), container.clock().instant());
    }

    private List<Long> openNumbers() {
        return open.of(person).stream().map(OpenSignIns.Line::id).toList();
    }

    @Test
    void removing_one_ends_the_other_sign_ins_and_not_the_one_that_removes_it() throws Exception {
        enrol(0);
        long here = comesFrom("192.0.2.1");
        comesFrom("192.0.2.2");
        watch.wentBack(container.clock().instant(), System.nanoTime()); // other tests have clocks of their own
        user.arrive(person, here);
        long id = factors.list().get(0).id();
        assertEquals("identity.password.wrong", broken(() -> factors.remove(id, "falsch")));
        assertEquals(2, openNumbers().size());
        factors.remove(id, FactorPeople.PASSWORD);
        assertEquals(List.of(here), openNumbers());
        assertTrue(people.trail(person).contains("endSignIn FACTOR 1"));
    }

    @Test
    void an_administrator_who_frees_a_person_ends_all_that_came_by_the_lost_factor() throws Exception {
        enrol(0);
        comesFrom("192.0.2.2");
        AccountId freed = person;
        user.actAs(people.with("administrator", passwords.hash(FactorPeople.PASSWORD)));
        others.remove(freed);
        assertEquals(List.of(), openNumbers());
    }

    @Test
    void the_last_one_stays_while_a_role_needs_it() throws Exception {
        person = signedIn("administrator");
        assertTrue(need.isAsked(person), "administrators need one");
        enrol(0);
        long first = factors.list().get(0).id();
        assertEquals("identity.factor.last", broken(() -> factors.remove(first, FactorPeople.PASSWORD)));
        enrol(1);
        factors.remove(first, FactorPeople.PASSWORD);
        assertEquals(
                "identity.factor.last", factors.whyNotRemove().orElseThrow().key());
    }

    @Test
    void ten_are_enough() {
        for (int step = 0; step < 10; step++) {
            enrol(step);
        }
        assertEquals("identity.factor.tooMany", broken(() -> enrol(10)));
    }

    @Test
    void an_administrator_frees_others_and_never_oneself() throws Exception {
        enrol(0);
        codes.first();
        AccountId administrator = signedIn("administrator");
        enrol(1);
        assertEquals(1, others.count(person));
        others.remove(person);
        assertEquals(0, others.count(person));
        assertFalse(need.isAsked(person));
        assertTrue(people.trail(person).contains("removeFactors 1 factors"));
        assertEquals("identity.account.own", broken(() -> others.remove(administrator)));
        assertTrue(need.hasOne(administrator));
        user.actAs(person);
        assertEquals(0, codes.left());
        assertThrows(NotPermitted.class, () -> others.remove(administrator));
    }

    @Test
    void a_county_frees_neither_administrators_nor_people_of_others() throws Exception {
        AccountId administrator = signedIn("administrator");
        enrol(0);
        AccountId county = signedIn("countyAdministrator");
        people.change("update identity_account set office_id = 10200 where id = " + county.value());
        user.actAs(county);
        assertThrows(NotVisible.class, () -> others.remove(administrator));
        assertThrows(NotVisible.class, () -> others.count(administrator));
        people.change("update identity_account set office_id = 10201 where id = " + administrator.value());
        assertEquals("identity.account.administrators", broken(() -> others.remove(administrator)));
        assertTrue(need.hasOne(administrator));
    }
}

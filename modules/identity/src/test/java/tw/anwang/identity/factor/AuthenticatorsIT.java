package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

class AuthenticatorsIT {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:10Z");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    Authenticators authenticators;

    @Inject
    OwnFactors factors;

    @Inject
    SecretBox box;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser user;

    private final FactorPeople people = new FactorPeople(container);
    private AccountId person;

    @BeforeEach
    void somebody() throws Exception {
        container.clock().setTo(NOW);
        person = people.with("caseOfficer", passwords.hash(FactorPeople.PASSWORD));
        user.actAs(person);
    }

    /** Adds an authenticator a minute before now; its code of now is still to be had. */
    private byte[] enrolled() {
        byte[] sealed = authenticators.begin();
        byte[] secret = FactorPeople.typedOff(authenticators.setup(sealed));
        Instant now = container.clock().instant();
        container.clock().setTo(now.minusSeconds(60));
        authenticators.confirm(sealed, TimeCode.at(secret, now.minusSeconds(60)), "公務手機");
        container.clock().setTo(now);
        return secret;
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void it_counts_only_after_it_has_shown_a_right_code() {
        byte[] sealed = authenticators.begin();
        assertEquals("identity.factor.code.digits", broken(() -> authenticators.confirm(sealed, "1234567", "手機")));
        byte[] secret = FactorPeople.typedOff(authenticators.setup(sealed));
        String other = TimeCode.at(secret, NOW.plusSeconds(600));
        assertEquals("identity.factor.code.wrongNew", broken(() -> authenticators.confirm(sealed, other, "手機")));
        assertTrue(factors.list().isEmpty());
        authenticators.confirm(sealed, TimeCode.at(secret, NOW), "手機");
        assertEquals(List.of("手機"), factors.list().stream().map(FactorRow::name).toList());
        assertNull(factors.list().get(0).lastUsedAt());
    }

    @Test
    void a_code_signs_in_once_and_is_not_taken_again() throws Exception {
        byte[] secret = enrolled();
        String code = TimeCode.at(secret, NOW);
        authenticators.check(code);
        assertEquals(NOW, factors.list().get(0).lastUsedAt());
        assertEquals("identity.factor.code.used", broken(() -> authenticators.check(code)));
        assertEquals(
                "identity.factor.code.used",
                broken(() -> authenticators.check(TimeCode.at(secret, NOW.minusSeconds(30)))),
                "nor is the one before");
        authenticators.check(TimeCode.at(secret, NOW.plusSeconds(30)));
        long id = factors.list().get(0).id();
        assertEquals(
                List.of(
                        "addFactor AUTHENTICATOR 公務手機",
                        "useFactor AUTHENTICATOR " + id,
                        "factorFailed AUTHENTICATOR used",
                        "factorFailed AUTHENTICATOR used",
                        "useFactor AUTHENTICATOR " + id),
                people.trail(person));
    }

    @Test
    void the_code_that_confirmed_it_does_not_sign_in_too() {
        byte[] sealed = authenticators.begin();
        byte[] secret = FactorPeople.typedOff(authenticators.setup(sealed));
        authenticators.confirm(sealed, TimeCode.at(secret, NOW), "手機");
        assertEquals("identity.factor.code.used", broken(() -> authenticators.check(TimeCode.at(secret, NOW))));
    }

    @Test
    void of_requests_at_once_with_the_same_code_one_is_in() throws Exception {
        byte[] secret = enrolled();
        String code = TimeCode.at(secret, NOW);
        int requests = 4;
        CountDownLatch together = new CountDownLatch(requests);
        ExecutorService threads = Executors.newFixedThreadPool(requests);
        try {
            List<Future<String>> ends = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                ends.add(threads.submit(inARequest(() -> {
                    together.countDown();
                    together.await();
                    authenticators.check(code);
                    return "in";
                })));
            }
            List<String> how = new ArrayList<>();
            for (Future<String> end : ends) {
                how.add(end.get());
            }
            assertEquals(1, how.stream().filter("in"::equals).count(), how::toString);
            assertEquals(
                    requests - 1,
                    how.stream().filter("identity.factor.code.used"::equals).count(),
                    how::toString);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<String> inARequest(Callable<String> work) {
        return () -> {
            RequestContextController request = container.get(RequestContextController.class);
            request.activate();
            try {
                user.actAs(person);
                return work.call();
            } catch (RuleBroken broken) {
                return broken.key();
            } finally {
                request.deactivate();
            }
        };
    }

    @Test
    void a_clock_that_jumps_back_brings_no_old_code_back() {
        byte[] secret = enrolled();
        authenticators.check(TimeCode.at(secret, NOW));
        Instant hourAgo = NOW.minusSeconds(3600);
        container.clock().setTo(hourAgo);
        assertEquals("identity.factor.code.used", broken(() -> authenticators.check(TimeCode.at(secret, hourAgo))));
    }

    @Test
    void a_clock_that_jumps_back_opens_no_lock_of_wrong_codes() {
        byte[] secret = enrolled();
        String wrong = TimeCode.at(secret, NOW.plusSeconds(6000));
        for (int i = 0; i < 5; i++) {
            broken(() -> authenticators.check(wrong));
        }
        Instant hourAgo = NOW.minusSeconds(3600);
        container.clock().setTo(hourAgo);
        assertEquals("identity.factor.locked", broken(() -> authenticators.check(TimeCode.at(secret, hourAgo))));
    }

    @Test
    void five_wrong_codes_lock_for_the_right_one_too_and_a_right_one_begins_the_count_anew() throws Exception {
        byte[] secret = enrolled();
        String wrong = TimeCode.at(secret, NOW.plusSeconds(6000));
        for (int i = 0; i < 4; i++) {
            assertEquals("identity.factor.code.wrong", broken(() -> authenticators.check(wrong)));
        }
        authenticators.check(TimeCode.at(secret, NOW));
        for (int i = 0; i < 4; i++) {
            broken(() -> authenticators.check(wrong));
        }
        assertNull(people.lockedUntil(person));
        broken(() -> authenticators.check(wrong));
        String next = TimeCode.at(secret, NOW.plusSeconds(30));
        RuleBroken locked = assertThrows(RuleBroken.class, () -> authenticators.check(next));
        assertEquals("identity.factor.locked", locked.key());
        assertEquals(List.of(15L), locked.arguments());
        Instant later = NOW.plusSeconds(15 * 60);
        container.clock().setTo(later);
        authenticators.check(TimeCode.at(secret, later));
    }

    @Test
    void a_code_of_seven_digits_is_no_guess_and_is_not_counted() throws Exception {
        byte[] secret = enrolled();
        for (int i = 0; i < 6; i++) {
            assertEquals("identity.factor.code.digits", broken(() -> authenticators.check("1234567")));
        }
        String wide = TimeCode.at(secret, NOW)
                .chars()
                .mapToObj(digit -> "" + (char) (digit - '0' + '０'))
                .reduce("", (all, one) -> all.length() == 3 ? all + "　" + one : all + one);
        authenticators.check(wide);
        assertFalse(people.trail(person).contains("factorFailed AUTHENTICATOR"));
    }

    @Test
    void a_secret_copied_to_another_account_does_not_open() throws Exception {
        byte[] secret = enrolled();
        AccountId thief = people.with("caseOfficer", passwords.hash(FactorPeople.PASSWORD));
        people.change("insert into identity_factor (account_id, kind, name, added_at, secret) select " + thief.value()
                + ", kind, name, added_at, secret from identity_factor where account_id = " + person.value());
        user.actAs(thief);
        assertThrows(IllegalStateException.class, () -> authenticators.check(TimeCode.at(secret, NOW)));
        byte[] sealed = box.seal(secret, person);
        assertArrayEquals(secret, box.open(sealed, person));
        assertThrows(IllegalStateException.class, () -> box.open(sealed, thief));
    }

    @Test
    void the_database_holds_no_secret_that_could_be_read() throws Exception {
        byte[] secret = enrolled();
        String stored = people.texts("select hex(secret) from identity_factor where account_id = " + person.value())
                .get(0);
        StringBuilder plain = new StringBuilder();
        for (byte one : secret) {
            plain.append(String.format("%02X", one));
        }
        assertFalse(stored.contains(plain));
        String code = TimeCode.at(secret, NOW);
        authenticators.check(code);
        people.trail(person).forEach(row -> assertFalse(row.contains(code), row));
    }

    @Test
    void another_persons_factor_is_not_there() throws Exception {
        enrolled();
        long id = factors.list().get(0).id();
        user.actAs(people.with("caseOfficer", passwords.hash(FactorPeople.PASSWORD)));
        assertTrue(factors.list().isEmpty());
        assertThrows(NotVisible.class, () -> factors.rename(id, "我的"));
        assertThrows(NotVisible.class, () -> factors.remove(id, FactorPeople.PASSWORD));
    }

    @Test
    void nobody_is_asked_who_is_nobody() {
        container.nextRequest();
        assertThrows(NotPermitted.class, () -> authenticators.check("123456"));
        assertThrows(NotPermitted.class, () -> factors.list());
        assertThrows(NotPermitted.class, () -> authenticators.begin());
    }
}

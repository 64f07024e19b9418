package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

class SecurityKeysIT {
    private static final WebPlace HERE = new WebPlace("anwang.example.gov.tw", "https://anwang.example.gov.tw");
    private static final WebPlace LOOK_ALIKE =
            new WebPlace("anwang.example.gov.tw", "https://anwang.example.gov.tw.evil.example");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    SecurityKeys keys;

    @Inject
    OwnFactors factors;

    @Inject
    Passwords passwords;

    @Inject
    CurrentUser user;

    private final FactorPeople people = new FactorPeople(container);
    private final OpenChallenges session = new OpenChallenges();
    private AccountId person;
    private SoftKey key;

    @BeforeEach
    void somebody_with_a_key() throws Exception {
        person = signedIn();
        key = added("藍色金鑰");
    }

    private AccountId signedIn() throws Exception {
        AccountId account = people.with("caseOfficer", passwords.hash(FactorPeople.PASSWORD));
        user.actAs(account);
        return account;
    }

    private SoftKey added(String name) throws Exception {
        SoftKey soft = new SoftKey();
        SecurityKeys.Asked asked = open(keys.creation(HERE));
        String answer = soft.created(asked.challenge(), HERE);
        keys.register(HERE, taken(answer), answer, name);
        return soft;
    }

    private SecurityKeys.Asked open(SecurityKeys.Asked asked) {
        session.add(asked.challenge(), asked.kept(), container.clock().instant());
        return asked;
    }

    private Optional<String> taken(String answer) {
        return KeyTalk.challenge(answer)
                .flatMap(challenge -> session.take(challenge, container.clock().instant()));
    }

    private void check(String answer) {
        keys.check(HERE, taken(answer), answer);
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void a_key_signs_in_and_is_counted() throws Exception {
        SecurityKeys.Asked asked = open(keys.assertion(HERE));
        assertTrue(asked.forBrowser().contains(key.id()), "the browser is told which keys are meant");
        check(key.signed(asked.challenge(), HERE));
        long id = factors.list().get(0).id();
        assertEquals(List.of("1"), people.texts("select sign_count from identity_factor where id = " + id));
        assertEquals(List.of("addFactor SECURITY_KEY 藍色金鑰", "useFactor SECURITY_KEY " + id), people.trail(person));
    }

    @Test
    void several_keys_of_a_person_all_sign_in() throws Exception {
        SoftKey second = added("手機");
        check(second.signed(open(keys.assertion(HERE)).challenge(), HERE));
        check(key.signed(open(keys.assertion(HERE)).challenge(), HERE));
        assertEquals(
                List.of("藍色金鑰", "手機"),
                factors.list().stream().map(FactorRow::name).toList());
        assertTrue(keys.creation(HERE).forBrowser().contains(second.id()), "a known one is not added again");
    }

    @Test
    void an_answer_is_taken_once() throws Exception {
        String answer = key.signed(open(keys.assertion(HERE)).challenge(), HERE);
        check(answer);
        assertEquals("identity.factor.key.stale", broken(() -> check(answer)));
    }

    @Test
    void two_tabs_do_not_get_into_each_others_way() throws Exception {
        String first = open(keys.assertion(HERE)).challenge();
        String second = open(keys.assertion(HERE)).challenge();
        check(key.signed(second, HERE));
        check(key.signed(first, HERE));
    }

    @Test
    void a_challenge_of_another_session_or_of_ten_minutes_ago_is_none() throws Exception {
        String foreign = key.signed(keys.assertion(HERE).challenge(), HERE);
        assertEquals("identity.factor.key.stale", broken(() -> check(foreign)));
        Instant now = container.clock().instant();
        container.clock().setTo(now);
        String old = key.signed(open(keys.assertion(HERE)).challenge(), HERE);
        container.clock().setTo(now.plusSeconds(600));
        assertEquals("identity.factor.key.stale", broken(() -> check(old)));
    }

    @Test
    void a_look_alike_of_the_portal_gets_nothing_out_of_a_key() throws Exception {
        String lured = key.signed(open(keys.assertion(HERE)).challenge(), LOOK_ALIKE);
        assertEquals("identity.factor.key.wrong", broken(() -> check(lured)));
        String elsewhere = key.signed(
                open(keys.assertion(HERE)).challenge(), new WebPlace("evil.example", "https://evil.example"));
        assertEquals("identity.factor.key.wrong", broken(() -> check(elsewhere)));
        SoftKey other = new SoftKey();
        String created = other.created(open(keys.creation(HERE)).challenge(), LOOK_ALIKE);
        assertEquals("identity.factor.key.notAdded", broken(() -> keys.register(HERE, taken(created), created, "假站")));
    }

    @Test
    void another_persons_key_does_not_sign_in_and_cannot_be_added() throws Exception {
        signedIn();
        SoftKey others = added("別人的");
        user.actAs(person);
        String answer = others.signed(open(keys.assertion(HERE)).challenge(), HERE);
        assertEquals("identity.factor.key.wrong", broken(() -> check(answer)));
        String own = key.signed(open(keys.assertion(HERE)).challenge(), HERE).replace(key.id(), others.id());
        assertEquals("identity.factor.key.wrong", broken(() -> check(own)), "its name under an own signature");
        String again = others.created(open(keys.creation(HERE)).challenge(), HERE);
        assertEquals("identity.factor.key.notAdded", broken(() -> keys.register(HERE, taken(again), again, "偷來的")));
        assertEquals(1, factors.list().size());
    }

    @Test
    void a_copy_of_a_key_is_found_by_its_counter() throws Exception {
        check(key.signed(open(keys.assertion(HERE)).challenge(), HERE));
        key.count = 0;
        String behind = key.signed(open(keys.assertion(HERE)).challenge(), HERE);
        assertEquals("identity.factor.key.wrong", broken(() -> check(behind)));
    }

    @Test
    void what_is_no_answer_is_refused_in_words_and_counted() throws Exception {
        for (String nonsense : List.of("{}", "[]", "null", "no json")) {
            assertEquals("identity.factor.key.stale", broken(() -> check(nonsense)));
        }
        assertEquals("identity.factor.key.stale", broken(() -> check(null)));
        assertEquals("identity.factor.locked", broken(() -> check("{}")));
        assertFalse(people.lockedUntil(person) == null);
    }
}

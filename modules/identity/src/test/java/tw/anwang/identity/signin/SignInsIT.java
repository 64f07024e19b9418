package tw.anwang.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

class SignInsIT {
    private static final String PASSWORD = "Korrekt-Pferd-1";
    private static int number;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    SignIns signIns;

    @Inject
    Passwords passwords;

    private Client desk;

    @BeforeEach
    void a_desk_of_its_own() {
        desk = new Client("198.51.100." + ++number, "Firefox, Linux");
    }

    private String person(String more) throws Exception {
        return person(more, passwords.hash(PASSWORD));
    }

    private String person(String more, String hash) throws Exception {
        String name = "signs.in" + ++number;
        container.inTransaction(() -> {
            em.createNativeQuery("insert into identity_account set sign_in_name = ?1, name = '登入', office_id = 10201,"
                            + " password_hash = ?2" + more)
                    .setParameter(1, name)
                    .setParameter(2, hash)
                    .executeUpdate();
        });
        return name;
    }

    private RuleBroken refused(String name, String password) {
        return assertThrows(RuleBroken.class, () -> signIns.signIn(name, password, desk));
    }

    @Test
    void no_way_of_failing_is_told_apart_by_words_or_by_what_it_asks_of_the_database() throws Exception {
        Map<String, String> tries = new TreeMap<>(Map.of(
                person(""),
                "falsch",
                person(", locked_until = '2999-01-01'"),
                PASSWORD,
                person(", disabled_at = '2020-01-01'"),
                PASSWORD,
                person("", null),
                PASSWORD,
                "nobody.of.that.name",
                PASSWORD,
                person(", failed_sign_ins = 4"),
                "falsch"));
        refused("warm.up", "falsch");
        Map<String, Long> costs = new TreeMap<>();
        for (Map.Entry<String, String> one : tries.entrySet()) {
            SqlCounter sent = SqlCounter.during(() -> {
                RuleBroken told = refused(one.getKey(), one.getValue());
                assertEquals("identity.signIn.refused", told.key());
                assertEquals(List.of(5, 15), told.arguments());
                return null;
            });
            costs.put(one.getKey(), (long) sent.count());
        }
        assertEquals(1, List.copyOf(costs.values()).stream().distinct().count(), costs::toString);
    }

    @Test
    void a_weaker_hash_is_made_anew_when_its_owner_signs_in_and_only_then() throws Exception {
        String weak = Password.hash(PASSWORD)
                .addRandomSalt()
                .with(Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID))
                .getResult();
        String name = person("", weak);
        refused(name, "falsch");
        assertEquals(weak, hash(name));
        signIns.signIn(name, PASSWORD, desk);
        String strong = hash(name);
        assertNotEquals(weak, strong);
        assertFalse(passwords.isWeak(strong));
        signIns.signIn(name, PASSWORD, desk);
        assertEquals(strong, hash(name), "a good one stays");
    }

    private String hash(String name) {
        return (String) em.createNativeQuery("select password_hash from identity_account where sign_in_name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }

    @Test
    void an_address_that_tries_many_names_has_to_wait_and_others_do_not() throws Exception {
        String name = person("");
        for (int i = 0; i < 100; i++) {
            assertEquals(
                    "identity.signIn.refused",
                    refused("many.names" + i, "x".repeat(201)).key());
        }
        assertEquals("identity.signIn.tooMany", refused("many.names", "falsch").key());
        assertEquals("identity.signIn.tooMany", refused(name, PASSWORD).key(), "the right one too");
        signIns.signIn(name, PASSWORD, new Client("198.51.100.250", ""));
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(11)));
        signIns.signIn(name, PASSWORD, desk);
    }

    @Test
    void of_ten_thousand_tries_against_one_name_and_many_a_hundred_are_compared_and_all_are_in_the_trail()
            throws Exception {
        String name = person("");
        String many = "traced" + number;
        for (int i = 0; i < 5_000; i++) {
            refused(name, "falsch" + i);
            refused(many + "." + i, "falsch");
        }
        assertEquals(5_000, traced(name) + traced(name + " [%"));
        assertEquals(5_000, traced(many + ".%"));
        assertEquals(4_950, traced(many + ".% [too many]"), "not compared any more");
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(16)));
        signIns.signIn(name, PASSWORD, desk);
    }

    @Test
    void a_clock_that_jumps_back_opens_no_lock_and_forgives_no_address() throws Exception {
        String name = person("");
        Instant now = container.clock().instant();
        for (int i = 0; i < 5; i++) {
            refused(name, "falsch" + i);
        }
        container.clock().setTo(now.minus(Duration.ofHours(1)));
        assertEquals("identity.signIn.refused", refused(name, PASSWORD).key(), "an hour ago it was open");
        for (int i = 0; i < 100; i++) {
            refused("nobody" + i, "falsch");
        }
        container.clock().setTo(now.minus(Duration.ofHours(2)));
        assertEquals("identity.signIn.tooMany", refused(name, PASSWORD).key());
        container.clock().setTo(now.plus(Duration.ofMinutes(16)));
        signIns.signIn(name, PASSWORD, desk);
    }

    private long traced(String detail) throws Exception {
        Object rows = container.inTransaction(() -> em.createNativeQuery("select count(*) from "
                        + container.database().trailSchema()
                        + ".trail_act where verb = 'signInFailed' and detail like ?1")
                .setParameter(1, detail)
                .getSingleResult());
        return ((Number) rows).longValue();
    }

    @Test
    void names_of_any_length_and_kind_are_refused_in_words() {
        for (String name : List.of("x".repeat(1_000_000), "\0", "reader\0", "🐎", "\uD83D", "' or '1'='1", "%", "")) {
            assertEquals("identity.signIn.refused", refused(name, PASSWORD).key());
        }
        assertEquals(
                "identity.signIn.refused",
                refused("somebody", "x".repeat(1_000_000)).key());
    }
}

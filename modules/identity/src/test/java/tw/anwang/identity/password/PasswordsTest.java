package tw.anwang.identity.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final String RIGHT = "Korrekt-Pferd-1";

    private final Passwords passwords = new Passwords();
    private final String hash = passwords.hash(RIGHT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "korrekt-pferd-1",
                "KORREKT-PFERD-1",
                "Korrekt-Pferd-1 ",
                " Korrekt-Pferd-1",
                "Korrekt‐Pferd‐1",
                "Ｋｏｒｒｅｋｔ-Ｐｆｅｒｄ-１",
                "Korrekt-Pferd-1\0",
                "Korrekt-Pferd-1\0x",
                "Korrekt-Pferd-1\n",
                "Korrekt-Pferd-",
                "Korrekt-Pferd-11",
                "Korrékt-Pferd-1",
                "🐎",
                "\uD83D",
                "' or '1'='1"
            })
    void no_other_spelling_is_right(String tried) {
        assertFalse(passwords.matches(tried, hash));
    }

    @Test
    void the_right_one_is_right_and_nobodys_never() {
        assertTrue(passwords.matches(RIGHT, hash));
        assertFalse(passwords.matches(RIGHT, null));
        assertFalse(passwords.matches("nobody", null));
    }

    @Test
    void a_hash_of_weaker_parameters_is_known_as_such() {
        assertFalse(passwords.isWeak(hash));
        for (Argon2Function weaker : new Argon2Function[] {
            Argon2Function.getInstance(8192, 2, 1, 32, Argon2.ID),
            Argon2Function.getInstance(19456, 1, 1, 32, Argon2.ID),
            Argon2Function.getInstance(19456, 2, 1, 32, Argon2.I)
        }) {
            String old = Password.hash(RIGHT).addRandomSalt().with(weaker).getResult();
            assertTrue(passwords.isWeak(old), old);
            assertTrue(passwords.matches(RIGHT, old), "it still lets its owner in");
        }
    }
}

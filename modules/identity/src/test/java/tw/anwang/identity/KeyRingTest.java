package tw.anwang.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.TestKeys;

class KeyRingTest {
    private static final String OLD = TestKeys.key(1, "an old key of thirty-two bytes..");
    private static final String NEW = TestKeys.key(2, "a new key of thirty-two bytes...");
    private static final byte[] WORDS = "家庭".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "column".getBytes(StandardCharsets.UTF_8);

    @Test
    void after_a_new_key_was_put_in_front_what_the_old_one_made_still_opens() throws Exception {
        byte[] hidden = KeyRing.of(OLD).aead().encrypt(WORDS, PLACE);
        byte[] sealed = KeyRing.of(OLD).mac().computeMac(WORDS);

        KeyRing both = KeyRing.of(NEW + " " + OLD);

        assertArrayEquals(WORDS, both.aead().decrypt(hidden, PLACE));
        assertDoesNotThrow(() -> both.mac().verifyMac(sealed, WORDS));
    }

    @Test
    void what_is_new_is_made_with_the_first_key() throws Exception {
        byte[] hidden = KeyRing.of(NEW + " " + OLD).aead().encrypt(WORDS, PLACE);

        assertArrayEquals(WORDS, KeyRing.of(NEW).aead().decrypt(hidden, PLACE));
        assertThrows(
                GeneralSecurityException.class, () -> KeyRing.of(OLD).aead().decrypt(hidden, PLACE));
    }

    @Test
    void what_was_made_tells_the_number_of_its_key_and_nothing_else() throws Exception {
        KeyRing ring = KeyRing.of(TestKeys.key(123_456_789, "a new key of thirty-two bytes...") + " " + OLD);
        assertEquals(List.of(123_456_789, 1), List.copyOf(ring.numbers()));
        assertEquals(123_456_789, KeyRing.numberOf(ring.aead().encrypt(WORDS, PLACE)));
        assertEquals(1, KeyRing.numberOf(KeyRing.of(OLD).mac().computeMac(WORDS)));
    }

    @Test
    void a_setting_of_another_form_is_refused_without_repeating_it() {
        String secret = "c2VjcmV0";
        var refused = assertThrows(IllegalArgumentException.class, () -> KeyRing.of("1:" + secret));
        assertFalse(refused.getMessage().contains(secret));
    }
}

package tw.anwang.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResetCodeTest {
    @Test
    void is_another_each_time_and_can_be_read_out() {
        String code = ResetCode.random();
        assertTrue(code.matches("([2-9a-km-np-z]{5}-){4}[2-9a-km-np-z]{5}"), code);
        assertNotEquals(code, ResetCode.random());
    }

    @Test
    void is_the_same_however_it_is_typed_and_no_other() {
        String hash = ResetCode.hash("abcde-fghij-kmnpq-23456");
        assertEquals(hash, ResetCode.hash(" ABCDE fghij　kmnpq－２３４５６ "));
        assertEquals(hash, ResetCode.hash("abcdefghijkmnpq23456".toUpperCase(Locale.ROOT)));
        assertNotEquals(hash, ResetCode.hash("abcde-fghij-kmnpq-23457"));
        assertEquals(64, hash.length());
    }
}

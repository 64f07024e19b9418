package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    @Test
    void a_set_has_ten_codes_that_differ_in_their_first_sign_and_have_no_sign_that_looks_like_another() {
        List<RecoveryCode> set = RecoveryCode.set(10);
        assertEquals(10, new HashSet<>(set.stream().map(RecoveryCode::place).toList()).size());
        set.forEach(code ->
                assertTrue(code.printed().matches("([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}"), code.printed()));
    }

    @Test
    void it_is_read_however_it_was_typed() {
        for (String typed : List.of(
                "ABCD-EFGH-JKMN",
                "abcdefghjkmn",
                " abcd efgh jkmn ",
                "ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ",
                "ABCD–EFGH—JKMN",
                "AbCd　EfGhJkMn")) {
            assertEquals("ABCDEFGHJKMN", RecoveryCode.typed(typed).signs());
        }
        assertEquals("", RecoveryCode.typed(" - ").place());
    }

    @Test
    void it_does_not_get_into_a_log() {
        RecoveryCode code = RecoveryCode.set(1).get(0);
        assertFalse(code.toString().contains(code.signs().substring(1)), code.toString());
    }
}

package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.kernel.RuleBroken;

class TimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:10Z");
    private static final long STEP = NOW.getEpochSecond() / 30;

    /** RFC 6238, appendix B, SHA-1, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertEquals(code, TimeCode.at(SECRET, Instant.ofEpochSecond(second)));
    }

    @Test
    void the_step_before_and_the_next_are_taken_and_none_further_away() {
        for (int away = -1; away <= 1; away++) {
            String code = TimeCode.at(SECRET, NOW.plusSeconds(30L * away));
            assertEquals(OptionalLong.of(STEP + away), TimeCode.stepOf(SECRET, code, NOW));
        }
        for (int away : new int[] {-2, 2}) {
            assertEquals(
                    OptionalLong.empty(),
                    TimeCode.stepOf(SECRET, TimeCode.at(SECRET, NOW.plusSeconds(30L * away)), NOW));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", " 123 456 ", "１２３４５６", "１２３　４５６", "123-456", "123\u00a0456", "12\t34\n56"})
    void six_digits_are_read_however_they_were_typed(String typed) {
        assertEquals("123456", TimeCode.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567", "12345", "", "abcdef", "12345a", "123456' or '1'='1", "١٢٣٤٥٦", "+12345", "一二三四五六"})
    void anything_else_is_told_to_be_no_code(String typed) {
        assertEquals(
                "identity.factor.code.digits",
                assertThrows(RuleBroken.class, () -> TimeCode.typed(typed)).key());
    }
}

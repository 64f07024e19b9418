package tw.anwang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTextTest {
    @ParameterizedTest
    @CsvSource({
        "個案A123456789於6日離院。, 個案A12*****89於6日離院。",
        "a123456789, a12*****89",
        "個案（Ａ１２３４５６７８９）, 個案（A12*****89）",
        "A800000014為居留證號, A80*****14為居留證號",
        "電話0912345678, 電話0912***678",
        "電話 0912-345-678 或 0912 345 678, 電話 0912***678 或 0912***678",
        "+886-912345678, 0912***678",
        "A123456789、A123456789, A12*****89、A12*****89"
    })
    void numbers_of_persons_are_masked_and_the_rest_stays(String text, String shown) {
        assertEquals(shown, SensitiveText.masked(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A123456788",
                "府社字第1130912345678號",
                "BA123456789",
                "A1234567890",
                "案號14-討2、第3次會議",
                "預算1,234,567,890元",
                "09123456789",
                "112年10月5日上午9時30分",
                ""
            })
    void what_is_no_such_number_stays_as_it_is(String text) {
        assertSame(text, SensitiveText.masked(text));
    }

    @Test
    void the_older_number_of_residents_has_two_letters() {
        String number = numberWithRightCheckDigit("FC0012345");
        assertEquals("FC0*****" + number.substring(8), SensitiveText.masked(number));
    }

    private static String numberWithRightCheckDigit(String nine) {
        for (int digit = 0; digit < 10; digit++) {
            if (SensitiveText.isChecked(nine + digit)) {
                return nine + digit;
            }
        }
        throw new AssertionError(nine);
    }

    @Test
    void one_digit_that_is_wrong_is_found_by_the_check_digit() {
        String number = "A123456789";
        for (int place = 1; place < number.length(); place++) {
            int other = (number.charAt(place) - '0' + 1) % 10;
            String wrong = number.substring(0, place) + other + number.substring(place + 1);
            assertFalse(SensitiveText.isChecked(wrong), wrong);
        }
    }

    @Test
    void one_kind_alone_can_be_masked() {
        assertEquals(
                "A12*****89 0912345678",
                SensitiveText.masked("A123456789 0912345678", EnumSet.of(SensitiveKind.ID_NUMBER)));
        assertEquals("A123456789", SensitiveText.masked("A123456789", Set.of()));
        assertNull(SensitiveText.masked(null));
    }

    @Test
    void masked_once_more_it_says_the_same() {
        String shown = SensitiveText.masked("A123456789 與 0912345678");
        assertSame(shown, SensitiveText.masked(shown));
        assertTrue(SensitiveText.kinds(shown).isEmpty());
    }

    @Test
    void long_texts_cost_no_more_than_their_length() {
        String text = "A12345678".repeat(100_000) + " 091234567".repeat(100_000);
        assertTimeout(Duration.ofSeconds(5), () -> SensitiveText.masked(text));
    }
}

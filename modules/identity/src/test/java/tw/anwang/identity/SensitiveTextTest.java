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
        "A123456789、A123456789, A12*****89、A12*****89",
        "電話02-23456789。, 電話02-*****789。",
        "請洽(07)123-4567承辦人, 請洽07-*****567承辦人",
        "（０７）１２３－４５６７, 07-*****567",
        "04 2222-3333、04-2222 3333, 04-*****333、04-*****333",
        "住家0223456789、辦公室(02)2345-6789#123, 住家02-*****789、辦公室02-*****789#***",
        "02-23456789分機12與02-23456789 轉 345, 02-*****789#***與02-*****789#***",
        "苗栗037-321234、南投049-2221234、臺東089-321234、連江0836-22123, 苗栗037-*****234、南投049-*****234、臺東089-*****234、連江0836-*****123",
        "彰化04-7221234或03-9321234, 彰化04-*****234或03-*****234",
        "+886-2-2345-6789, 02-*****789",
        "請撥(02)22345, 請撥02-*****345",
        "苗栗037-223-456, 苗栗037-*****456",
        "+886 912-345-678, 0912***678",
        "電話０９１２３４５６７８, 電話0912***678",
        "案母手機0912345678、家用07-3456789, 案母手機0912***678、家用07-*****789"
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
                "府社字第0223456789號",
                "衛部心字第1130234567號",
                "府授社家字第0890223456號",
                "案號F-112-00873、K-031、113-02-2345678",
                "112/02/08、02-08-2024、2024-02-23、089/12/31",
                "02 20240506 第二次會議",
                "03 1130506 第三次會議",
                "第02-23456789案",
                "預算05 1,234,567元、0.0223456789",
                "帳號004-1234567-89、012-02-23456789",
                "113、1957、0800-013-999、0800013999",
                "02-04、03:30-05:00、07至08時",
                "統一編號04123456、身高170體重60",
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
        String shown = SensitiveText.masked("A123456789 與 0912345678、(02)2345-6789#12");
        assertSame(shown, SensitiveText.masked(shown));
        assertTrue(SensitiveText.kinds(shown).isEmpty());
    }

    @Test
    void long_texts_cost_no_more_than_their_length() {
        String text = "A12345678".repeat(100_000) + " 091234567".repeat(100_000);
        assertTimeout(Duration.ofSeconds(5), () -> SensitiveText.masked(text));
        String almost = "(02)234-02-234 ".repeat(100_000);
        assertTimeout(Duration.ofSeconds(5), () -> SensitiveText.masked(almost));
    }
}

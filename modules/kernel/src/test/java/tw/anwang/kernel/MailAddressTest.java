package tw.anwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name@example.gov.tw",
                "first.last+tag@mail-1.example.gov.tw",
                "root@intranet",
                "o'neil_99@example.com"
            })
    void addresses_of_agencies_are_sound(String address) {
        assertTrue(MailAddress.isSound(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.tw\nBcc: c@d.tw",
                "a@b.tw\r\nSubject: x",
                "a@b.tw\r",
                "a@b.tw\n",
                "a\u0000@b.tw",
                "a@b.tw\u2028Bcc: c@d.tw",
                "a@b.tw\u0085",
                "a@b.tw,c@d.tw",
                "a@b.tw;c@d.tw",
                "a@b.tw c@d.tw",
                "王小明 <a@b.tw>",
                "<a@b.tw>",
                "a@b.tw%0ABcc:c@d.tw",
                "\"a b\"@b.tw",
                "a@@b.tw",
                "@b.tw",
                "a@",
                "a",
                ".a@b.tw",
                "a..b@b.tw",
                "a@-b.tw",
                "a@b..tw",
                "ａ@ｂ.tw",
                ""
            })
    void what_could_become_another_header_or_receiver_is_no_address(String words) {
        assertFalse(MailAddress.isSound(words));
    }

    @Test
    void what_does_not_fit_into_its_column_is_no_address() {
        String domain = "@example.gov.tw";
        assertTrue(MailAddress.isSound("a".repeat(200 - domain.length()) + domain));
        assertFalse(MailAddress.isSound("a".repeat(201 - domain.length()) + domain));
        assertFalse(MailAddress.isSound(null));
    }

    @Test
    void nothing_typed_is_no_address_and_blanks_around_one_go() {
        assertEquals(Optional.empty(), MailAddress.read("  ", "portal.x"));
        assertEquals(Optional.empty(), MailAddress.read(null, "portal.x"));
        assertEquals(Optional.of("a@b.tw"), MailAddress.read(" a@b.tw ", "portal.x"));
    }

    @Test
    void what_is_none_is_refused_with_the_words_typed() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> MailAddress.read("a@b.tw\nBcc: c@d.tw", "portal.x"));
        assertEquals("portal.x", refused.key());
        assertEquals("a@b.tw\nBcc: c@d.tw", refused.arguments().get(0));
    }
}

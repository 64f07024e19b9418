package tw.anwang.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFormTest {
    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, ::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:DB8:0:0:0:0:0:7, 2001:db8::7",
        "192.0.2.7, 192.0.2.7"
    })
    void people_read_the_short_form(String kept, String shown) {
        assertEquals(shown, AddressForm.shown(kept));
    }

    @ParameterizedTest
    @CsvSource({"::1, 0:0:0:0:0:0:0:1", "2001:DB8::7, 2001:db8:0:0:0:0:0:7", "192.0.2.7, 192.0.2.7"})
    void whatever_is_typed_is_compared_in_the_form_that_is_kept(String typed, String kept) {
        assertEquals(kept, AddressForm.kept(typed));
        assertEquals(kept, AddressForm.kept(AddressForm.shown(kept)));
    }

    @Test
    void words_that_are_no_address_stay_as_they_are() {
        for (String words : new String[] {"", "<script>", "localhost", "203.0.113.256"}) {
            assertEquals(words, AddressForm.shown(words));
            assertEquals(words, AddressForm.kept(words));
        }
    }
}

package tw.anwang.identity.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    private static PublicAddress set(String setting) {
        PublicAddress address = new PublicAddress();
        address.setting = Optional.ofNullable(setting);
        return address;
    }

    @ParameterizedTest
    @CsvSource({
        "https://anwang.example.gov.tw, anwang.example.gov.tw, https://anwang.example.gov.tw",
        "https://anwang.example.gov.tw:443, anwang.example.gov.tw, https://anwang.example.gov.tw",
        "https://anwang.example.gov.tw:8443, anwang.example.gov.tw, https://anwang.example.gov.tw:8443",
        "http://localhost:8080, localhost, http://localhost:8080"
    })
    void the_setting_decides_whatever_a_request_tells(String setting, String host, String origin) {
        assertEquals(Optional.of(new WebPlace(host, origin)), set(setting).place(URI.create("http://evil.example:80")));
    }

    @Test
    void without_a_setting_ones_own_machine_is_known_by_the_request() {
        assertEquals(
                Optional.of(new WebPlace("localhost", "http://localhost:8391")),
                set(null).place(URI.create("http://localhost:8391")));
        assertEquals(
                Optional.of(new WebPlace("localhost", "http://localhost")),
                set(" ").place(URI.create("http://localhost:80")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://anwang.example.gov.tw:80",
                "http://127.0.0.1:8080",
                "http://10.1.1.11:8080",
                "http://localhost.evil.example:80",
                "http://[::1]:8080"
            })
    void without_a_setting_no_other_address_is_believed(String asked) {
        assertEquals(Optional.empty(), set(null).place(URI.create(asked)));
    }
}

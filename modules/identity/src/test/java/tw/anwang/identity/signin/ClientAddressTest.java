package tw.anwang.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress behindProxies = new ClientAddress(Optional.of("10.0.0.1, 10.0.0.2"));

    @Test
    void a_header_is_not_believed_where_no_proxy_is_named() {
        assertEquals("192.0.2.7", new ClientAddress(Optional.empty()).of("192.0.2.7", "203.0.113.9"));
    }

    @Test
    void nor_is_what_a_stranger_says_who_is_no_proxy() {
        assertEquals("192.0.2.7", behindProxies.of("192.0.2.7", "203.0.113.9"));
    }

    @Test
    void behind_proxies_it_is_the_last_stranger_on_the_way_and_not_what_that_one_claims() {
        assertEquals("192.0.2.7", behindProxies.of("10.0.0.1", "203.0.113.9, 192.0.2.7, 10.0.0.2"));
    }

    @Test
    void words_that_are_no_address_are_not_written_into_the_trail() {
        assertEquals("10.0.0.1", behindProxies.of("10.0.0.1", "<script>"));
        assertEquals("10.0.0.1", behindProxies.of("10.0.0.1", ""));
        assertEquals("10.0.0.1", behindProxies.of("10.0.0.1", "203.0.113.256"));
    }

    @Test
    void a_proxy_is_known_in_every_spelling_of_its_address() {
        ClientAddress six = new ClientAddress(Optional.of("::1"));
        assertEquals("192.0.2.7", six.of("0:0:0:0:0:0:0:1", "192.0.2.7"));
    }
}

package tw.anwang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeAddressTest {
    @Test
    void keeps_addresses_of_this_portal() {
        for (String ours : List.of("/home.xhtml", "/meetings/series.xhtml?id=7&page=2")) {
            assertEquals(ours, SafeAddress.inside(ours));
        }
    }

    @Test
    void leads_home_from_everywhere_else() {
        for (String elsewhere : List.of(
                "//evil.example/a.xhtml",
                "https://evil.example/a.xhtml",
                "/\\evil.example/a.xhtml",
                "javascript:alert(1)",
                "/home.xhtml?x=\r\nSet-Cookie: a=b",
                "/../x.xhtml",
                "")) {
            assertEquals("/home.xhtml", SafeAddress.inside(elsewhere), elsewhere);
        }
        assertEquals("/home.xhtml", SafeAddress.inside(null));
    }
}

package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visit costs the line, counted on the line: an office with a slow one works all day too. */
class VisitsStaySmallIT extends BrowserTest {
    /** Sign-in and home, with nothing kept from before. */
    private static final int FIRST = 350_000;

    /** A page that was there before: itself, and nothing else. */
    private static final int AGAIN = 10_000;

    @Test
    void a_first_visit_takes_350_kB_at_most_and_a_page_seen_before_10_kB_in_one_request() throws Exception {
        try (Wire wire = new Wire(URI.create(portal.address()).getPort())) {
            Page page = visit(wire.address(), DESK);
            Wire.Visit first = wire.visit(() -> signIn(page, "shejia.officer"));
            System.out.println("First visit: " + first.bytes() + " bytes for " + first.requests());
            assertTrue(first.requests().contains("GET /home.xhtml HTTP/1.1"), "counted: " + first.requests());
            assertTrue(first.bytes() <= FIRST, first.bytes() + " bytes for " + first.requests());
            page.navigate("/meetings/trackedItemList.xhtml");
            String record = page.locator("table.grid a[href*='trackedItem.xhtml?id=']")
                    .first()
                    .getAttribute("href");
            for (String address : List.of("/home.xhtml", "/meetings/trackedItemList.xhtml", record)) {
                page.navigate(address);
                Wire.Visit again = wire.visit(() -> page.navigate(address));
                System.out.println("Again " + address + ": " + again.bytes() + " bytes");
                assertEquals(List.of("GET " + address + " HTTP/1.1"), again.requests());
                assertTrue(again.bytes() <= AGAIN, again.bytes() + " bytes for " + address);
            }
        }
    }
}

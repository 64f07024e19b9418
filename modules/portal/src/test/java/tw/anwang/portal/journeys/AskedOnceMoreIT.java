package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** What cannot be taken back is asked for once more: who says no has changed nothing. */
class AskedOnceMoreIT extends BrowserTest {
    @Test
    void a_round_stays_open_for_who_thinks_again() {
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/round.xhtml?id="
                + portal.value("select max(r.id) from meetings_round r join meetings_series s on s.id = r.series_id"
                                + " where r.state = 'OPEN' and s.short_name = '政策溝通平臺'")
                        .orElseThrow());
        page.evaluate("window.confirm = words => { window.asked = words; return false; }");
        NightService.button(page, "結束填報期").click();
        page.waitForFunction("window.asked !== undefined");
        page.reload();
        assertThat(page.locator(".status-line .chip").first()).hasText("填報中");
    }
}

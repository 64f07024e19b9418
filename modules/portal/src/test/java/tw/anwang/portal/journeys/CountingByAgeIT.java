package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** Somebody types a band of ages, gets the number, and finds as many people behind it. */
class CountingByAgeIT extends BrowserTest {
    @Test
    void six_to_eleven_is_a_number_and_the_list_behind_it_has_as_many() {
        Page page = signIn("window.officer");
        page.navigate("/indicators/statistics.xhtml");
        page.locator("#ages").fill("11-6");
        page.locator("form.filters button").click();
        assertThat(page.locator("[role=alert]")).containsText("11-6");
        assertThat(page.locator("#ages")).hasValue("11-6");
        page.locator("#ages").fill("6-11");
        page.locator("form.filters button").click();
        Locator row = page.locator("table.figures tbody tr").first();
        assertThat(row.locator("th")).hasText("6–11");
        assertThat(page.locator("table.figures")).containsText("年齡不詳");
        String number = row.locator("td a").innerText();
        assertTrue(Integer.parseInt(number) > 0);
        row.locator("td a").click();
        assertThat(page.locator("p.count")).hasText("共 " + number + " 人次");
        assertThat(page.locator("table.grid tbody tr").first()).isVisible();
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A district is chosen under its county, with script or without, and only a person who administers says who serves it. */
class ChoosingADistrictIT extends BrowserTest {
    private static final String DISTRICT = "[id='area:newArea:district:input']";
    private static final String COUNTY = "[data-counties-of='area:newArea:district:input']";
    private static final String CENTRE = "/identity/office.xhtml?id=10222";

    @AfterEach
    void nobodyServesTwice() throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from directory_service_area where office_id = 10222 and district_code = '64000040'");
            statement.executeUpdate("update directory_change_stamp set stamp = stamp + 1");
        }
    }

    @Test
    void the_county_narrows_the_districts_and_the_centre_serves_the_one_chosen() {
        Page page = signIn("admin");
        page.navigate(CENTRE);
        Locator district = page.locator(DISTRICT);
        assertEquals("高雄市", page.locator(COUNTY + " option:checked").textContent());
        assertThat(district.locator("optgroup:not([hidden])")).hasCount(1);
        page.locator(COUNTY).selectOption(new SelectOption().setLabel("臺南市"));
        assertEquals("臺南市", district.locator("optgroup:not([hidden])").getAttribute("label"));
        district.selectOption("67000010");
        page.locator("[id='area:newArea:add']").click();
        assertThat(page.locator(".msgs")).containsText("新營區不在「左營社福中心」的縣市內");
        assertEquals("臺南市", page.locator(COUNTY + " option:checked").textContent(), "what was chosen stays");
        page.locator(COUNTY).selectOption(new SelectOption().setLabel("高雄市"));
        assertEquals("", district.inputValue(), "a district of another county is not kept behind the county");
        district.selectOption("64000040");
        page.locator("[id='area:newArea:add']").click();
        assertThat(page.locator(".msgs")).containsText("已加入服務區域");
        assertThat(page.locator("#areas ~ form li")).hasCount(2);
    }

    /** What the server sends is the whole list; only a script hides a part of it. */
    @Test
    void without_script_every_county_is_in_the_one_list() {
        String body = portal.signedIn("admin").get(CENTRE).body();
        String list = body.substring(body.indexOf("<select id=\"area:newArea:district:input\""));
        list = list.substring(0, list.indexOf("</select>"));
        assertEquals(22, list.split("<optgroup").length - 1);
        assertEquals(1 + 368, list.split("<option").length - 1);
        assertTrue(body.contains("<select hidden=\"hidden\""), "the list of counties waits for its script");
    }
}

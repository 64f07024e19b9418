package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** How often an item was opened is a number that opens its list, for heads who answer for it; for others it is words. */
class WhoOpenedAnItemIT extends BrowserTest {
    @Test
    void heads_of_the_lead_and_of_the_staff_unit_see_who_opened_it_and_nobody_else_does() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String item = "/meetings/trackedItem.xhtml?id=" + rows.answered;
        Page officer = signIn("xinjian.officer");
        officer.navigate(item);
        officer.navigate(item);
        assertThat(officer.locator(".times-read")).containsText("開啟 2 次");
        assertThat(officer.locator(".times-read a")).hasCount(0);

        Page staff = signIn("kaohsiung.head");
        staff.navigate(item);
        Locator times = staff.locator(".times-read a");
        assertThat(times).containsText("開啟 3 次");
        times.click();
        assertThat(staff.locator("h1")).hasText("誰開啟過");
        assertThat(staff.locator(".count")).hasText("共開啟 3 次");
        assertThat(staff.locator("main tbody tr")).hasCount(3);
        assertThat(staff.locator("main tbody tr").first()).containsText("高雄市政府社會局");
        assertThat(staff.locator("main tbody tr").first()).containsText("單位主管");
        assertThat(staff.locator("main tbody tr").last()).containsText("施承恩");
        assertThat(staff.locator("main tbody tr").last()).containsText("衛生福利部心理健康司");

        Page lead = signIn("xinjian.head");
        lead.navigate(item);
        lead.locator(".times-read a").click();
        assertThat(lead.locator("h1")).hasText("誰開啟過");

        String list = staff.url().replace(portal.address(), "");
        assertEquals(404, portal.signedIn("xinjian.officer").get(list).status());
        assertEquals(404, portal.signedIn("kaohsiung.officer").get(list).status());
        assertEquals(404, portal.signedIn("reader").get(list).status());
    }
}

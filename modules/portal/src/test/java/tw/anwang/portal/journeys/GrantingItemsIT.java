package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** The office that leads an item lets somebody else see it, sees how that was used, and takes it back. */
class GrantingItemsIT extends BrowserTest {
    @Test
    void from_the_proposal_to_the_end() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String item = "/meetings/trackedItem.xhtml?id=" + rows.answered;
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());

        Page officer = signIn("xinjian.officer");
        officer.navigate("/identity/grantNew.xhtml");
        officer.locator("[id='form:person:input']").fill("yimin.officer");
        officer.locator("input[type=checkbox][value='meetings.trackedItem']").check();
        officer.locator("[id='form:purpose:input']").fill("協助返國前安置之聯繫");
        officer.locator("[id='form:legalBasis:input']").fill("個人資料保護法第16條第1款");
        officer.locator("[id='form:documentNumber:input']").fill("衛部心字第1120000001號");
        officer.locator("[id='form:save']").click();
        officer.waitForURL("**/identity/grant.xhtml?id=*");
        assertThat(officer.locator("[id='form:approve:go']")).isDisabled();
        String grant = officer.url().replace(portal.address(), "");
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());

        Page head = signIn("xinjian.head");
        head.navigate(grant);
        head.locator("[id='form:approve:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已核准");
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());
        head.locator("[id='form:on:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已啟用");

        Page grantee = signIn("yimin.officer");
        grantee.navigate(item);
        assertThat(grantee.locator("h1")).isVisible();
        assertThat(grantee.locator("main dl.facts").first()).isVisible();

        head.navigate(grant);
        Locator uses = head.locator("section[aria-labelledby=uses]");
        assertThat(uses).containsText("羅子軒");
        assertThat(uses).containsText("開啟");
        head.locator("[id='form:reason:input']").fill("業務已結束");
        head.locator("[id='form:end:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已終止");
        assertEquals(404, grantee.navigate(item).status());
    }
}

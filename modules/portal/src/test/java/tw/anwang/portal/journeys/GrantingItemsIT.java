package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;

/** The office that leads an item lets somebody else see it, sees how that was used, and takes it back. */
class GrantingItemsIT extends BrowserTest {
    @Test
    void from_the_proposal_to_the_end() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String item = "/meetings/trackedItem.xhtml?id=" + rows.answered;
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());

        Page officer = signIn("xinjian.officer");
        String grant = proposed(officer, "yimin.officer");
        assertThat(officer.locator("[id='form:approve:go']")).isDisabled();
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());

        Page head = signIn("xinjian.head");
        Locator task = TaskList.at(head, "核准資料授權", grant);
        assertThat(TaskList.rowOf(task)).containsText("返國前安置之聯繫");
        task.click();
        assertEquals(portal.address() + grant, head.url());
        head.locator("[id='form:approve:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已核准");
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());
        head.locator("[id='form:on:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已啟用");
        head.locator("[id='form:next:input']").fill(RocDate.format(rows.today.plusMonths(5)));
        head.locator("[id='form:review:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已記錄檢討");
        assertThat(head.locator(".status-line .chip")).hasText("啟用中");

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

    @Test
    void who_acts_second_is_told_and_sees_what_the_first_did() {
        Page officer = signIn("xinjian.officer");
        String grant = proposed(officer, "reader");
        Page head = signIn("xinjian.head");
        head.navigate(grant);
        head.locator("[id='form:approve:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已核准");

        officer.locator("[id='form:reason:input']").fill("寫錯對象");
        officer.locator("[id='form:end:go']").click();
        assertThat(officer.locator("ul.msgs.bad")).containsText("先存了檔");
        assertThat(officer.locator(".status-line .chip")).hasText("未啟用");
        assertThat(officer.locator("[id='form:end:go']")).isDisabled();
        assertThat(officer.locator("[id='form:reason:input']")).hasValue("寫錯對象");
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_what_was_typed_stays() {
        Page officer = signIn("xinjian.officer");
        officer.navigate("/identity/grantNew.xhtml");
        officer.locator("[id='form:purpose:input']").fill("共案服務");
        officer.locator("[id='form:to:input']").fill("115/13/40");
        officer.locator("[id='form:save']").click();
        assertThat(officer.locator(".msgs-box")).containsText("請至少勾選一種資料");
        assertThat(officer.locator("[id='form:legalBasis'] .field-error")).hasText("請輸入法律依據");
        assertThat(officer.locator("[id='form:to'] .field-error")).containsText("115/13/40");
        assertThat(officer.locator("[id='form:purpose:input']")).hasValue("共案服務");
    }

    /** @return where the grant is shown */
    private static String proposed(Page page, String person) {
        page.navigate("/identity/grantNew.xhtml");
        page.locator("[id='form:person:input']").fill(person);
        page.locator("input[type=checkbox][value='meetings.trackedItem']").check();
        page.locator("[id='form:purpose:input']").fill("協助返國前安置之聯繫");
        page.locator("[id='form:legalBasis:input']").fill("個人資料保護法第16條第1款");
        page.locator("[id='form:documentNumber:input']").fill("示範心字第1150000001號");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/identity/grant.xhtml?id=*");
        return page.url().replace(portal.address(), "");
    }
}

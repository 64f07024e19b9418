package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** What the watch found waits for the head of the person's office, who says what it was. */
class UnusualAccessIT extends BrowserTest {
    @Test
    void a_head_signs_off_what_was_found_and_the_person_concerned_does_not_see_it() {
        String warning = portal.value(
                        "select w.id from identity_warning w join identity_account a on a.id = w.account_id"
                                + " where a.sign_in_name = 'kaohsiung.officer' and w.verdict is null")
                .orElseThrow();
        assertEquals(
                403,
                portal.signedIn("kaohsiung.officer")
                        .get("/identity/warning.xhtml?id=" + warning)
                        .status());
        assertEquals(
                404,
                portal.signedIn("xinjian.head")
                        .get("/identity/warning.xhtml?id=" + warning)
                        .status());

        Page head = signIn("kaohsiung.head");
        head.navigate("/identity/warningList.xhtml");
        head.locator("a[href$='/identity/warning.xhtml?id=" + warning + "']").click();
        head.locator("[id='judge:form:review:go']").click();
        assertThat(head.locator(".msgs-box")).containsText("請選擇覆核結果");
        head.getByLabel("合理", new Page.GetByLabelOptions().setExact(true)).check();
        head.locator("[id='judge:form:said:input']").fill("夜間緊急安置，已與值班紀錄核對");
        head.locator("[id='judge:form:review:go']").click();
        assertThat(head.locator("#main")).containsText("夜間緊急安置，已與值班紀錄核對");
        assertThat(head.locator(".status-line .chip")).hasText("合理");
        assertEquals(
                "REASONABLE",
                portal.value("select verdict from identity_warning where id = " + warning)
                        .orElseThrow());
    }
}

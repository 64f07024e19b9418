package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.Portal;

/** The session ends while somebody is typing: signing in again leads back to the form, and the text is there. */
class SessionOverIT extends BrowserTest {
    private static final String SHORT_NAME = "#form\\:short\\:input";

    @Test
    void signing_in_again_returns_to_the_form_with_what_was_typed() {
        Page page = signIn("kaohsiung.officer");
        page.navigate("/meetings/seriesForm.xhtml");
        page.locator("#form\\:name\\:input").fill("示範逾時會議");
        page.locator("#form\\:save").click();
        page.waitForURL("**/series.xhtml?id=*");
        String form = page.url().replace("/series.xhtml", "/seriesForm.xhtml");
        page.navigate(form);
        page.locator(SHORT_NAME).fill("逾時前打的字");
        page.locator("#form\\:name\\:input").focus();
        assertThat(page.locator(".draft-state")).containsText("自動儲存");

        page.context().clearCookies();
        page.locator("#form\\:save").click();
        page.waitForURL("**/signIn.xhtml?from=*");
        page.locator("input[autocomplete=username]").fill("kaohsiung.officer");
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL(form);
        assertThat(page.locator(".draft-offer")).isVisible();
        page.locator("[data-draft-do=restore]").click();
        assertThat(page.locator(SHORT_NAME)).hasValue("逾時前打的字");
        page.locator("#form\\:save").click();
        page.navigate(form);
        assertThat(page.locator(SHORT_NAME)).hasValue("逾時前打的字");
    }
}

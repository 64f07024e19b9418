package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A head goes on leave; a colleague acts, sees the head's pages, and goes back to the own ones. */
class ActingForAColleagueIT extends BrowserTest {
    /** In the years of the calendar that the pages use. */
    private static final String TOMORROW = "() => { const d = new Date(Date.now() + 864e5 + 288e5);"
            + " return `${d.getUTCFullYear() - 1911}/${d.getUTCMonth() + 1}/${d.getUTCDate()}`; }";

    @AfterEach
    void nobody_acts_for_the_head_any_more() throws SQLException {
        portal.database()
                .run("delete from identity_deputy where person_id ="
                        + " (select id from identity_account where sign_in_name = 'yimin.head')");
    }

    @Test
    void a_deputy_acts_with_the_head_s_rights_until_going_back() {
        Page head = signIn("yimin.head");
        head.navigate("/identity/deputies.xhtml");
        head.locator("[id='naming:deputy:input']").selectOption(new SelectOption().setLabel("羅子軒 (yimin.officer)"));
        head.locator("[id='naming:to:input']").fill("199/12/31");
        head.locator("[id='naming:name']").click();
        assertThat(head.locator("ul.msgs.bad")).containsText("期間不對");
        head.locator("[id='naming:to:input']")
                .fill(head.locator("p.printed").evaluate(TOMORROW).toString());
        head.locator("[id='naming:name']").click();
        assertThat(head.locator("ul.msgs")).containsText("已指定代理人");

        Page officer = signIn("yimin.officer");
        assertThat(officer.locator("nav.side")).not().containsText("帳號檢視");
        officer.navigate("/identity/deputies.xhtml");
        officer.getByText("以代理身分辦理").first().click();
        officer.waitForURL("**/home.xhtml");
        assertThat(officer.locator(".who")).containsText("羅子軒（代理 馮曉晴）");
        officer.locator("nav.side").getByText("帳號檢視").click();
        assertThat(officer.locator("h1")).hasText("帳號檢視");
        officer.locator(".who-links a[href$='/identity/deputies.xhtml']").click();
        officer.locator("[id='stopping:stop']").click();
        officer.waitForURL("**/home.xhtml");
        assertThat(officer.locator(".who")).not().containsText("代理");
        assertThat(officer.locator("nav.side")).not().containsText("帳號檢視");
    }
}

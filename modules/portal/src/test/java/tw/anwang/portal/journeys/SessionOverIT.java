package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.Portal;
import tw.anwang.testing.TestAccount;

/** The sign-in ends while somebody is typing: signing in again leads back to the form, and the text is in it at once. */
class SessionOverIT extends BrowserTest {
    private static final String NAME = "#form\\:name\\:input";
    private static final String SHORT_NAME = "#form\\:short\\:input";
    private static int number;

    /** A person of the test's own: the demo people's sign-ins go on elsewhere. */
    private static String officer() throws SQLException {
        return somebody("kaohsiung.officer", "caseOfficer");
    }

    private static String somebody(String like, String role) throws SQLException {
        String person = "over." + ++number;
        TestAccount.named(person).with(role).like(portal.database(), like);
        return person;
    }

    private static void change(String sql) throws SQLException {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** As if the person had done nothing for so long. */
    private static void idle(String person, int seconds) throws SQLException {
        change("update identity_sign_in s join identity_account a on a.id = s.account_id"
                + " set s.last_seen = utc_timestamp(3) - interval " + seconds + " second where s.ended_at is null"
                + " and a.sign_in_name = '" + person + "'");
    }

    private static void signInAgain(Page page, String person) {
        page.waitForURL("**/signIn.xhtml?from=*");
        page.locator("input[autocomplete=username]").fill(person);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
    }

    private String formWithADraft(Page page, String name) {
        page.navigate("/meetings/seriesForm.xhtml");
        page.locator(NAME).fill(name);
        page.locator("#form\\:save").click();
        page.waitForURL("**/series.xhtml?id=*");
        String form = page.url().replace("/series.xhtml", "/seriesForm.xhtml");
        page.navigate(form);
        return form;
    }

    @Test
    void a_form_sent_too_late_comes_back_with_what_was_typed() throws SQLException {
        String person = officer();
        Page page = signIn(person);
        String form = formWithADraft(page, "示範逾時會議");
        page.locator(SHORT_NAME).fill("逾時前打的字");
        page.locator(NAME).focus();
        assertThat(page.locator(".draft-state")).containsText("自動儲存");
        page.locator(SHORT_NAME).fill("逾時時才打的字");
        page.context().clearCookies();
        page.locator("#form\\:save").click();
        signInAgain(page, person);
        page.waitForURL(form);
        assertThat(page.locator(SHORT_NAME)).hasValue("逾時時才打的字");
        assertThat(page.locator("main p.note").filter(new Locator.FilterOptions().setHasText("放回")))
                .isVisible();
        assertThat(page.locator(".draft-offer")).isHidden();
        page.locator("#form\\:save").click();
        page.waitForURL("**/series.xhtml?id=*");
        page.navigate(form);
        assertThat(page.locator(SHORT_NAME)).hasValue("逾時時才打的字");
    }

    @Test
    void a_page_opened_again_after_the_end_has_its_draft_in_it_without_a_question() throws SQLException {
        String person = officer();
        Page page = signIn(person);
        String form = formWithADraft(page, "示範重開會議");
        page.locator(SHORT_NAME).fill("草稿裡的字");
        page.locator(NAME).focus();
        assertThat(page.locator(".draft-state")).containsText("自動儲存");
        idle(person, 31 * 60);
        page.navigate(form);
        assertThat(page.locator(".obstacle")).containsText("沒有動作");
        signInAgain(page, person);
        page.waitForURL(form);
        assertThat(page.locator(SHORT_NAME)).hasValue("草稿裡的字");
        assertThat(page.locator(".draft-offer")).isHidden();
    }

    @Test
    void a_form_without_a_draft_keeps_its_words_too_and_no_password() {
        Page page = signIn("admin");
        page.navigate("/identity/officeNew.xhtml");
        page.locator("#form\\:name\\:input").fill("示範逾時中心");
        page.context().clearCookies();
        page.locator("#form\\:add").click();
        signInAgain(page, "admin");
        page.waitForURL("**/identity/officeNew.xhtml*");
        assertThat(page.locator("#form\\:name\\:input")).hasValue("示範逾時中心");

        page.navigate("/identity/myAccount.xhtml");
        page.locator("[id='password:present:input']").fill("Geheim-2026");
        page.locator("[id='password:wanted:input']").fill("Geheim-2027");
        page.locator("[id='password:again:input']").fill("Geheim-2027");
        page.context().clearCookies();
        page.locator("[id='password:go']").click();
        signInAgain(page, "admin");
        page.waitForURL("**/identity/myAccount.xhtml");
        assertThat(page.locator("[id='password:present:input']")).hasValue("");
        assertThat(page.locator("[id='password:wanted:input']")).hasValue("");
    }

    @Test
    void somebody_else_who_signs_in_there_gets_nothing_of_it() {
        Page page = signIn("admin");
        page.navigate("/identity/officeNew.xhtml");
        page.locator("#form\\:name\\:input").fill("只給打字的人看");
        page.context().clearCookies();
        page.locator("#form\\:add").click();
        signInAgain(page, "county.admin");
        page.waitForLoadState();
        page.navigate("/identity/officeNew.xhtml");
        page.context().clearCookies();
        page.navigate("/identity/officeNew.xhtml");
        signInAgain(page, "admin");
        page.waitForURL("**/identity/officeNew.xhtml*");
        assertThat(page.locator("#form\\:name\\:input")).hasValue("");
    }

    @Test
    void a_warning_comes_first_and_staying_in_one_tab_keeps_the_other() throws SQLException {
        String person = officer();
        Page page = signIn(person);
        Page other = page.context().newPage();
        idle(person, 29 * 60);
        String asksItself = "document.dispatchEvent(new CustomEvent('anwang:failed'))";
        page.evaluate(asksItself);
        assertThat(page.locator("#session")).isVisible();
        assertThat(page.locator("#sessionStay")).isFocused();
        assertThat(page.locator("#sessionClock")).containsText("秒");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertEquals(
                true,
                page.evaluate("document.getElementById('session').contains(document.activeElement)"
                        + " || document.activeElement === document.body"),
                "the focus stays in the dialog");
        other.navigate("/home.xhtml");
        assertThat(page.locator("#session")).isHidden();

        idle(person, 29 * 60);
        page.evaluate(asksItself);
        assertThat(page.locator("#session")).isVisible();
        page.locator("#sessionStay").click();
        assertThat(page.locator("#session")).isHidden();
        idle(person, 29 * 60);
        page.evaluate(asksItself);
        page.locator("#sessionLeave").click();
        page.waitForURL("**/signIn.xhtml");
    }

    @Test
    void a_page_left_open_is_hidden_when_somebody_else_signs_in_beside_it() throws SQLException {
        String person = officer();
        Page page = signIn(person);
        Page beside = page.context().newPage();
        beside.navigate("/signIn.xhtml");
        beside.locator("input[autocomplete=username]").fill("reader");
        beside.locator("input[type=password]").fill(Portal.PASSWORD);
        beside.locator("#go").click();
        beside.waitForURL("**/home.xhtml");
        assertThat(page.locator("#sessionAgain")).isVisible();
        assertThat(page.locator("h1")).isHidden();
    }

    @Test
    void an_end_found_while_typing_hides_the_page_and_keeps_the_words() throws SQLException {
        String person = officer();
        Page page = signIn(person);
        String form = formWithADraft(page, "示範離席會議");
        page.locator(SHORT_NAME).fill("離席前打的字");
        idle(person, 31 * 60);
        page.locator(NAME).focus(); // the draft is saved in vain
        assertThat(page.locator("#sessionAgain")).isFocused();
        assertThat(page.locator(NAME)).isHidden();
        page.locator("#sessionAgain").click();
        signInAgain(page, person);
        page.waitForURL(form);
        assertThat(page.locator(SHORT_NAME)).hasValue("離席前打的字");
    }

    @Test
    void a_portal_that_fails_for_a_moment_is_not_taken_for_the_end_of_the_sign_in() throws SQLException {
        expected.add(500);
        Page page = signIn(officer());
        formWithADraft(page, "示範稍候會議");
        page.locator(SHORT_NAME).fill("資料庫離開前打的字");
        page.route("**/session", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        page.waitForResponse(
                "**/session", () -> page.evaluate("document.dispatchEvent(new CustomEvent('anwang:failed'))"));
        page.evaluate("new Promise(done => setTimeout(done, 300))"); // the answer is read
        assertThat(page.locator("#sessionAgain")).isHidden();
        assertThat(page.locator(SHORT_NAME)).isVisible();
        assertThat(page.locator(SHORT_NAME)).hasValue("資料庫離開前打的字");
    }

    @Test
    void a_list_that_is_looked_up_too_late_tells_of_the_end() throws SQLException {
        expected.add(401);
        String person = somebody("admin", "administrator");
        Page page = signIn(person);
        page.navigate("/identity/officeNew.xhtml");
        page.locator(NAME).fill("示範查詢中心");
        idle(person, 31 * 60);
        page.locator("[id='form:parent:input_input']").press("a"); // it looks nothing up before a key was pressed
        page.keyboard().press("Backspace");
        page.keyboard().insertText("社家");
        assertThat(page.locator("#sessionAgain")).isVisible();
        page.locator("#sessionAgain").click();
        signInAgain(page, person);
        page.waitForURL("**/identity/officeNew.xhtml*");
        assertThat(page.locator(NAME)).hasValue("示範查詢中心");
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.Portal;

/** From a password alone to an app on the telephone, out and in again, and in with a recovery code. */
class SigningInWithAnAppIT extends SecondFactorJourney {
    private static final String LIST = "/meetings/seriesList.xhtml";

    @Test
    void add_the_app_sign_in_with_it_and_with_a_recovery_code_when_it_is_lost() throws Exception {
        String person = person("with.app");
        Page page = signIn(person);
        page.navigate("/identity/myAccount.xhtml");
        page.locator("main a[href$='/identity/factors.xhtml']").click();
        usable(page);
        page.locator("main .actions a").click();
        usable(page);
        AuthenticatorApp app = new AuthenticatorApp(page.locator("#key").innerText());
        add(page, "1234567");
        assertThat(page.locator(".msgs-box")).containsText("6 位數字");
        String confirmed = app.code();
        add(page, confirmed);
        assertThat(page.locator(".codes code")).hasCount(10);
        List<String> codes = page.locator(".codes code").allInnerTexts();
        usable(page);
        assertEquals(String.join("\r\n", codes) + "\r\n", downloaded(page));
        page.locator("main a.button").last().click();
        assertThat(page.locator("h2").first()).hasText("公務手機");
        usable(page);
        assertFalse(page.content().contains(codes.get(0)), "shown once");
        signOut(page);

        typePassword(page, person, LIST);
        page.waitForURL("**/secondFactor.xhtml?*");
        usable(page);
        nothingElseIsOpen(page);
        page.navigate(LIST);
        assertThat(page.locator("[id='code:code:input']")).isFocused(); // one may type at once
        page.keyboard().type(confirmed);
        page.keyboard().press("Enter");
        assertThat(page.locator(".msgs-box")).containsText(Pattern.compile("已經用過|已過時"));
        usable(page);
        Page otherTab = page.context().newPage();
        otherTab.navigate(LIST);
        page.locator("[id='code:code:input']").fill(app.nextCode());
        page.keyboard().press("Enter");
        page.waitForURL("**" + LIST);
        otherTab.locator("[id='code:code:input']").fill("000000");
        otherTab.keyboard().press("Enter");
        assertThat(otherTab.locator("main")).containsText("已通過驗證");
        otherTab.close();
        page.navigate("/secondFactor.xhtml");
        assertThat(page.locator("main")).containsText("已通過驗證");
        usable(page);
        signOut(page);

        recover(page, person, codes.get(0).toLowerCase(java.util.Locale.ROOT));
        assertThat(page.locator("main [role=status]").last()).containsText("還剩 9 組");
        usable(page);
        page.locator("main a.button").click();
        page.waitForURL("**" + LIST);
        signOut(page);
        recover(page, person, codes.get(0));
        assertThat(page.locator(".msgs-box")).containsText("已經用過");
        usable(page);
    }

    private static void add(Page page, String code) {
        page.locator("[id='app-form:name:input']").fill("公務手機");
        page.locator("[id='app-form:code:input']").fill(code);
        page.locator("[id='app-form:password:input']").fill(Portal.PASSWORD);
        page.locator("[id='app-form:go']").click();
    }

    private static String downloaded(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.locator("a[download]").click());
        assertEquals("anwang-recovery-codes.txt", file.suggestedFilename());
        return Files.readString(file.path());
    }

    private static void nothingElseIsOpen(Page page) {
        assertEquals(401, page.request().get("/metrics").status(), "a program's address, and nobody is there yet");
        for (String address : List.of("/home.xhtml", "/identity/myAccount.xhtml", "/identity/factorNew.xhtml")) {
            page.navigate(address);
            assertTrue(page.url().contains("/secondFactor.xhtml"), address + " leads to " + page.url());
        }
    }

    private static void recover(Page page, String person, String code) {
        typePassword(page, person, LIST);
        page.waitForURL("**/secondFactor.xhtml?*");
        page.locator("summary").click();
        page.locator("[id='recovery:code:input']").fill(code);
        page.locator("[id='recovery:go']").click();
    }

    @Test
    void a_role_that_needs_a_second_factor_leads_to_it_at_the_next_sign_in_and_not_before() throws SQLException {
        String person = person("must.have");
        Page page = signIn(person);
        role("must.have");
        page.navigate("/home.xhtml");
        assertTrue(page.url().endsWith("/home.xhtml"), "whose role begins to need one goes on until the next sign-in");
        page.navigate("/identity/factors.xhtml");
        assertThat(page.locator("main")).containsText("下次登入時會要求加入");
        signOut(page);

        typePassword(page, person, LIST);
        page.waitForURL("**/identity/factorNew.xhtml?*");
        usable(page);
        assertEquals(0, page.locator("nav.side").count(), "no menu before the person is in");
        page.navigate("/home.xhtml");
        page.waitForURL("**/identity/factorNew.xhtml?*");
        AuthenticatorApp app = new AuthenticatorApp(page.locator("#key").innerText());
        page.locator("[id='app-form:name:input']").fill("公務手機");
        page.locator("[id='app-form:code:input']").fill(app.code());
        page.locator("[id='app-form:go']").click();
        assertThat(page.locator(".codes code")).hasCount(10);
        usable(page);
        page.locator("main a.button").last().click();
        page.waitForURL("**/home.xhtml");

        page.navigate("/identity/factors.xhtml");
        page.locator("summary").nth(1).click();
        assertThat(page.locator("input.danger")).isDisabled();
        assertThat(page.locator("main")).containsText("這是最後一個第二因素");
        usable(page);
    }

    /** A role of the test's own that needs a second factor; it has no words, so it does not stay. */
    private static void role(String person) throws SQLException {
        change(
                "insert ignore into identity_role (code, position, needs_second_factor) values ('testNeedsFactor', 99, true)");
        change(
                "insert into identity_account_role select id, 'testNeedsFactor' from identity_account where sign_in_name = '"
                        + person + "'");
    }

    @AfterEach
    void the_role_is_gone() throws SQLException {
        change("delete from identity_account_role where role_code = 'testNeedsFactor'");
        change("delete from identity_role where code = 'testNeedsFactor'");
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.OfficeList;

/** A county administrator opens an account; its person sets the password with a code that is good once. */
class OpenAnAccountIT extends BrowserTest {
    @Test
    void from_the_empty_form_to_the_first_sign_in() {
        Page page = signIn("county.admin");
        page.navigate("/identity/account.xhtml");
        page.locator("[id='account:signInName:input']").fill("new.person");
        page.locator("[id='account:name:input']").fill("新人");
        new OfficeList(page, "account:office").choose("高雄市政府社", "高雄市政府社會局");
        page.locator("input[type=checkbox][value=caseOfficer]").check();
        page.locator("[id='account:save:go']").click();
        String code = page.locator("#resetCode").innerText().strip();
        String link = portal.address() + "/newPassword.xhtml#" + code;
        assertThat(page.locator("#resetLink")).hasText(link);

        Page first = visit(DESK);
        first.navigate(link);
        assertThat(first.locator("[id='code:input']")).hasValue(code);
        assertFalse(first.url().contains(code), "the code does not stay in the address");
        setPassword(first, "Anwang-2027");
        first.locator("ul.msgs.bad").waitFor();
        setPassword(first, "Ganz-Neu-2027");
        first.locator("a.button[href$='/signIn.xhtml']").click();
        first.locator("input[autocomplete=username]").fill("new.person");
        first.locator("input[type=password]").fill("Ganz-Neu-2027");
        first.locator("#go").click();
        first.waitForURL("**/home.xhtml");

        Page second = visit(DESK);
        second.navigate(link);
        setPassword(second, "Noch-neuer-99");
        assertThat(second.locator("ul.msgs.bad")).containsText("已用過");
    }

    private static void setPassword(Page page, String password) {
        page.locator("[id='wanted:input']").fill(password);
        page.locator("[id='again:input']").fill(password);
        page.locator("#go").click();
    }
}

package tw.anwang.portal.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A county administrator opens an account; its person must choose a password before anything else. */
class OpenAnAccountIT extends BrowserTest {
    @Test
    void from_the_empty_form_to_the_first_sign_in() {
        Page page = signIn("county.admin");
        page.navigate("/identity/account.xhtml");
        page.locator("[id='account:signInName:input']").fill("new.person");
        page.locator("[id='account:name:input']").fill("新人");
        chooseOffice(page, "高雄市政府社", "高雄市政府社會局");
        page.locator("input[type=checkbox][value=caseOfficer]").check();
        page.locator("[id='account:save:go']").click();
        String password = page.locator("#oneTimePassword").innerText().strip();
        assertEquals(16, password.length());

        Page first = visit(DESK);
        first.navigate("/signIn.xhtml");
        first.locator("input[autocomplete=username]").fill("new.person");
        first.locator("input[type=password]").fill(password);
        first.locator("#go").click();
        first.waitForURL("**/identity/myAccount.xhtml");
        first.locator("[id='password:present:input']").fill(password);
        first.locator("[id='password:wanted:input']").fill("Ganz-Neu-2027");
        first.locator("[id='password:again:input']").fill("Ganz-Neu-2027");
        first.locator("[id='password:go']").click();
        first.locator("ul.msgs.good").waitFor();
        first.navigate("/home.xhtml");
        assertTrue(first.url().endsWith("/home.xhtml"));
    }

    /** Keys are pressed: the list does not open for text that is put in at once. */
    private static void chooseOffice(Page page, String words, String office) {
        page.locator("[id='account:office:input_input']").press("a");
        page.keyboard().press("Backspace");
        page.keyboard().insertText(words);
        page.locator("[id='account:office:input_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(office))
                .first()
                .click();
    }
}

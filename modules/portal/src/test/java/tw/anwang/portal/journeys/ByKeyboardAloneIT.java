package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.OfficeList;
import tw.anwang.portal.whole.Portal;

/** From signing in to signing out without a mouse; wherever the focus stands, it is seen. */
class ByKeyboardAloneIT extends BrowserTest {
    private static final int MOST_STOPS = 80;

    @Test
    void sign_in_list_record_form_save_and_sign_out() {
        Page page = visit(DESK);
        page.navigate("/signIn.xhtml");
        assertThat(page.locator("[id='name:input']")).isFocused(); // one may type at once
        page.keyboard().type("kaohsiung.officer");
        page.keyboard().press("Tab");
        page.keyboard().type(Portal.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/home.xhtml");

        go(page, "nav.side a[href$='/meetings/seriesList.xhtml']", "**/seriesList.xhtml");
        go(page, "main .actions a[href$='/meetings/seriesForm.xhtml']", "**/seriesForm.xhtml");
        tabTo(page, "#form\\:name\\:input");
        page.keyboard().type("示範鍵盤會議");
        tabTo(page, "#form\\:save");
        page.keyboard().press("Enter");
        page.waitForURL("**/series.xhtml?id=*");
        assertThat(page.locator("h1")).containsText("示範鍵盤會議");

        go(page, "main .actions a[href*='/meetings/seriesForm.xhtml']", "**/seriesForm.xhtml?id=*");
        tabTo(page, "#form\\:name\\:input");
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().press("Enter");
        page.locator("ul.msgs.bad").waitFor();
        tabTo(page, ".msgs a");
        page.keyboard().press("Enter");
        assertThat(page.locator("#form\\:name\\:input")).isFocused();
        page.keyboard().type("示範鍵盤會議之二");
        tabTo(page, "#form\\:save");
        page.keyboard().press("Enter");
        page.waitForURL("**/series.xhtml?id=*");
        assertThat(page.locator("h1")).containsText("示範鍵盤會議之二");

        tabTo(page, "#signOut\\:leave");
        page.keyboard().press("Enter");
        page.waitForURL("**/signIn.xhtml");
    }

    @Test
    void the_first_stop_leads_past_the_menu() {
        Page page = signIn("shejia.officer");
        page.keyboard().press("Tab");
        assertEquals("skip", page.evaluate("document.activeElement.className"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("document.activeElement.closest('main') !== null"), "on with the page itself");
    }

    @Test
    void a_key_for_a_search_that_is_not_there_types_nothing_and_moves_nothing() {
        Page page = signIn("shejia.officer");
        Object before = page.evaluate("document.activeElement.tagName");
        page.keyboard().press("/");
        assertEquals(
                page.locator("#search").count() > 0 ? "INPUT" : before,
                page.evaluate("document.activeElement.tagName"));
    }

    @Test
    void a_list_of_offices_is_used_without_a_mouse() {
        Page page = signIn("admin");
        page.navigate("/identity/account.xhtml");
        tabTo(page, "[id='account:office:input_input']");
        new OfficeList(page, "account:office").offering("高雄市政府社", "高雄市政府社會局");
        page.keyboard().press("ArrowDown"); // to the centres below the bureau, which begin with its name
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='account:office:input_input']")).hasValue("高雄市政府社會局");
        assertEquals("account:office:input_input", page.evaluate("document.activeElement.id"));
    }

    private static void go(Page page, String link, String address) {
        tabTo(page, link);
        page.keyboard().press("Enter");
        page.waitForURL(address);
    }

    /** Presses Tab until the focus stands there; every stop on the way must be seen. */
    private static void tabTo(Page page, String wanted) {
        page.waitForLoadState(); // before its styles are there nothing is seen
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            String unseen = (String) page.evaluate("() => { const at = document.activeElement;"
                    + " if (at === document.body) return '';"
                    + " const style = getComputedStyle(at), box = at.getBoundingClientRect();"
                    + " const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;"
                    + " return ring && box.width > 0 && box.right > 0 ? '' : at.outerHTML.slice(0, 200); }");
            assertEquals("", unseen, "the focus is not seen");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", wanted)) {
                return;
            }
        }
        fail(wanted + " is not reached by Tab on " + page.url());
    }
}

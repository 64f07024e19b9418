package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** "What became of that" from any page, by keyboard alone. */
class SearchingIT extends BrowserTest {
    private static void search(Page page, String words) {
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().insertText(words);
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/search.xhtml?q=~*");
    }

    private static Locator hits(Page page) {
        return page.locator("ol.hits > li");
    }

    @Test
    void a_slash_leads_to_the_box_and_the_words_to_marked_hits_that_open() {
        Page page = signIn("shejia.officer");
        search(page, "示範");
        assertThat(hits(page).first().locator("mark").first()).hasText("示範");
        assertThat(page.locator("#q")).hasValue("示範");
        assertFalse(page.content().contains("q=%E7%A4%BA"), "no link has the words");
        hits(page).first().locator("a").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/meetings/**");
        assertThat(page.locator("h1")).not().isEmpty();
    }

    @Test
    void filters_narrow_it_down_and_an_empty_result_says_what_to_do() {
        Page page = signIn("shejia.officer");
        search(page, "示範");
        page.locator("#kind").selectOption("meetings.trackedItem");
        page.locator("form.filters button[type=submit]").click();
        page.waitForURL("**kind=meetings.trackedItem**");
        for (Locator chip : hits(page).locator(".chip.none").all()) {
            assertEquals("列管事項", chip.textContent());
        }
        page.locator("#year").fill("50");
        page.locator("form.filters button[type=submit]").click();
        assertThat(page.locator("main")).containsText("請清除條件");
        page.locator("#year").fill("明年");
        page.locator("form.filters button[type=submit]").click();
        assertThat(page.locator("#year-error")).containsText("請輸入民國年");
    }

    @Test
    void one_sign_or_signs_that_mean_nothing_are_told_in_words() {
        Page page = signIn("reader");
        search(page, "案");
        assertThat(page.locator("#q-error")).containsText("至少兩個字");
        search(page, "***");
        assertThat(page.locator("#q-error")).containsText("沒有可以找的字");
        search(page, "\"示範 案");
        assertThat(page.locator("#q-error")).isEmpty();
        page.navigate("/desk/search.xhtml?q=" + "%E5%AE%89".repeat(300));
        assertThat(page.locator("#q-error")).containsText("200 字");
    }

    @Test
    void markup_in_what_was_typed_or_saved_stays_text() {
        Page page = signIn("shejia.officer");
        search(page, "<script>alert(1)</script> 示範");
        assertThat(page.locator("#q")).hasValue("<script>alert(1)</script> 示範");
        assertTrue(page.locator("main script").all().isEmpty());
    }

    @Test
    void who_has_nothing_to_search_has_no_box_and_is_told_whom_to_ask() {
        Page page = signIn("admin");
        assertThat(page.locator("#search")).hasCount(0);
        page.navigate("/desk/search.xhtml?q=%E7%A4%BA%E7%AF%84");
        assertThat(page.locator("main")).containsText("帳號管理者");
    }

    @Test
    void on_a_telephone_the_hits_fit() {
        Page page = signIn("shejia.officer", PHONE);
        page.navigate("/desk/search.xhtml?q=%E7%A4%BA%E7%AF%84");
        hits(page).first().waitFor();
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** What was typed survives somebody else's save and a page that was left; who reads a series can be named. */
class TwoPeopleEditASeriesIT extends BrowserTest {
    private static final String PLACE = "#form\\:short\\:input";

    @Test
    void who_saves_second_sees_both_texts_and_chooses() {
        Page first = signIn("kaohsiung.officer");
        String form = aNewSeries(first, "示範雙人編輯會議");
        Page second = signIn("kaohsiung.head");
        second.navigate(form);
        first.navigate(form);

        first.locator(PLACE).fill("先存的簡稱");
        first.locator("#form\\:save").click();
        assertThat(first.locator("main")).containsText("示範雙人編輯會議");

        second.locator(PLACE).fill("後存的簡稱");
        second.locator("#form\\:save").click();
        assertThat(second.locator(".conflict")).containsText("先存的簡稱");
        assertThat(second.locator(PLACE)).hasValue("後存的簡稱");
        second.locator("[data-use-theirs='series.shortName']").click();
        assertThat(second.locator(PLACE)).hasValue("先存的簡稱");
        second.locator(PLACE).fill("兩人商定的簡稱");
        second.locator("#form\\:save").click();
        second.navigate(form);
        assertThat(second.locator(PLACE)).hasValue("兩人商定的簡稱");
    }

    @Test
    void what_was_typed_and_not_saved_is_offered_again() {
        Page page = signIn("kaohsiung.officer");
        String form = aNewSeries(page, "示範草稿會議");
        page.navigate(form);
        page.locator(PLACE).fill("還沒存的簡稱");
        page.locator("#form\\:name\\:input").focus();
        assertThat(page.locator(".draft-state")).containsText("自動儲存");
        page.navigate(form);
        assertThat(page.locator(PLACE)).not().hasValue("還沒存的簡稱");
        page.locator("[data-draft-do=restore]").click();
        assertThat(page.locator(PLACE)).hasValue("還沒存的簡稱");
        page.locator("#form\\:save").click();
        page.navigate(form);
        assertThat(page.locator(PLACE)).hasValue("還沒存的簡稱");
        assertThat(page.locator(".draft-offer")).isHidden();
    }

    @Test
    void a_series_for_people_named_is_seen_by_them_and_an_unknown_name_is_told() {
        Page page = signIn("kaohsiung.officer");
        String form = aNewSeries(page, "示範指名會議");
        page.navigate(form);
        page.locator("#form\\:readers\\:input").selectOption("NAMED");
        page.locator("#form\\:named\\:input").fill("nobody.here");
        page.locator("#form\\:save").click();
        assertThat(page.locator(".msgs")).containsText("nobody.here");
        page.locator("#form\\:named\\:input").fill("xinjian.officer");
        page.locator("#form\\:save").click();
        assertThat(page.locator("main")).containsText("xinjian.officer");
        String series = page.url();
        Page named = signIn("xinjian.officer");
        named.navigate(series);
        assertThat(named.locator("h1")).containsText("示範指名會議");
        Page other = signIn("xinjian.head");
        other.navigate("/meetings/seriesList.xhtml");
        assertThat(other.locator("main")).not().containsText("示範指名會議");
    }

    /** @return where it is edited */
    private static String aNewSeries(Page page, String name) {
        page.navigate("/meetings/seriesForm.xhtml");
        page.locator("#form\\:name\\:input").fill(name);
        page.locator("#form\\:save").click();
        page.waitForURL("**/series.xhtml?id=*");
        return page.url().replace("/series.xhtml", "/seriesForm.xhtml");
    }
}

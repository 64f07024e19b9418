package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A supervisor counts cases and the people in them, finds the cases behind a number, keeps the question, publishes it. */
class CountingCasesIT extends BrowserTest {
    private static final String CASES = "/indicators/statistics.xhtml?of=welfare.familyCase";

    @Test
    void a_number_of_cases_leads_to_as_many_in_the_list_of_cases() {
        Page page = signIn("sanmin.supervisor");
        page.navigate("/indicators/statistics.xhtml");
        page.locator("p.subjects a").first().click();
        page.locator("#moment").selectOption("running");
        page.locator("#rows").selectOption("state");
        page.locator("form.filters button").click();
        assertThat(page.locator("figure.bars figcaption")).containsText("合計");
        String number = page.locator("table.figures tr.sum td a").innerText();
        assertTrue(Integer.parseInt(number) > 0);
        Locator row = page.locator("table.figures tbody tr").first();
        String state = row.locator("th").innerText();
        String some = row.locator("td a").innerText();
        row.locator("td a").click();
        assertThat(page.locator("p.counted-of")).containsText(state);
        assertEquals(some, page.locator(".count").first().innerText().replaceAll("\\D", ""));
        for (String chip : page.locator("td span.chip:not(.late)").allInnerTexts()) {
            assertEquals(state, chip);
        }
    }

    @Test
    void ages_of_cases_are_refused_with_what_to_do_and_nothing_typed_is_lost() {
        Page page = signIn("sanmin.supervisor");
        page.navigate(CASES + "&unit=records&rows=district&columns=none&ages=6-11");
        page.locator("#columns").selectOption("age");
        page.locator("form.filters button").click();
        assertThat(page.locator("[role=alert]")).containsText("案件中的人");
        assertThat(page.locator("#ages")).hasValue("6-11");
        assertThat(page.locator("#columns")).hasValue("age");
        page.locator("#unit").selectOption("people");
        page.locator("form.filters button").click();
        assertThat(page.locator("table.figures thead")).containsText("6–11");
    }

    @Test
    void a_question_is_kept_run_again_and_deleted_and_a_table_is_published_without_small_numbers() {
        Page page = signIn("sanmin.supervisor");
        page.navigate(CASES + "&unit=people&rows=age&ages=6-11");
        page.locator("a[href*='savedQuestion.xhtml']").click();
        page.locator("[id='form:name:input']").fill("學齡兒童");
        page.locator("[id='form:save']").click();
        page.waitForURL("**/savedQuestionList.xhtml");
        page.locator("a", new Page.LocatorOptions().setHasText("學齡兒童")).first().click();
        assertThat(page.locator("#ages")).hasValue("6-11");
        page.navigate(CASES + "&unit=people&rows=age");
        page.locator("a[href*='publish=true']").first().click();
        assertThat(page.locator("table.figures td .vh").first()).hasText("不公布");
        assertThat(page.locator("table.figures a")).hasCount(0);
        page.navigate("/indicators/savedQuestionList.xhtml");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("學齡兒童"));
        row.locator("a[href*='savedQuestion.xhtml']").click();
        page.locator("[id='form:remove']").click();
        page.waitForURL("**/savedQuestionList.xhtml");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("學齡兒童")))
                .hasCount(0);
    }
}

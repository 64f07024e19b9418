package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** From the menu to the figures, by another grouping, to the rows behind every number, and out as files. */
class ReadingFiguresIT extends BrowserTest {
    @Test
    void each_number_opens_the_rows_it_counts_whoever_reads() {
        for (String person : List.of("shejia.officer", "kaohsiung.officer")) {
            Page page = signIn(person);
            page.navigate("/home.xhtml");
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName("列管統計"))
                    .click();
            page.locator("#by").selectOption("YEAR");
            page.locator("main form.filters button").click();
            page.waitForLoadState(); // all rows are there
            Map<String, Integer> numbers = numbers(page.locator("table.figures td a"));
            assertTrue(numbers.size() > 5, person + " has numbers to open");
            numbers.forEach((address, number) -> {
                page.navigate("/meetings/" + address);
                assertEquals(number, found(page), person + " " + address);
                assertEquals(
                        Math.min(number, 20),
                        page.locator("main table tbody tr").count(),
                        person + " " + address);
            });
        }
    }

    @Test
    void several_years_stand_in_table_and_chart_with_what_they_mean() {
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/figures.xhtml?by=YEAR");
        assertTrue(page.locator("table.figures tbody tr").count() > 3, "three years and the sum");
        assertTrue(page.locator("figure.bars rect").count() > 3);
        assertTrue(page.locator("figure.bars figcaption").innerText().contains("如期"));
        assertTrue(page.locator("section:has(#figures-means) li").count() >= 9);
    }

    @Test
    void over_the_years_each_number_of_each_office_opens_the_rows_it_counts() {
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/figures.xhtml");
        page.locator("main a[href^='figureYears']").click();
        for (String measure : List.of("IN_TIME", "RELEASED", "OPEN", "OVERDUE")) {
            page.locator("#measure").selectOption(measure);
            page.locator("main form.filters button").click();
            page.waitForURL(Pattern.compile("measure=" + measure + "(&|$)"));
            assertTrue(page.locator("figure.bars rect").count() > 0, measure + " is drawn");
            String table = page.url();
            Map<String, Integer> numbers = numbers(page.locator("table.figures tbody tr:first-child td a"));
            assertTrue(numbers.size() > 1, measure + " has years to open");
            numbers.forEach((address, number) -> {
                page.navigate("/meetings/" + address);
                assertEquals(number, found(page), address);
                assertEquals(1, page.locator(".crumbs a[href^='figureYears']").count(), "back from " + address);
            });
            page.navigate(table);
        }
        page.locator("#by").selectOption("SERIES");
        page.locator("main form.filters button").click();
        page.waitForURL(Pattern.compile("by=SERIES(&|$)"));
        assertTrue(page.locator("table.figures tbody tr").count() > 1, "a series and the sum");
    }

    @Test
    void bounds_that_cannot_be_read_are_told_and_keep_what_was_typed() {
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/figures.xhtml");
        page.locator("#bounds").fill("30,abc");
        page.locator("main form.filters button").click();
        assertThat(page.locator("#bounds-error")).containsText("90,180,365");
        assertThat(page.locator("#bounds")).hasValue("30,abc");
        page.locator("#bounds").fill("30,60");
        page.locator("main form.filters button").click();
        assertThat(page.locator("table.figures thead")).containsText("31–60");
    }

    private static int found(Page page) {
        return Integer.parseInt(page.locator("main .rows-found").innerText().replaceAll("\\D", ""));
    }

    private static Map<String, Integer> numbers(Locator links) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        links.all()
                .forEach(link -> numbers.put(
                        link.getAttribute("href"),
                        Integer.parseInt(link.textContent().replaceAll("^(\\d+)(?s).*$", "$1"))));
        return numbers;
    }
}

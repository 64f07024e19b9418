package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.BrowserTest;

/** A worker finds the same late visits at home and on today's page, moves one, and enters what was written on paper. */
class ADayOfAWorkerIT extends BrowserTest {
    private static final Pattern NUMBER = Pattern.compile("F-\\d+-\\d+");
    private static final String WHY = "旅程：昨天網路中斷";
    private static final LocalDate TODAY = Taipei.today(Clock.systemUTC());

    @Test
    void home_and_todays_page_tell_the_same_late_visits() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/today.xhtml");
        Set<String> today = numbers(worker.locator("section[aria-labelledby=late] tbody tr"));
        worker.navigate("/desk/taskList.xhtml?show=overdue");
        Set<String> home = numbers(worker.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("通報後訪視|下次訪視"))));
        assertFalse(today.isEmpty(), "the demo has late visits");
        assertEquals(today, home);
    }

    private static Set<String> numbers(Locator rows) {
        return rows.allTextContents().stream()
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_visit_that_is_moved_stands_on_its_new_day_in_the_calendar() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/visitMove.xhtml?case=900006");
        worker.locator("[id='form:why:input']").fill("案家改約時間");
        worker.locator("[id='form:to:input']").fill(RocDate.format(TODAY.plusDays(60)));
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator("ul.msgs")).containsText("最遲應在");
        assertThat(worker.locator("[id='form:why:input']")).hasValue("案家改約時間");
        worker.locator("[id='form:to:input']").fill(RocDate.format(TODAY.plusDays(1)));
        worker.locator("[id='form:save:go']").click();
        assertThat(worker.locator("ul.msgs")).containsText("已改期");
        worker.navigate("/desk/calendar.xhtml?view=month&day=" + TODAY.plusDays(1));
        assertThat(worker.locator("td", new Page.LocatorOptions().setHasText(RocDate.format(TODAY.plusDays(1)))))
                .containsText("00006");
        worker.navigate("/desk/calendar.xhtml?view=week");
        assertThat(worker.locator("nav.shows a[aria-current=page]")).hasText("週");
        assertThat(worker.locator("table.calendar a[aria-current=date]")).hasText(RocDate.format(TODAY));
        APIResponse file = worker.request().get(portal.address() + "/desk/calendar.ics");
        assertTrue(file.text().contains("-00006"), file.text());
        worker.navigate("/welfare/familyCase.xhtml?id=900006");
        assertThat(worker.locator("ol.time")).containsText("案家改約時間");
    }

    @Test
    void what_was_written_on_paper_is_entered_one_after_another_and_read_as_such() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/desk/blankForms.xhtml");
        for (String file : List.of("odt", "pdf")) {
            String address = worker.locator("main a[href$='form=welfare.visit&format=" + file + "']")
                    .getAttribute("href");
            assertEquals(200, worker.request().get(portal.address() + address).status(), file);
        }
        worker.navigate("/welfare/backEntry.xhtml");
        worker.locator("[id='form:why:input']").fill(WHY);
        typed(worker, "1000", "紙本第一筆");
        assertThat(worker.locator("ul.msgs")).containsText("已補登");
        assertThat(worker.locator("[id='form:why:input']")).hasValue(WHY);
        assertThat(worker.locator("[id='form:words:input']")).hasValue("");
        typed(worker, "1130", "紙本第二筆");
        assertThat(worker.locator("#saved")).containsText("2");
        worker.navigate("/welfare/familyCase.xhtml?id=900007");
        assertThat(worker.locator("ol.time li", new Page.LocatorOptions().setHasText("紙本第二筆")))
                .containsText(WHY);
        Page supervisor = signIn("sanmin.supervisor");
        supervisor.navigate("/welfare/signing.xhtml");
        supervisor.locator("[data-tick-all]").check();
        Locator boxes = supervisor.locator("li input[type=checkbox]");
        assertTrue(boxes.count() > 0);
        assertEquals(
                boxes.count(),
                supervisor.locator("li input[type=checkbox]:checked").count());
    }

    private static void typed(Page worker, String time, String words) {
        Locator cases = worker.locator("[id='form:case:input']");
        cases.selectOption(new SelectOption()
                .setValue(cases.locator("option", new Locator.LocatorOptions().setHasText("-00007"))
                        .first()
                        .getAttribute("value")));
        worker.locator("[id='form:day:input']").fill(RocDate.format(TODAY.minusDays(1)));
        worker.locator("[id='form:time:input']").fill(time);
        worker.locator("[id='form:words:input']").fill(words);
        worker.locator("[id='form:save:go']").click();
    }
}

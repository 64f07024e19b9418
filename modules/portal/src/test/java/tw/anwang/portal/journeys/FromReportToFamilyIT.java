package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A report is entered, screened, checked by another person and dispatched; the centre takes it, visits, and all see who serves. */
class FromReportToFamilyIT extends BrowserTest {
    private static final String CHILD = "旅程林小安";
    /** Of {@code sanmin.worker}. */
    private static final String WORKER = "夏子晴";

    private static final String SAYS = "ul.msgs";

    @Test
    void a_report_becomes_a_case_that_is_visited_in_time_and_nobody_types_anything_twice() {
        Page window = signIn("window.officer");
        String report = the_window_enters_and_screens(window);
        another_person_checks(window, report);
        Page supervisor = signIn("sanmin.supervisor");
        String familyCase = the_centre_accepts_and_the_supervisor_assigns(supervisor, report);
        the_worker_visits(familyCase);
        everybody_who_serves_stands_on_the_family_page(supervisor, familyCase);
        Page elsewhere = signIn("fengshan.worker");
        assertEquals(404, elsewhere.request().get(report).status());
        assertEquals(404, elsewhere.request().get(familyCase).status());
    }

    private String the_window_enters_and_screens(Page window) {
        window.navigate("/intake/reportForm.xhtml");
        window.locator("[id='form:kind:input']").selectOption(new SelectOption().setLabel("脆弱家庭"));
        window.locator("[id='form:name:input']").fill(CHILD);
        window.locator("[id='form:born:input']").fill("108/5/6");
        window.locator("[id='form:role:input']").selectOption(new SelectOption().setLabel("子女"));
        window.locator("[id='form:district:input']").selectOption(new SelectOption().setLabel("三民區"));
        window.locator("[id='form:reporterName:input']").fill("旅程通報人");
        window.locator("[id='form:save:go']").click();
        assertThat(window.locator("[id='form:told:error']")).isVisible();
        assertThat(window.locator("[id='form:name:input']")).hasValue(CHILD);
        window.locator("[id='form:told:input']").fill("孩子連續三天沒有到校，家裡無人應門。");
        window.locator("[id='form:save:go']").click();
        says(window, "已儲存通報");
        String report = window.url();
        assertThat(window.locator("main")).not().containsText("旅程通報人");
        window.locator(".actions a").getByText("篩案").click();
        window.locator("[id='ask:act:go']").click();
        says(window, "已完成比對");
        Locator outcome = window.locator("[id='propose:outcome:input']");
        outcome.selectOption(new SelectOption()
                .setValue(outcome.locator("option", new Locator.LocatorOptions().setHasText("三民"))
                        .first()
                        .getAttribute("value")));
        window.locator("[id='propose:why:input']").fill("兒少照顧不足，由社福中心訪視評估。");
        window.locator("[id='propose:act:go']").click();
        says(window, "已送複核");
        return report;
    }

    private void another_person_checks(Page window, String report) {
        window.navigate(report);
        assertThat(window.locator("[id$='agree:act:go']")).isDisabled();
        Page checker = signIn("window.checker");
        checker.navigate(report);
        checker.locator("[id$='agree:act:go']").click();
        says(checker, "已複核");
        assertThat(checker.locator("main")).containsText("三民社會福利服務中心");
    }

    private String the_centre_accepts_and_the_supervisor_assigns(Page supervisor, String report) {
        supervisor.navigate(report);
        supervisor.locator("[id='accept:act:go']").click();
        says(supervisor, "已受理");
        Locator opened =
                supervisor.locator("main a[href*='/welfare/familyCase.xhtml']").first();
        String number = opened.textContent().strip();
        supervisor.navigate("/welfare/assignment.xhtml");
        supervisor
                .locator("main tr", new Page.LocatorOptions().setHasText(number))
                .locator("input[type=checkbox]")
                .check();
        Locator worker = supervisor.locator("[id$='worker:input']");
        worker.selectOption(new SelectOption()
                .setValue(worker.locator("option", new Locator.LocatorOptions().setHasText(WORKER))
                        .getAttribute("value")));
        supervisor.locator("[id='assign:go']").click();
        says(supervisor, "已指派");
        supervisor.navigate(report);
        supervisor.locator("main a[href*='/welfare/familyCase.xhtml']").first().click();
        return supervisor.url();
    }

    private void the_worker_visits(String familyCase) {
        Page worker = signIn("sanmin.worker");
        worker.navigate(familyCase);
        worker.locator(".actions a[href*='visitForm']").click();
        assertThat(worker.locator("[id='form:method:input']")).hasValue("B"); // 面訪, as most are
        worker.locator("[id='form:words:input']").fill("家訪見到祖母與孩子，祖母行動不便。");
        worker.locator("[id='form:save:go']").click();
        says(worker, "訪視已儲存");
        worker.navigate(familyCase);
        assertThat(worker.locator("main tr", new Page.LocatorOptions().setHasText("訪視"))
                        .first())
                .containsText("已完成");
        assertThat(worker.locator("main")).containsText("祖母行動不便");
        assertThat(worker.locator("main")).not().containsText("旅程通報人");
    }

    private void everybody_who_serves_stands_on_the_family_page(Page supervisor, String familyCase) {
        supervisor.navigate(familyCase);
        supervisor.locator("main a[href*='/registry/household.xhtml']").first().click();
        assertThat(supervisor.locator("main")).containsText(CHILD);
        assertThat(supervisor.locator("main")).containsText("三民");
        assertThat(supervisor.locator("main")).containsText("主責");
        assertThat(supervisor.locator("h1")).hasText(Pattern.compile("H\\d{3}-\\d{6}.*|.*H\\d{3}-\\d{6}.*"));
    }

    private static void says(Page page, String words) {
        assertThat(page.locator(SAYS)).containsText(words);
    }
}

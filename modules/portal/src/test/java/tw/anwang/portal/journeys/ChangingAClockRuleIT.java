package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;

/** A head of the office that keeps the rules lays down a successor, and a worker reads by which rule a day came about. */
class ChangingAClockRuleIT extends BrowserTest {
    private static final String SAYS = "ul.msgs";
    private static final String LAW = "旅程測試辦法第7條";
    private static final String EFFECT = "section[aria-labelledby=effect]";

    @Test
    void a_rule_is_followed_by_another_that_was_looked_at_first_and_is_taken_back_before_it_begins() {
        String begins = RocDate.format(LocalDate.now(ZoneId.of("Asia/Taipei")).plusDays(40));
        Page head = signIn("shejia.head");
        head.navigate("/intake/clockRuleList.xhtml?kind=SUICIDE");
        Locator rows = head.locator("main tbody tr");
        int before = rows.count();
        head.locator("main tbody tr", new Page.LocatorOptions().setHasText("派案"))
                .first()
                .locator("a[href*='clockRuleForm']")
                .click();
        head.locator("[id='form:amount:input']").fill("12");
        head.locator("[id='form:law:input']").fill(LAW);
        head.locator("[id='form:from:input']").fill("115/1/1");
        head.locator("[id='form:look']").click();
        assertThat(head.locator(SAYS)).containsText("最早是明天");
        assertThat(head.locator("[id='form:law:input']")).hasValue(LAW);
        head.locator("[id='form:from:input']").fill(begins);
        head.locator("[id='form:look']").click();
        assertThat(head.locator(EFFECT)).containsText(begins);
        assertThat(head.locator(EFFECT)).containsText("12 小時");
        head.locator("[id='form:amount:input']").fill("8");
        head.locator("[id='form:save']").click();
        assertThat(head.locator(EFFECT)).containsText("8 小時");
        head.locator("[id='form:save']").click();
        assertThat(head.locator(SAYS)).containsText("已訂定");
        head.navigate("/intake/clockRuleList.xhtml?kind=SUICIDE");
        assertThat(rows).hasCount(before + 1);
        Locator planned = head.locator("main tbody tr", new Page.LocatorOptions().setHasText(LAW));
        assertThat(planned).containsText("尚未施行");
        planned.locator("a[href*='clockRuleForm']").click();
        head.locator("[id='back:act']").click();
        assertThat(head.locator(SAYS)).containsText("已撤回");
    }

    @Test
    void a_worker_goes_from_a_clock_to_the_rule_it_runs_by_and_changes_nothing() {
        Page checker = signIn("window.checker");
        checker.navigate("/intake/reportList.xhtml");
        checker.locator("main tbody a[href*='/intake/report.xhtml']").first().click();
        checker.locator("main a[href*='clockRuleList']").first().click();
        assertThat(checker.locator("main")).containsText("這項時限的依據");
        assertThat(checker.locator("main a[href*='clockRuleForm']")).hasCount(0);
    }
}

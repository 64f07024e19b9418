package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** What the window does about a report that was told wrongly, or sent to where nobody answers; what its page tells whom. */
class CorrectingAReportIT extends BrowserTest {
    private static final String SAYS = "ul.msgs";

    private static String one(String where) {
        return portal.value("select max(id) from intake_report where source_system = '本系統' and " + where)
                .orElseThrow();
    }

    private static int acts(String verb, String report) {
        return Integer.parseInt(
                portal.value("select count(*) from " + portal.database().trailSchema() + ".trail_act where verb = '"
                                + verb + "' and kind = 'intake.report' and record_id = " + report)
                        .orElseThrow());
    }

    @Test
    void what_it_said_stays_readable_and_two_who_correct_see_each_others_words() {
        String id = one("state = 'RECEIVED' and kind = 'VULNERABLE_FAMILY'");
        String form = "/intake/correctionForm.xhtml?id=" + id;
        Page window = signIn("window.officer");
        int reads = acts("read", id);
        window.navigate(form);
        assertEquals(reads + 1, acts("read", id), "the form shows what is told");
        String before = window.locator("[id='form:told:input']").inputValue();
        Page checker = signIn("window.checker");
        checker.navigate(form);
        window.locator("[id='form:told:input']").fill("更正：案家住在三樓。");
        window.locator("[id='form:save:go']").click();
        assertThat(window.locator("[id='form:why:error']")).isVisible();
        assertThat(window.locator("[id='form:told:input']")).hasValue("更正：案家住在三樓。");
        window.locator("[id='form:why:input']").fill("里長來電更正");
        window.locator("[id='form:save:go']").click();
        assertThat(window.locator(SAYS)).containsText("已更正");
        Locator kept = window.locator("section[aria-labelledby=corrections]");
        assertThat(kept).containsText("里長來電更正");
        assertThat(kept).containsText(before);
        checker.locator("[id='form:told:input']").fill("更正：案家住在五樓。");
        checker.locator("[id='form:why:input']").fill("訪查");
        checker.locator("[id='form:save:go']").click();
        assertThat(checker.locator(".conflict")).containsText("案家住在三樓");
        assertThat(checker.locator(".conflict")).containsText("案家住在五樓");
        checker.locator("[id='form:save:go']").click();
        assertThat(checker.locator(SAYS)).containsText("已更正");
    }

    @Test
    void a_dispatch_that_nobody_answered_is_taken_back_or_answered_on_the_telephone() {
        String id = one("state = 'DISPATCHED' and office_id = 10223");
        Page checker = signIn("window.checker");
        checker.navigate("/intake/report.xhtml?id=" + id);
        Locator card = checker.locator("section[aria-labelledby=unansweredHead]");
        card.locator("summary").first().click();
        card.locator("[id$='phone:who:input']").fill("鳳山王督導");
        card.locator("[id$='phone:at:input']").fill("100/1/1 09:00");
        card.locator("[id$='phone:accepts:input']").selectOption("true");
        card.locator("[id$='phone:act:go']").click();
        assertThat(checker.locator(SAYS)).containsText("不能早於派案的時間");
        checker.navigate("/intake/report.xhtml?id=" + id);
        card.locator("summary").last().click();
        card.locator("[id$='recall:why:input']").fill("轄區看錯");
        card.locator("[id$='recall:act:go']").click();
        assertThat(checker.locator(SAYS)).containsText("已撤回派案");
        assertThat(checker.locator(".chip", new Page.LocatorOptions().setHasText("已撤回派案")))
                .isVisible();
        Page elsewhere = signIn("fengshan.supervisor");
        assertEquals(
                404, elsewhere.request().get("/intake/report.xhtml?id=" + id).status());
    }

    @Test
    void who_reported_is_shown_for_a_purpose_and_that_is_on_the_trail() {
        String id = portal.value(
                        "select max(r.report_id) from intake_reporter r join intake_report i on i.id = r.report_id"
                                + " where r.name is not null and i.source_system = '本系統' and i.lead_office_id = 10220")
                .orElseThrow();
        Page window = signIn("window.officer");
        window.navigate("/intake/report.xhtml?id=" + id);
        int before = acts("reveal", id);
        Locator card = window.locator("section[aria-labelledby=reporter]");
        assertThat(card.locator("dl")).hasCount(0);
        card.locator("[data-opens]").click();
        Locator dialog = window.locator("dialog[open]");
        dialog.locator("input[type=submit]").click();
        assertThat(dialog.locator(".field-error").first()).isVisible();
        assertEquals(before, acts("reveal", id), "nothing was shown");
        dialog.locator("select").selectOption("CONTACT");
        dialog.locator("input[type=text]").fill("詢問細節，補充案情");
        dialog.locator("input[type=text]").press("Enter");
        assertThat(card.locator("dl")).hasCount(1);
        assertEquals(before + 1, acts("reveal", id));
        window.navigate("/intake/report.xhtml?id=" + id);
        assertThat(card.locator("dl")).hasCount(0);
    }

    @Test
    void the_page_tells_who_sees_it_wider_only_where_that_is_so() {
        Page window = signIn("window.officer");
        window.navigate("/intake/report.xhtml?id=" + one("kind = 'VULNERABLE_FAMILY' and state = 'RECEIVED'"));
        Locator seen = window.locator("section[aria-labelledby=seen]");
        assertThat(seen).containsText("集中篩派案窗口、登錄單位、現在的受派單位");
        assertThat(seen).containsText("資料範圍涵蓋這個縣市的人員也看得到");
        window.navigate("/intake/report.xhtml?id=" + one("kind = 'CHILD_PROTECTION' and state = 'RECEIVED'"));
        assertThat(seen).containsText("集中篩派案窗口、登錄單位、現在的受派單位");
        assertThat(seen).not().containsText("資料範圍涵蓋");
    }

    @Test
    void the_board_tells_time_left_without_zeros() {
        Page window = signIn("window.officer");
        window.navigate("/intake/board.xhtml");
        assertThat(window.locator("main table")).containsText(Pattern.compile("逾期 \\d+"));
        String board = window.locator("main table").textContent();
        assertFalse(Pattern.compile("(^|\\D)0 (日|小時|分鐘)").matcher(board).find(), board);
    }
}

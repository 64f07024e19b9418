package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** A family that is served is reported again, and a case is closed while somebody types a visit. */
class ReportedAgainIT extends BrowserTest {
    /** Dispatched to 三民 for a family that the centre serves already. */
    private static final String REPORT = "/intake/report.xhtml?id=900113";

    private static final String JOINED = "/welfare/familyCase.xhtml?id=900013";
    private static final String SERVED = "900014";
    private static final String SAYS = "ul.msgs";

    @Test
    void the_supervisor_joins_the_report_to_the_case_that_goes_on_and_its_worker_is_told() {
        Page supervisor = signIn("sanmin.supervisor");
        supervisor.navigate(REPORT);
        Locator known = supervisor.locator("section[aria-labelledby='knownHead']");
        assertThat(known).containsText("這個家庭已有服務中的個案");
        assertThat(supervisor.locator("[id='accept:act:go']")).hasCount(0);
        known.locator("[id$='beside:input']").fill("打到一半的原因");
        known.locator("[id$='act:go']").click();
        assertThat(supervisor.locator("main")).containsText("請選擇併入哪一件");
        assertThat(supervisor.locator("[id$='beside:input']")).hasValue("打到一半的原因");
        known.locator("input[type=radio]").first().check();
        known.locator("[id$='act:go']").click();
        says(supervisor, "並併入現有個案");
        supervisor.locator("dl.facts a[href*='/welfare/familyCase.xhtml']").click();
        Locator reports = supervisor.locator("section[aria-labelledby='reports']");
        assertThat(reports).containsText("通報（2 件）");
        assertThat(reports).containsText("併入本案");
        reports.locator("a[href$='id=900113']").click();
        assertThat(supervisor.locator("h1")).containsText("R115-950113");
        Page worker = signIn("sanmin.worker2");
        assertThat(worker.locator("main")).containsText("併入了新的通報 R115-950113");
        worker.navigate(JOINED);
        assertThat(worker.locator("section[aria-labelledby='story']")).containsText("併入通報");
    }

    @Test
    void a_case_closed_while_a_visit_is_typed_keeps_the_words_and_is_taken_up_again() {
        Page typing = signIn("fengshan.worker");
        typing.navigate("/welfare/visitForm.xhtml?case=" + SERVED);
        typing.locator("[id='form:words:input']").fill("案主參加據點活動後精神很好，約定下週再訪。");
        Page worker = signIn("fengshan.worker");
        worker.navigate("/welfare/decision.xhtml?case=" + SERVED);
        worker.locator("[id='form:outcome:input']").selectOption("CLOSE");
        worker.locator("label", new Page.LocatorOptions().setHasText("目標達成"))
                .first()
                .click();
        worker.locator("[id='form:said:input']").fill("案主穩定參加據點活動。");
        worker.locator("[id='form:save:go']").click();
        says(worker, "開案後還沒有再評估");
        assertThat(worker.locator("[id='form:said:input']")).hasValue("案主穩定參加據點活動。");
        worker.locator("[id='form:unmeasured:input']").fill("案主即將出國，無法再訪。");
        worker.locator("[id='form:save:go']").click();
        says(worker, "已送督導審核");
        Page supervisor = signIn("fengshan.supervisor");
        supervisor.navigate("/welfare/decision.xhtml?case=" + SERVED);
        assertThat(supervisor.locator("main")).containsText("案主即將出國，無法再訪。");
        supervisor.locator("[id='approve:yes:go']").click();
        says(supervisor, "已核定");
        typing.locator("[id='form:save:go']").click();
        says(typing, "訪視沒有存入");
        assertThat(typing.locator("[id='form:words:input']")).hasValue("案主參加據點活動後精神很好，約定下週再訪。");
        the_supervisor_takes_it_up_again(supervisor);
        typing.locator("[id='form:save:go']").click();
        says(typing, "訪視已儲存");
    }

    private void the_supervisor_takes_it_up_again(Page supervisor) {
        supervisor.navigate("/welfare/followUpList.xhtml");
        assertThat(supervisor.locator("main tbody a[href$='id=" + SERVED + "']"))
                .isVisible();
        supervisor.navigate("/welfare/familyCase.xhtml?id=" + SERVED);
        String number = supervisor.locator("h1").textContent();
        supervisor.locator(".actions a[href*='reopening']").click();
        supervisor.locator("[id='form:why:input']").fill("案主取消出國，仍需服務。");
        supervisor.locator("[id='form:save:go']").click();
        says(supervisor, "已重新開案");
        assertEquals(number, supervisor.locator("h1").textContent());
        assertThat(supervisor.locator("main")).containsText(Pattern.compile("重新開案.*案主取消出國"));
        supervisor.locator(".actions a[href*='familyCaseServices']").click();
        assertThat(supervisor.locator("section[aria-labelledby='windows']")).containsText("不計：已重新開案");
    }

    private static void says(Page page, String words) {
        assertThat(page.locator(SAYS)).containsText(words);
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** What a supervisor does in a centre: talks over cases with a worker; and whom a worker asks outside. */
class SupervisingACentreIT extends BrowserTest {
    /** {@code sanmin.worker2}. */
    private static final String WORKER = "田書庭";

    private static final String SAYS = "ul.msgs";

    @Test
    void cases_are_talked_over_and_what_is_agreed_lies_with_the_worker() {
        Page supervisor = signIn("sanmin.supervisor");
        supervisor.navigate("/welfare/supervisionForm.xhtml");
        supervisor
                .locator("main tr", new Page.LocatorOptions().setHasText(WORKER))
                .locator("input[type=checkbox]")
                .check();
        supervisor.locator("[id='with:show']").click();
        one_case_alone_is_chosen(supervisor);
        supervisor.locator("details[open] textarea").fill("談過近況。");
        supervisor.locator("details[open] [id$='agreed:input']").fill("旅程：月底前家訪");
        supervisor.locator("[id='form:save:go']").click();
        assertThat(supervisor.locator(SAYS)).containsText("完成期限");
        assertThat(supervisor.locator("details[open] [id$='agreed:input']")).hasValue("旅程：月底前家訪");
        supervisor.locator("details[open] [id$='until:input']").fill("199/12/31");
        supervisor.locator("[id='form:save:go']").click();
        assertThat(supervisor.locator(SAYS)).containsText("已儲存督導紀錄");
        String record = supervisor.url().replaceFirst("^.*(/welfare/)", "$1");
        Page worker = signIn("sanmin.worker2");
        TaskList.at(worker, "閱讀並確認", record).click();
        worker.locator("[id='confirm:remark:input']").fill("月底前可以完成。");
        worker.locator("[id='confirm:read:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已確認");
        assertThat(TaskList.at(worker, "完成督導決議", record)).hasCount(1);
        worker.navigate(record);
        worker.locator("[id$='how:input']").first().fill("已家訪。");
        worker.locator("[id$='end:go']").first().click();
        assertThat(worker.locator(SAYS)).containsText("已登錄");
        assertEquals(404, signIn("sanmin.worker").request().get(record).status());
        assertThat(worker.locator("[id='adding:words:input']")).hasCount(0);
        supervisor.locator("[id='adding:words:input']").fill("旅程：改為月中前家訪。");
        supervisor.locator("[id='adding:add:go']").click();
        assertThat(supervisor.locator(SAYS)).containsText("已儲存補充");
        TaskList.at(worker, "閱讀並確認", record).click();
        assertThat(worker.locator("section[aria-labelledby=added]")).containsText("旅程：改為月中前家訪。");
    }

    /** Which cases the portal chooses first depends on what other journeys did to them: late ones, those long not discussed. */
    private static void one_case_alone_is_chosen(Page supervisor) {
        Locator chosen = supervisor.locator("[id$='chosen']");
        chosen.first().waitFor();
        for (Locator one : chosen.all()) {
            one.uncheck();
        }
        chosen.first().check();
        supervisor.evaluate("document.querySelectorAll('main details').forEach((one, at) => one.open = at === 0)");
    }

    @Test
    void somebody_outside_is_asked_with_consent_and_the_answer_is_written_down() {
        Page worker = signIn("sanmin.worker");
        worker.navigate("/welfare/familyCase.xhtml?id=900012");
        worker.locator(".actions a[href*='familyCaseServices']").click();
        worker.locator("main a[href*='/welfare/referralForm.xhtml']").click();
        worker.locator("[id='form:reason:input']").fill("旅程課後照顧");
        worker.locator("[id='form:consentWords:input']").fill("案母當面同意");
        worker.locator("[id='form:handed:input']").fill("聯絡方式");
        worker.locator("[id='form:send:go']").click();
        assertThat(worker.locator(SAYS)).containsText("請選轉介單位");
        worker.locator("[id='form:body:input']").fill("財團法人旅程之家");
        worker.locator("[id='form:send:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已登錄轉介");
        String referral = worker.url().replaceFirst("^.*(/welfare/)", "$1");
        TaskList.at(worker, "轉介等候回覆", referral).click();
        worker.locator("[id='answer:next:input']").selectOption(new SelectOption().setLabel("受案"));
        worker.locator("[id='answer:words:input']").fill("下週起收托");
        worker.locator("[id='answer:save:go']").click();
        assertThat(worker.locator(SAYS)).containsText("已登錄回覆");
        assertThat(TaskList.at(worker, "轉介等候結果", referral)).hasCount(1);
        assertEquals(404, signIn("fengshan.worker").request().get(referral).status());
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** 緊急調閱: somebody who knows the number opens an item; its office is told at once and signs it off. */
class BreakingTheGlassIT extends BrowserTest {
    @Test
    void from_the_reason_to_the_sign_off() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String item = "/meetings/trackedItem.xhtml?id=" + rows.unanswered;
        Page officer = signIn("yimin.officer");
        assertEquals(404, officer.navigate(item).status());
        officer.navigate("/identity/breakGlass.xhtml");
        officer.locator("[id='form:kind:input']").selectOption("meetings.trackedItem");
        officer.locator("[id='form:number:input']").fill("1-討2");
        officer.locator("[id='form:reason:input']").fill("太短");
        officer.locator("[id='form:look']").click();
        assertThat(officer.locator("ul.msgs.bad")).containsText("至少用 10 個字");
        officer.locator("[id='form:reason:input']").fill("個案揚言自傷且聯絡不上主責人員，須立即查明");
        officer.locator("[id='form:look']").click();
        assertThat(officer.locator("[id='form:open']")).isVisible();
        assertEquals(404, portal.signedIn("yimin.officer").get(item).status());
        officer.locator("input[type=radio][value='" + rows.unanswered + "']").check();
        officer.locator("[id='form:open']").click();
        officer.waitForURL("**/meetings/trackedItem.xhtml?id=" + rows.unanswered);
        assertThat(officer.locator("main .obstacle")).containsText("緊急調閱");
        assertEquals(404, portal.signedIn("yimin.head").get(item).status(), "nobody else of the office sees it");
        String number = everyPageTellsIt(officer, item);

        Page head = signIn("xinjian.head");
        assertThat(head.locator("main")).containsText("以緊急調閱開啟了「聯繫會議 1-討2」");
        String glass = portal.value("select id from identity_glass where kind = 'meetings.trackedItem' and record_id = "
                        + rows.unanswered)
                .orElseThrow();
        Locator task = TaskList.at(head, "/identity/glassReview.xhtml?id=" + glass);
        assertThat(TaskList.rowOf(task)).containsText("羅子軒");
        task.click();
        assertThat(head.locator("main")).containsText("個案揚言自傷");
        assertThat(head.locator("section[aria-labelledby=uses]")).containsText("開啟");
        head.locator("input[type=radio][value=UNREASONABLE]").check();
        assertThat(head.locator("section[aria-labelledby=facts]")).containsText("編號" + number);
        head.locator("[id='judge:form:said:input']").fill("主責人員當時可以聯絡，不須緊急調閱");
        head.locator("[id='judge:form:review:go']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("已完成覆核");
        assertThat(head.locator(".chip").first()).containsText("不合理");

        assertEquals(404, officer.navigate(item).status());
        officer.navigate("/home.xhtml");
        assertThat(officer.locator("main")).containsText("覆核結果為不合理");
    }

    /** The page of the item, the auditor's search and the own trail. @return the number under which the trail has it */
    private String everyPageTellsIt(Page officer, String item) {
        assertThat(officer.locator("section[aria-labelledby=seen]")).containsText("羅子軒：依緊急調閱");
        Page auditor = signIn("auditor");
        auditor.navigate("/identity/trailList.xhtml?person=yimin.officer&kind=meetings.trackedItem&group=READ");
        Locator act = auditor.locator("main tbody tr").first();
        assertThat(act.locator("summary")).containsText("緊急調閱");
        assertThat(act.locator("summary")).containsText("個案揚言自傷且聯絡不上主責人員，須立即查明");
        act.locator("summary").click();
        assertThat(act.locator("details")).containsText("聯繫會議 1-討2");
        act.locator("details a").click();
        assertThat(auditor.locator("#grant")).not().hasValue("");
        assertThat(auditor.locator("main tbody")).containsText("羅子軒");
        officer.navigate("/identity/myTrail.xhtml");
        assertThat(officer.locator("main tbody")).containsText("緊急調閱");
        officer.navigate(item);
        return auditor.locator("#grant").inputValue();
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.BrowserTest;

/** A staff unit collects answers for its meeting, makes the report and writes down what the meeting decided. */
class FromRoundToDecisionsIT extends BrowserTest {
    private static final String ITEM = "1-討1 精神病人社區支持分工";
    private static final String FIRST = "已與警政、消防訂定分工表。";
    private static final String SECOND = "已與警政、消防訂定分工表，並辦理兩場說明會。";

    private MeetingWithTwoItems rows;
    private Page staff;
    private Page officer;
    private Page head;
    private String file;

    @Test
    void a_round_is_answered_reported_decided_and_written_into_the_history_of_its_items()
            throws SQLException, IOException {
        rows = new MeetingWithTwoItems(portal);
        staff = signIn("kaohsiung.officer");
        officer = signIn("xinjian.officer");
        head = signIn("xinjian.head");
        the_staff_unit_opens_a_round();
        the_officer_finds_the_task_and_writes_a_draft_that_nobody_else_reads();
        the_head_approves_and_it_leaves();
        the_staff_unit_wants_more_and_gets_it();
        the_staff_unit_advises();
        the_report_is_made_approved_and_frozen();
        the_meeting_decides_although_one_answer_is_missing();
        the_items_tell_who_decided_what_and_the_meeting_closes();
    }

    private void the_staff_unit_opens_a_round() {
        staff.navigate("/meetings/meeting.xhtml?id=" + rows.meeting);
        staff.getByText("開啟填報期").click();
        staff.locator("[id='form:due:input']").fill(RocDate.format(Taipei.today(Clock.systemUTC())));
        staff.locator("[id='form:open:go']").click();
        says(staff, "填報期已開啟");
        assertThat(row(staff, "心健司").first()).containsText("未送出 2");
    }

    private void the_officer_finds_the_task_and_writes_a_draft_that_nobody_else_reads() {
        task(officer, "填報辦理情形");
        assertThat(officer.locator("h1")).containsText("1-討1");
        officer.locator("[id='form:text:input']").fill(FIRST);
        officer.locator("[id='form:expected:input']").fill(RocDate.format(rows.today.plusMonths(6)));
        officer.locator("[id='form:files:input']")
                .setInputFiles(new FilePayload("分工表.txt", "text/plain", FIRST.getBytes(StandardCharsets.UTF_8)));
        officer.locator("[id='form:save']").click();
        says(officer, "只有貴單位看得到");
        file = officer.getByText("分工表.txt").getAttribute("href");
        assertEquals(200, officer.request().get(file).status());
        assertEquals(404, staff.request().get(file).status());
        review();
        assertThat(staff.locator("main")).containsText("未送出");
        assertThat(staff.locator("main")).not().containsText(FIRST);
    }

    private void the_head_approves_and_it_leaves() {
        officer.locator("[id='form:submit:go']").click();
        says(officer, "等待單位主管核定");
        assertThat(officer.locator("[id='form:submit:go']")).isDisabled();
        assertThat(officer.locator("main")).containsText("主管核定中");
        task(head, "核定辦理情形");
        head.locator("[id='approve:approveNow:go']").click();
        says(head, "已核定並送出");
        review();
        assertThat(staff.locator("main")).containsText(FIRST);
        assertThat(staff.locator("main")).containsText(RocDate.format(rows.today.plusMonths(6)));
        assertEquals(FIRST, staff.request().get(file).text());
        assertEquals(404, signIn("yimin.officer").request().get(file).status());
    }

    private void the_staff_unit_wants_more_and_gets_it() {
        staff.getByText("退請補充").first().click();
        staff.locator("details input[type=text]").fill("請補說明會場次。");
        staff.locator("details input[type=submit]").click();
        says(staff, "已退請補充");
        task(officer, "填報辦理情形");
        assertThat(officer.locator("main")).containsText("請補說明會場次。");
        officer.locator("[id='form:text:input']").fill(SECOND);
        officer.locator("[id='form:submit:go']").click();
        task(head, "核定辦理情形");
        head.locator("[id='approve:approveNow:go']").click();
        says(head, "已核定並送出");
    }

    private void the_staff_unit_advises() {
        review();
        assertThat(staff.locator("main")).containsText(SECOND);
        staff.getByLabel("建議解除列管").check();
        staff.locator("[id='advise:why:input']").fill("分工已定。");
        staff.locator("[id='advise:go']").click();
        says(staff, "管考建議已儲存");
    }

    private void the_report_is_made_approved_and_frozen() throws IOException {
        staff.navigate("/meetings/meeting.xhtml?id=" + rows.meeting);
        staff.getByText("前次會議決議辦理情形").click();
        staff.locator("[id='begin:go']").click();
        assertThat(row(staff, "精神病人")).containsText("建議解除列管");
        assertThat(row(staff, "自殺防治")).containsText("【未填報】心健司");
        staff.getByLabel("序號 1-討2").fill("0");
        staff.locator("[id='form:submit']").click();
        says(staff, "已送主管核定");
        Page chief = signIn("kaohsiung.head");
        TaskList.at(chief, "核定辦理情形報告", "/meetings/report.xhtml?meeting=" + rows.meeting)
                .click();
        chief.locator("[id='form:approve:go']").click();
        says(chief, "報告已定稿");
        staff.reload();
        assertThat(row(staff, "自殺防治").locator("td").first()).hasText("1");
        var pdf = staff.waitForDownload(() -> staff.getByText("下載 PDF").click());
        assertEquals("第2次會議_前次會議決議辦理情形.pdf", pdf.suggestedFilename());
        assertTrue(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    private void the_meeting_decides_although_one_answer_is_missing() {
        staff.getByText("登錄本次決定").click();
        Locator released = row(staff, "精神病人");
        assertThat(released).containsText("管考建議");
        released.locator("select").selectOption("解除列管");
        released.locator("textarea").fill("洽悉，解除列管。");
        row(staff, "自殺防治").locator("select").selectOption("繼續列管");
        staff.locator("[id='form:save:go']").click();
        says(staff, "決定已登錄");
    }

    private void the_items_tell_who_decided_what_and_the_meeting_closes() {
        staff.navigate("/meetings/trackedItem.xhtml?id=" + rows.answered);
        assertThat(staff.locator(".status-line .chip").first()).hasText("解除列管");
        Locator newest = staff.locator("ol.time > li").first();
        for (String words : new String[] {"解除列管", "顏如玉", "會議決定", "洽悉，解除列管。"}) {
            assertThat(newest).containsText(words);
        }
        assertThat(staff.locator("ol.time")).containsText(SECOND);
        staff.navigate("/meetings/meeting.xhtml?id=" + rows.meeting);
        staff.locator("[id='close:now:go']").click();
        says(staff, "結案");
        staff.navigate("/meetings/trackedItem.xhtml?id=" + rows.unanswered);
        assertThat(staff.locator(".status-line .chip").first()).hasText("列管中");
        assertThat(staff.locator("ol.time")).containsText("繼續列管");
        assertThat(staff.locator("ol.time > li").first()).containsText("下次會議未提出報告");
    }

    private void review() {
        staff.navigate("/meetings/round.xhtml?id="
                + portal.value("select id from meetings_round where meeting_id = " + rows.meeting)
                        .orElseThrow());
        staff.getByText("精神病人社區支持分工").click();
        assertThat(staff.locator("h1")).containsText("1-討1");
    }

    /** Other journeys have items of the same words: the task of this one. */
    private void task(Page page, String verb) {
        Locator task = TaskList.at(
                page,
                verb,
                "/meetings/answer.xhtml?id="
                        + portal.value("select a.id from meetings_answer a join meetings_round r on r.id = a.round_id"
                                        + " where r.meeting_id = " + rows.meeting + " and a.tracked_item_id = "
                                        + rows.answered)
                                .orElseThrow());
        assertThat(TaskList.rowOf(task)).containsText(ITEM);
        task.click();
    }

    private static Locator row(Page page, String words) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(words));
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("ul.msgs.good")).containsText(words);
    }
}

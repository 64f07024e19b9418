package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;

/** Minutes typed in the portal go the way of imported ones: 函送, 選列, 交辦, and the next meeting confirms them. */
class ConfirmingTypedMinutesIT extends BrowserTest {
    private MeetingWithTwoItems rows;
    private long next;

    @BeforeEach
    void two_meetings_of_today() throws SQLException {
        rows = new MeetingWithTwoItems(portal);
        portal.database()
                .run("insert into meetings_meeting (series_id, ordinal, title, state, starts_at, lead_office_id)"
                        + " select series_id, 3, '跨局處聯繫會議第3次會議', 'PLANNED', starts_at + interval 30 minute, lead_office_id"
                        + " from meetings_meeting where id = " + rows.meeting);
        next = portal.database()
                .number("select id from meetings_meeting where ordinal = 3 and series_id = " + rows.series);
        portal.database()
                .run("insert into meetings_meeting_party (record_id, office_id, part) select " + next
                        + ", office_id, part from meetings_meeting_party where record_id = " + rows.meeting);
    }

    @Test
    void the_next_meeting_confirms_them_and_what_they_decided_is_tracked() {
        Page staff = signIn("kaohsiung.officer");
        Page head = signIn("kaohsiung.head");
        type(staff, rows.meeting, "請提報單一收件窗口。", null);
        approved(staff, head);
        assertThat(staff.locator("[id='steps:send:confirming']")).hasCount(0); // the first meeting has no minutes here
        sent(staff, "高市社障字第1150000011號");
        type(staff, next, "請提出轉銜流程圖。", "修正後確認");
        approved(staff, head);
        assertThat(staff.locator("[id='steps:send:confirming']")).isChecked();
        assertThat(staff.locator("[id='steps:send']")).containsText("跨局處聯繫會議第2次會議");
        sent(staff, "高市社障字第1150000012號");

        staff.navigate(address(rows.meeting));
        assertThat(staff.locator(".confirmed-by")).containsText("修正後確認");
        assertThat(staff.locator(".confirmed-by")).containsText("第3次會議");
        assertThat(staff.locator("[id='recording:revise:now:go']")).isDisabled();

        tracked(staff, head);
        Page asked = signIn("xinjian.officer");
        String item = portal.value(
                        "select id from meetings_tracked_item where number = '3-臨1' and series_id = " + rows.series)
                .orElseThrow();
        Locator task = TaskList.at(asked, "/meetings/trackedItem.xhtml?id=" + item);
        assertThat(TaskList.rowOf(task)).containsText("3-臨1");
        asked.navigate("/meetings/trackedItemList.xhtml?q=轉銜流程圖&series=" + rows.series);
        asked.locator("main table a").first().click();
        assertThat(asked.locator("main")).containsText("請提出轉銜流程圖。");
    }

    private static String address(long meeting) {
        return "/meetings/meeting.xhtml?id=" + meeting;
    }

    private static void type(Page staff, long meeting, String decided, String previous) {
        staff.navigate(address(meeting));
        staff.locator("[id='recording:begin:now:go']").click();
        says(staff, "已開始製作紀錄");
        if (previous != null) {
            staff.locator("[id='previous:form:said:input']").fill(previous);
            staff.locator("[id='previous:form:go']").click();
            says(staff, "已儲存對前次會議紀錄的確認");
        }
        staff.locator("[id='add:subject:input']").fill("轉銜單收件窗口");
        staff.locator("[id='add:go']").click();
        staff.locator("[id='form:points:0:text:input']").fill(decided);
        staff.locator("[id='form:points:0:units:input']").fill("衛生福利部心理健康司");
        staff.locator("[id='form:points:0:due:input']").fill("下次會議");
        staff.locator("[id='form:save']").click();
        says(staff, "已存檔");
    }

    private static void approved(Page staff, Page head) {
        staff.locator("[id='steps:submit:now:go']").click();
        says(staff, "已陳核");
        head.navigate(staff.url());
        head.locator("[id='steps:approve:go']").click();
        says(head, "已核定");
        staff.reload();
    }

    private void sent(Page staff, String number) {
        staff.locator("[id='steps:send:date:input']").fill(RocDate.format(rows.today));
        staff.locator("[id='steps:send:number:input']").fill(number);
        staff.locator("[id='steps:send:now:go']").click();
        says(staff, "已函送");
    }

    /** 選列, 核定, 交辦. */
    private void tracked(Page staff, Page head) {
        staff.navigate(address(next));
        staff.getByText("選列", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator row = staff.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("請提出轉銜流程圖。"))
                .first();
        row.locator("select").first().selectOption(new SelectOption().setLabel("列管填報"));
        assertThat(row.locator("input[id$=':lead']")).hasValue("心健司");
        NightService.button(staff, "儲存並送主管核定").click();
        assertThat(staff.locator(".chip").first()).hasText("待主管核定");
        head.navigate(staff.url());
        NightService.button(head, "核定").click();
        assertThat(head.locator(".chip").first()).hasText("已核定");
        staff.reload();
        NightService.button(staff, "交辦").click();
        assertThat(staff.locator(".chip").first()).hasText("已交辦");
    }

    @Test
    void what_was_typed_of_a_matter_that_a_colleague_removed_is_found_on_the_page_of_the_minutes() {
        expected.addAll(List.of(404, 422));
        Page staff = signIn("kaohsiung.officer");
        type(staff, rows.meeting, "先存好的決議。", null);
        String recording = staff.url();
        staff.getByText("繕打").first().click();
        Page colleague = signIn("kaohsiung.head");
        colleague.navigate(recording);
        NightService.button(colleague, "刪除案件").click();
        says(colleague, "已刪除案件");

        staff.locator("[id='form:points:0:text:input']").fill("同事刪掉案件時正在打的決議。");
        assertThat(staff.locator(".draft-state")).containsText("已保留");
        staff.navigate(recording);
        assertThat(staff.locator(".left-matters textarea")).hasValue(java.util.regex.Pattern.compile("正在打的決議。"));
        colleague.navigate(recording);
        assertThat(colleague.locator(".left-matters")).hasCount(0);
        NightService.button(staff, "救回為新案").click();
        assertThat(staff.locator("[id='form:points:0:text:input']")).hasValue("同事刪掉案件時正在打的決議。");
        staff.navigate(recording);
        assertThat(staff.locator(".left-matters")).hasCount(0);
    }

    @Test
    void the_number_of_a_person_in_a_comment_is_masked_where_it_is_answered() throws SQLException {
        Page staff = signIn("kaohsiung.officer");
        type(staff, rows.meeting, "先存好的決議。", null);
        long matter = portal.database()
                .number("select i.id from meetings_recording_item i join meetings_recording r on r.id = i.recording_id"
                        + " where r.meeting_id = " + rows.meeting);
        portal.database()
                .run("insert into meetings_recording_comment (item_id, body, name, said_on, text) values (" + matter
                        + ", '示範大學', '石若水', curdate(), '個案A123456789請補充。')");
        long comment = portal.database().number("select id from meetings_recording_comment where item_id = " + matter);
        staff.navigate("/meetings/recordingReply.xhtml?id=" + comment);
        assertThat(staff.locator("main")).containsText("A12*****89");
        assertThat(staff.locator("main")).not().containsText("A123456789");
        staff.locator("[id='form:verdict:input']").selectOption("ACCEPTED");
        staff.locator("[id='form:save']").click();
        says(staff, "已答覆意見");
        assertThat(staff.locator("main")).not().containsText("A123456789");
        org.junit.jupiter.api.Assertions.assertEquals(
                "個案A123456789請補充。",
                portal.value("select text from meetings_recording_comment where id = " + comment)
                        .orElseThrow());
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("ul.msgs.good")).containsText(words);
    }
}

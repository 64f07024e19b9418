package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;
import tw.anwang.portal.whole.Portal;

/** Minutes are typed in the portal: nothing typed is lost, whoever else types and whatever happens to the session. */
class TypingMinutesIT extends BrowserTest {
    private static final String TEXT = "[id='form:points:0:text:input']";
    private static final String SECOND = "[id='form:points:1:text:input']";
    private static final String SAVED = "已儲存";

    private MeetingWithTwoItems rows;
    private String meeting;
    private String item;
    private long itemId;

    @BeforeEach
    void a_meeting_whose_agenda_has_one_matter() throws SQLException {
        rows = new MeetingWithTwoItems(portal);
        portal.database()
                .run("insert into meetings_agenda (meeting_id, state) values (" + rows.meeting + ", 'SETTLED')");
        portal.database()
                .run("insert into meetings_agenda_item (meeting_id, part, position, subject, explanation,"
                        + " draft_resolution) values (" + rows.meeting
                        + ", 'DISCUSSION', 1, '轉銜單由單一窗口收件', '各院窗口不一。', '照案通過。')");
        meeting = "/meetings/meeting.xhtml?id=" + rows.meeting;
    }

    private Page begun() throws SQLException {
        Page page = signIn("kaohsiung.officer");
        page.navigate(meeting);
        page.locator("[id='recording:begin:now:go']").click();
        says(page, "已開始製作紀錄");
        itemId = portal.database()
                .number("select i.id from meetings_recording_item i join meetings_recording r on r.id = i.recording_id"
                        + " where r.meeting_id = " + rows.meeting);
        item = "/meetings/recordingItem.xhtml?id=" + itemId;
        page.navigate(item);
        return page;
    }

    private String savedText(int position) throws SQLException {
        return String.join(
                "",
                portal.database()
                        .texts("select text from meetings_recording_point where item_id = " + itemId
                                + " and position = " + position));
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_goes_to_the_head_and_out() throws SQLException, IOException {
        Page staff = begun();
        assertThat(staff.locator(TEXT)).hasValue("照案通過。");
        staff.locator(TEXT).fill("請各院於期限前提報單一窗口。");
        assertThat(staff.locator(".draft-state")).containsText(SAVED); // by the pause alone: the field was not left
        assertEquals("請各院於期限前提報單一窗口。", savedText(1));
        staff.locator("[id='form:points:0:units:input']").fill("衛生福利部心理健康司");
        staff.locator("[id='form:points:0:due:input']").fill("儘速");
        staff.locator(SECOND).fill("另請彙整辦理情形。");
        staff.locator("[id='form:more']").click(); // with the save of the field that was just left still on its way
        assertThat(staff.locator("[id='form:points:2:text:input']")).isVisible();
        assertEquals("另請彙整辦理情形。", savedText(2));
        staff.locator("[id='form:save']").click();
        says(staff, "已存檔");
        assertThat(staff.locator("main")).containsText("主辦單位：衛生福利部心理健康司");
        staff.locator("[id='steps:submit:now:go']").click();
        says(staff, "已陳核");

        Page head = signIn("kaohsiung.head");
        TaskList.at(
                        head,
                        "核定會議紀錄",
                        "/meetings/recording.xhtml?id="
                                + portal.database()
                                        .number("select id from meetings_recording where meeting_id = " + rows.meeting))
                .click();
        Download odt = head.waitForDownload(() -> head.getByText("ODT").click());
        assertTrue(Files.size(odt.path()) > 1000);
        head.locator("[id='steps:approve:go']").click();
        says(head, "已核定");

        staff.reload();
        staff.locator("[id='steps:send:date:input']").fill(RocDate.format(rows.today));
        staff.locator("[id='steps:send:number:input']").fill("高市社障字第1150000001號");
        staff.locator("[id='steps:send:now:go']").click();
        says(staff, "已函送");
        assertThat(staff.locator("main")).containsText("於本平臺打字製作");
        assertThat(staff.locator("main")).containsText("2-討1(2)");

        Page other = signIn("xinjian.officer");
        other.navigate(meeting);
        assertThat(other.locator("main")).containsText("請各院於期限前提報單一窗口。");
        an_opinion_comes_after_they_were_sent(staff);
    }

    private void an_opinion_comes_after_they_were_sent(Page staff) {
        staff.navigate("/meetings/recordingComment.xhtml?item=" + itemId);
        assertThat(staff.locator("main")).containsText("紀錄已經函送");
        staff.locator("[id='form:body:input']").fill("示範大學");
        staff.locator("[id='form:name:input']").fill("石若水");
        staff.locator("[id='form:day:input']").fill(RocDate.format(rows.today));
        staff.locator("[id='form:text:input']").fill("建議邀請宿舍管理單位。");
        staff.locator("[id='form:save']").click();
        says(staff, "意見已送出");
        assertThat(staff.locator("main")).containsText("建議邀請宿舍管理單位。");
        assertThat(staff.locator("main")).containsText("函送後收到，提請下一版研議");
    }

    @Test
    void a_matter_that_is_left_out_on_purpose_is_no_longer_listed_as_missing() throws SQLException {
        Page page = begun();
        page.navigate("/meetings/recording.xhtml?id="
                + portal.database().number("select recording_id from meetings_recording_item where id = " + itemId));
        page.locator("[id$=':remove']").click();
        says(page, "已刪除");
        page.locator("summary", new Page.LocatorOptions().setHasText("不列入紀錄"))
                .first()
                .click();
        page.locator("[id='since:form:of:0:aside']").click();
        assertThat(page.locator("main")).containsText("請寫不列入紀錄的原因");
        page.locator("summary", new Page.LocatorOptions().setHasText("不列入紀錄"))
                .first()
                .click();
        page.locator("[id='since:form:of:0:why:input']").fill("併入他案說明");
        page.locator("[id='since:form:of:0:aside']").click();
        says(page, "已註明不列入");
        assertThat(page.locator("main")).not().containsText("議程上有、紀錄還沒有的案件");
        page.locator("summary", new Page.LocatorOptions().setHasText("刻意不列入紀錄的案件"))
                .click();
        assertThat(page.locator("main")).containsText("併入他案說明");
        page.locator("[id='since:left:of:0:back']").click();
        says(page, "已復原");
        assertThat(page.locator("main")).containsText("議程上有、紀錄還沒有的案件");
    }

    @Test
    void who_saves_second_sees_both_texts_and_chooses_and_nothing_is_lost_meanwhile() throws SQLException {
        expected.add(409);
        Page first = begun();
        Page second = signIn("kaohsiung.head");
        second.navigate(item);
        first.locator(TEXT).fill("先打的決議。");
        assertThat(first.locator(".draft-state")).containsText(SAVED);

        second.locator(TEXT).fill("後打的決議。");
        assertThat(second.locator(".conflict")).containsText("先打的決議。");
        assertThat(second.locator(".conflict")).containsText("第 1 項 內容");
        assertThat(second.locator(TEXT)).hasValue("後打的決議。");
        assertEquals("先打的決議。", savedText(1));
        second.waitForLoadState(); // what is typed before the page's script reads the field is nothing new to it
        second.locator(TEXT).fill("兩人都還沒商定。");
        assertThat(second.locator(".draft-state")).containsText("暫存");

        second.navigate("/home.xhtml"); // the browser is closed in mid-decision
        second.navigate(item);
        assertThat(second.locator(TEXT)).hasValue("兩人都還沒商定。");
        second.locator("[data-use-theirs='p0.text']").click();
        assertThat(second.locator(TEXT)).hasValue("先打的決議。");
        second.locator(TEXT).fill("兩人商定的決議。");
        second.locator("[id='form:save']").click();
        says(second, "已存檔");
        assertEquals("兩人商定的決議。", savedText(1));
        second.navigate(item);
        assertThat(second.locator(".conflict")).isHidden();
    }

    @Test
    void a_session_that_ends_in_mid_typing_costs_no_word() throws SQLException {
        expected.add(401);
        Page page = begun();
        page.locator(TEXT).fill("離席前已自動儲存。");
        assertThat(page.locator(".draft-state")).containsText(SAVED);
        page.context().clearCookies();
        page.locator(TEXT).fill("登出後才打的字。");
        assertThat(page.locator("#sessionAgain")).isFocused();
        assertEquals("離席前已自動儲存。", savedText(1));
        page.locator("#sessionAgain").click();
        page.waitForURL("**/signIn.xhtml?from=*");
        page.locator("input[autocomplete=username]").fill("kaohsiung.officer");
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**" + item);
        assertThat(page.locator(TEXT)).hasValue("登出後才打的字。");
        assertThat(page.locator(".draft-state")).containsText(SAVED);
        assertEquals("登出後才打的字。", savedText(1));
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("ul.msgs.good")).containsText(words);
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;

/** A staff unit calls for proposals; an office proposes, another says what it thinks, and the agenda is settled. */
class FromProposalsToAgendaIT extends BrowserTest {
    private static final String MEETING = "提案旅程聯繫會議第2次會議";
    private static final String SUBJECT = "轉銜單由單一窗口收件";

    private MeetingWithTwoItems rows;
    private Page staff;
    private Page officer;
    private String file;

    @Test
    void a_proposal_is_called_for_handed_in_checked_put_on_the_agenda_read_and_withdrawn()
            throws SQLException, IOException {
        rows = new MeetingWithTwoItems(portal);
        portal.database()
                .run("update meetings_meeting set title = '" + MEETING
                        + "', starts_at = date_add(starts_at, interval 2 day) where id = " + rows.meeting);
        staff = signIn("kaohsiung.officer");
        officer = signIn("xinjian.officer");
        the_staff_unit_calls_for_proposals();
        an_office_proposes_and_nobody_else_reads_it();
        it_is_given_back_and_completed();
        another_office_is_asked_for_its_opinion();
        it_is_put_on_the_agenda_and_nobody_reads_that_before_it_is_settled();
        an_opinion_is_rewritten_and_what_it_said_stays();
        the_office_withdraws_it_and_the_agenda_says_so();
    }

    private void the_staff_unit_calls_for_proposals() {
        staff.navigate("/meetings/meeting.xhtml?id=" + rows.meeting);
        staff.getByText("徵求提案").click();
        staff.locator("[id='form:offices:input']").fill("沒有這個機關");
        staff.locator("[id='form:day:input']").fill(RocDate.format(rows.today.plusDays(1)));
        staff.locator("[id='form:save:go']").click();
        assertThat(staff.locator("main")).containsText("沒有這個機關");
        staff.locator("[id='form:offices:input']").fill("衛生福利部心理健康司");
        staff.locator("[id='form:save:go']").click();
        says(staff, "已徵求提案");
        assertThat(staff.locator("main")).containsText("尚未回復 1 個");
    }

    private void an_office_proposes_and_nobody_else_reads_it() {
        task(officer, MEETING, "提案或回復無提案");
        officer.locator("a.button", new Page.LocatorOptions().setHasText("提案"))
                .first()
                .click();
        officer.locator("[id='form:subject:input']").fill(SUBJECT);
        officer.locator("[id='form:save:go']").click();
        assertThat(officer.locator("[id='form:explanation']")).containsText("請填說明");
        assertThat(officer.locator("[id='form:subject:input']")).hasValue(SUBJECT);
        officer.locator("[id='form:explanation:input']").fill("各院窗口不一。");
        officer.locator("[id='form:files:input']")
                .setInputFiles(new FilePayload("窗口表.txt", "text/plain", SUBJECT.getBytes(StandardCharsets.UTF_8)));
        officer.locator("[id='form:save:go']").click();
        says(officer, "等待幕僚單位初審");
        file = officer.getByText("窗口表.txt").getAttribute("href");
        assertEquals(200, staff.request().get(file).status());
        Page other = signIn("yimin.officer");
        assertEquals(404, other.request().get(officer.url()).status());
        assertEquals(404, other.request().get(file).status());
    }

    private void it_is_given_back_and_completed() {
        task(staff, SUBJECT, "初審提案");
        summary(staff, "退請補正");
        staff.locator("[id='back:said:input']").fill("請寫明希望的決定。");
        staff.locator("[id='back:go']").click();
        says(staff, "已退請補正");
        task(officer, SUBJECT, "補正提案");
        officer.locator("[id='form:suggestion:input']").fill("請各院於三日內回復。");
        officer.locator("[id='form:save:go']").click();
        says(officer, "等待幕僚單位初審");
        assertThat(officer.locator("ol.time")).containsText("請寫明希望的決定。");
    }

    private void another_office_is_asked_for_its_opinion() {
        task(staff, SUBJECT, "初審提案");
        summary(staff, "請權責單位研處");
        staff.locator("[id='opinions:ask:office:input']").fill("內政部移民署");
        staff.locator("[id='opinions:ask:due:input']").fill(RocDate.format(rows.today.plusDays(1)));
        staff.locator("[id='opinions:ask:go']").click();
        says(staff, "已請權責單位研處");
        Page asked = signIn("yimin.officer");
        task(asked, SUBJECT, "研提意見");
        asked.locator("[id='form:text:input']").fill("可行，建議納入外籍人士。");
        asked.locator("[id='form:save:go']").click();
        says(asked, "意見已送出");
    }

    private void it_is_put_on_the_agenda_and_nobody_reads_that_before_it_is_settled() throws IOException {
        staff.reload();
        assertThat(staff.locator("main")).containsText("可行，建議納入外籍人士。");
        staff.locator("[id='list:go']").click();
        says(staff, "已列入議程");
        String agenda = "/meetings/agenda.xhtml?meeting=" + rows.meeting;
        officer.navigate(agenda);
        assertThat(officer.locator("main")).containsText("議程尚未定稿");
        assertThat(officer.locator("main")).not().containsText(SUBJECT);
        staff.navigate(agenda);
        staff.getByText("撰寫").click();
        staff.locator("[id='form:text:input']").fill("照案通過。");
        staff.locator("[id='form:save']").click();
        says(staff, "擬議決議已儲存");
        staff.locator("[id='settle:now:go']").click();
        says(staff, "議程已定稿");
        officer.reload();
        assertThat(officer.locator("main")).containsText(SUBJECT);
        assertThat(officer.locator("main")).not().containsText("照案通過。");
        Download odt = officer.waitForDownload(() -> officer.getByText("ODT").click());
        assertEquals(MEETING + "議程.odt", odt.suggestedFilename());
        assertTrue(Files.size(odt.path()) > 1000);
    }

    private void an_opinion_is_rewritten_and_what_it_said_stays() throws SQLException {
        long opinion = portal.database()
                .number("select o.id from meetings_opinion o join meetings_proposal p on p.id = o.proposal_id"
                        + " where p.meeting_id = " + rows.meeting);
        Page asked = signIn("yimin.officer");
        asked.navigate("/meetings/opinion.xhtml?id=" + opinion);
        asked.locator("[id='form:text:input']").fill("窒礙難行，請另案研議。");
        asked.locator("[id='form:save:go']").click();
        says(asked, "意見已送出");
        assertThat(asked.locator("main")).containsText("窒礙難行，請另案研議。");
        summary(asked, "先前的研處意見");
        assertThat(asked.getByText("可行，建議納入外籍人士。")).isVisible();
    }

    private void the_office_withdraws_it_and_the_agenda_says_so() {
        officer.getByText(SUBJECT).click();
        summary(officer, "撤案");
        officer.locator("[id='withdraw:said:input']").fill("已另以函文協調。");
        officer.locator("[id='withdraw:go']").click();
        says(officer, "已撤案");
        staff.reload();
        assertThat(staff.locator("[id='matters']")).containsText("撤案");
    }

    private static void summary(Page page, String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words)).click();
    }

    private static void task(Page page, String about, String verb) {
        TaskList.about(page, about, verb).click();
    }

    private static void says(Page page, String words) {
        assertThat(page.locator("ul.msgs.good")).containsText(words);
    }
}

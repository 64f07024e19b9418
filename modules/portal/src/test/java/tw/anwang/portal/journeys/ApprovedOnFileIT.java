package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.BrowserTest;

/** An office whose papers are approved elsewhere (另有簽核) enters level, day and 文號 before its answer leaves. */
class ApprovedOnFileIT extends BrowserTest {
    private static final String TEXT = "已會同警政單位訂定分工表。";
    private static final String NUMBER = "示範字第1150000077號";

    private MeetingWithTwoItems rows;
    private Page head;

    @AfterEach
    void the_office_approves_as_before() throws SQLException {
        portal.database()
                .run("delete from meetings_approval_setting where office_id ="
                        + " (select id from directory_office where name = '內政部移民署')");
    }

    @Test
    void the_paper_is_asked_for_refused_while_incomplete_and_shown_to_the_staff_unit() throws SQLException {
        rows = new MeetingWithTwoItems(portal, "內政部移民署");
        String answer = rows.owedAnswer(portal);
        String address = "/meetings/answer.xhtml?id=" + answer;
        head = signIn("yimin.head");
        head.navigate(address);
        the_head_says_how_the_office_approves();
        the_officer_submits(address);
        head.navigate(address);
        nothing_leaves_without_level_day_and_number(answer);
        no_paper_is_approved_tomorrow(answer);
        the_paper_is_entered_and_the_answer_leaves();
        the_staff_unit_reads_the_paper(answer);
    }

    private void the_head_says_how_the_office_approves() {
        head.getByText("核定方式").first().click();
        head.locator("[id='approvalForm:form:input']").selectOption("ON_FILE");
        head.locator("[id='approvalForm:choose']").click();
        assertThat(head.locator("ul.msgs.good")).containsText("核定方式已儲存");
    }

    private void the_officer_submits(String address) {
        Page officer = signIn("yimin.officer");
        officer.navigate(address);
        officer.locator("[id='form:text:input']").fill(TEXT);
        officer.locator("[id='form:submit:go']").click();
        assertThat(officer.locator("ul.msgs.good")).containsText("等待單位主管核定");
    }

    private void nothing_leaves_without_level_day_and_number(String answer) {
        approve();
        for (String field : new String[] {"level", "date", "number"}) {
            assertThat(error(field)).containsText("請填");
        }
        assertThat(head.locator(".msgs-box h2")).containsText("3");
        head.locator("[id='approve:level:input']").fill("副署長");
        head.locator("[id='approve:date:input']").fill(RocDate.format(rows.today));
        approve();
        assertThat(error("number")).hasText("請填核定公文的文號。");
        assertThat(error("level")).hasText("");
        assertThat(head.locator("[id='approve:level:input']")).hasValue("副署長");
        assertEquals("APPROVING", state(answer));
    }

    private void no_paper_is_approved_tomorrow(String answer) {
        head.locator("[id='approve:number:input']").fill(NUMBER);
        head.locator("[id='approve:date:input']")
                .fill(RocDate.format(Taipei.today(Clock.systemUTC()).plusDays(1)));
        approve();
        assertThat(error("date")).containsText("還沒有到");
        assertEquals("APPROVING", state(answer));
    }

    private void the_paper_is_entered_and_the_answer_leaves() {
        head.locator("[id='approve:date:input']").fill(RocDate.format(rows.today));
        approve();
        assertThat(head.locator("ul.msgs.good")).containsText("已核定並送出");
        assertThat(head.locator("section[aria-labelledby=approval]")).containsText(shown());
        assertThat(head.locator("section[aria-labelledby=steps] li").first()).containsText(NUMBER);
    }

    private void the_staff_unit_reads_the_paper(String answer) {
        Page staff = signIn("kaohsiung.officer");
        String round = portal.value("select round_id from meetings_answer where id = " + answer)
                .orElseThrow();
        staff.navigate("/meetings/review.xhtml?item=" + rows.answered + "&round=" + round);
        assertThat(staff.locator(".answer-of")).containsText(TEXT);
        assertThat(staff.locator(".answer-of")).containsText(shown());
    }

    private String shown() {
        return "另有簽核：副署長，%s，%s".formatted(RocDate.format(rows.today), NUMBER);
    }

    private void approve() {
        head.locator("[id='approve:approveNow:go']").click();
    }

    private Locator error(String field) {
        return head.locator("[id='approve:" + field + ":error']");
    }

    private String state(String answer) {
        return portal.value("select state from meetings_answer where id = " + answer)
                .orElseThrow();
    }
}

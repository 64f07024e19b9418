package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.portal.whole.BrowserTest;

/** The staff unit makes the next meeting from the last, moves it, cancels it and takes it up again. */
class NextMeetingFromTheLastIT extends BrowserTest {
    private static final String ADDRESS = "next.meeting@example.gov.tw";

    @Test
    void from_the_last_meeting_to_the_calendar_of_a_guest_and_back() throws Exception {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        portal.database().run("update meetings_meeting set state = 'HELD', place = '三樓會議室' where id = " + rows.meeting);
        portal.database()
                .run("insert into meetings_attendee (meeting_id, body, name, voice, presence, email) values ("
                        + rows.meeting + ", '示範大學', '石若水', 'OBSERVING', 'IN_ROOM', '" + ADDRESS + "')");
        Page staff = signIn("kaohsiung.officer");
        staff.navigate("/meetings/meeting.xhtml?id=" + rows.meeting);
        staff.locator(".actions").getByText("準備下一次會議").click();
        assertThat(staff.locator("[id='form:head:place:input']")).hasValue("三樓會議室");
        assertThat(staff.locator("main")).containsText("與會機關、主席、地點與時段取自前一次會議");
        assertThat(staff.locator("[id='form:head:title:input']")).hasValue("跨局處聯繫會議第3次會議");
        LocalDate monday = rows.today.plusDays(90).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        staff.locator("[id='form:head:from:input']").fill("09:30");
        staff.locator("[id='form:head:to:input']").fill("11:30");
        staff.locator("[id='form:save']").click();
        staff.waitForURL("**/meetings/meeting.xhtml?id=*");
        assertThat(staff.locator("ul.msgs.good")).containsText("還沒有通知任何機關");
        String next = staff.url().replaceFirst(".*id=(\\d+).*", "$1");

        staff.navigate("/meetings/meetingForm.xhtml?id=" + next);
        assertThat(staff.locator("[id='form:head:from:input']")).hasValue("09:30");
        assertThat(staff.locator("[id='form:head:to:input']")).hasValue("11:30");
        staff.locator("[id='form:head:day:input']").fill(RocDate.format(monday));
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator("ul.msgs.good")).containsText("會議已儲存");
        assertThat(staff.locator("main")).containsText(RocDate.format(monday) + " 09:30");

        staff.navigate("/meetings/attendance.xhtml?meeting=" + next);
        assertThat(staff.locator("main")).containsText("石若水");
        staff.locator("[id='entry:send:go']").click();
        assertThat(staff.locator("main")).containsText("已排定寄出");
        waitForMails(1);
        assertEquals("會議行事曆 ", subject(0).substring(0, 6));
        APIResponse file =
                staff.context().request().get(portal.address() + "/meetings/meetingCalendar?meeting=" + next);
        assertTrue(file.text().startsWith("BEGIN:VCALENDAR"), file.text());

        staff.navigate("/meetings/meetingForm.xhtml?id=" + next);
        staff.locator("[id='form:head:day:input']").fill(RocDate.format(rows.today.minusDays(7)));
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator("ul.msgs.bad")).containsText("已經過了");
        assertThat(staff.locator("[id='form:dayOver']")).isVisible();
        staff.locator("[id='form:head:day:input']").fill(RocDate.format(monday.plusDays(7)));
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator("ul.msgs.good")).containsText("會議已儲存");
        waitForMails(2);

        staff.navigate("/meetings/meetingCancel.xhtml?id=" + next);
        staff.locator("[id='form:cancel:go']").click();
        assertThat(staff.locator("main")).containsText("請寫取消的原因");
        staff.locator("[id='form:why:input']").fill("颱風停班");
        staff.locator("[id='form:cancel:go']").click();
        assertThat(staff.locator("main")).containsText("本次會議已取消");
        assertThat(staff.locator("main")).containsText("颱風停班");
        waitForMails(3);
        assertTrue(subject(2).startsWith("會議取消"), subject(2));

        staff.navigate("/meetings/meetingCancel.xhtml?id=" + next);
        staff.locator("[id='form:reinstate']").click();
        assertThat(staff.locator("main")).containsText("會議已恢復籌備");
        waitForMails(4);
    }

    private static void waitForMails(int count) throws Exception {
        for (int wait = 0; wait < 1800 && portal.mail().takenFor(ADDRESS).size() < count; wait++) {
            portal.hurryThePost();
            Thread.sleep(100);
        }
        assertEquals(count, portal.mail().takenFor(ADDRESS).size());
    }

    private static String subject(int mail) throws Exception {
        return portal.mail().takenFor(ADDRESS).get(mail).getSubject();
    }
}

package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** The same name twice is warned of, and what is corrected after the meeting stays visible. */
class CorrectingWhoCameJourneyIT extends BrowserTest {
    @Test
    void somebody_who_comes_for_two_is_confirmed_and_a_correction_after_the_meeting_shows_what_stood_there()
            throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        portal.database().run("update meetings_meeting set state = 'CLOSED' where id = " + rows.meeting);
        portal.database()
                .run("insert into meetings_attendee (meeting_id, body, name, job_title, voice, presence) values ("
                        + rows.meeting + ", '示範大學', '石若水', '教授', 'OBSERVING', 'IN_ROOM')");
        Page staff = signIn("kaohsiung.officer");
        staff.navigate("/meetings/attendance.xhtml?meeting=" + rows.meeting);
        staff.locator(".actions").getByText("登錄與會人員").click();
        staff.locator("[id='form:name:input']").fill("石 若水");
        staff.locator("[id='form:title:input']").fill("委員");
        staff.locator("[id='form:reason:input']").fill("漏列兼任身分");
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator("#alike")).containsText("示範大學");
        assertThat(staff.locator("[id='form:title:input']")).hasValue("委員");
        staff.locator("[id='form:also']").click();
        assertThat(staff.locator("ul.msgs.good")).containsText("名單已儲存");
        assertThat(staff.locator("main")).containsText("名單 2 人");
        assertThat(staff.locator("main")).containsText("漏列兼任身分");
        staff.locator("tr", new Page.LocatorOptions().setHasText("示範大學"))
                .first()
                .getByText("修改")
                .click();
        staff.locator("[id='form:presence:input']").selectOption("ON_LEAVE");
        staff.locator("[id='form:save']").click();
        assertThat(staff.locator("section[aria-labelledby=corrections]")).containsText("請假");
        assertThat(staff.locator("section[aria-labelledby=corrections]")).containsText("實體");
    }
}

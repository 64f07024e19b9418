package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.BrowserTest;

/** Minutes on their way to everybody: asked for, approved by another person, read without a sign-in, taken down. */
class PublishingMinutesJourneyIT extends BrowserTest {
    private static final String SPEECH = "王小明委員發言：請各單位配合。";

    @Test
    void asked_approved_read_by_everybody_and_taken_down() throws Exception {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String series = portal.value("select series_id from meetings_meeting where id = " + rows.meeting)
                .orElseThrow();
        run("update meetings_series set openness = 'PUBLIC', publishes = false where id = " + series);
        run("update meetings_meeting set state = 'HELD', title = '公開示範會議" + rows.meeting + "' where id = "
                + rows.meeting);
        run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at) values ("
                + rows.meeting + ", 90, 'SENT', '原文', '測試', now())");
        item(rows.meeting, 1, "一", "DISCUSSION_ITEM", "設置單一窗口案。");
        item(rows.meeting, 2, "一.1", "OPINION", SPEECH);
        item(rows.meeting, 3, "一.2", "RESOLUTION", "三個月內完成。");

        Page head = signIn("kaohsiung.head");
        head.navigate("/meetings/series.xhtml?id=" + series);
        head.locator("[id='publishing:switch:go']").click();
        assertThat(head.locator("main")).containsText("開放對外公開");

        Page staff = signIn("kaohsiung.officer");
        staff.navigate("/meetings/publication.xhtml?meeting=" + rows.meeting);
        assertThat(staff.locator("#choices li")).hasCount(3);
        staff.locator("[id='wish:send:go']").click();
        assertThat(staff.locator("main")).containsText("已送請核可公開");

        TaskList.at(head, "核可會議紀錄對外公開", "/meetings/publication.xhtml?meeting=" + rows.meeting)
                .click();
        head.locator("[id='decide:approve:go']").click();
        assertThat(head.locator("main")).containsText("已公開");

        Page anybody = visit(DESK);
        anybody.navigate(
                "/public/meetings.xhtml?q=%E5%85%AC%E9%96%8B%E7%A4%BA%E7%AF%84%E6%9C%83%E8%AD%B0" + rows.meeting);
        anybody.getByText("公開示範會議" + rows.meeting).first().click();
        assertThat(anybody.locator("main")).containsText("三個月內完成。");
        assertThat(anybody.locator("main")).not().containsText(SPEECH);
        String address = anybody.url();
        assertEquals(200, anybody.navigate(address).status());

        staff.navigate("/meetings/publication.xhtml?meeting=" + rows.meeting);
        staff.locator("[id='decide:why:input']").fill("改版");
        staff.locator("[id='decide:withdraw']").click();
        assertThat(staff.locator("main")).containsText("已下架");
        assertEquals(404, anybody.navigate(address).status());
        assertEquals(
                404,
                anybody.navigate(address.replace("minutes.xhtml", "document") + "&format=odt")
                        .status());
    }

    private static void item(long meeting, int position, String path, String kind, String text) throws Exception {
        run(
                "insert into meetings_minutes_item (minutes_id, position, path, kind, text, due_kind, first_line, last_line,"
                        + " actionable, confidence, review) select max(id), " + position + ", '" + path + "', '" + kind
                        + "', '"
                        + text + "', 'NONE', 1, 1, false, 1, 'CONFIRMED' from meetings_minutes where meeting_id = "
                        + meeting);
    }

    private static void run(String sql) throws Exception {
        portal.database().run(sql);
    }
}

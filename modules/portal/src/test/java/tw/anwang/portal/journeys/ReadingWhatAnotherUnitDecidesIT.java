package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.Axe;
import tw.anwang.portal.whole.BrowserTest;

/** 本次決定 of another unit's meeting: read, masked, and nothing of what is 密; the unit itself types and saves in clear. */
class ReadingWhatAnotherUnitDecidesIT extends BrowserTest {
    private static final String WORDS = "請協助A123456789安置。";

    private String decided(MeetingWithTwoItems rows) throws SQLException {
        rows.owedAnswer(portal);
        try (var database = portal.database().connect();
                var sql = database.createStatement()) {
            sql.execute("insert into meetings_report (meeting_id, round_id, title, state, approved_by, frozen_at)"
                    + " select meeting_id, id, '辦理情形', 'FROZEN', '某主管', utc_timestamp() from meetings_round"
                    + " where meeting_id = " + rows.meeting);
            line(sql, rows.meeting, 1, rows.answered);
            line(sql, rows.meeting, 2, rows.unanswered);
            sql.execute("update meetings_tracked_item set sensitivity = 2 where id = " + rows.unanswered);
            sql.execute(
                    "delete from meetings_tracked_item_party where part = 'LEAD' and record_id = " + rows.unanswered);
        }
        return "/meetings/disposition.xhtml?meeting=" + rows.meeting;
    }

    private static void line(Statement sql, long meeting, int position, long item) throws SQLException {
        sql.execute("insert into meetings_report_entry (report_id, position, tracked_item_id, origin, decision_words,"
                + " disposition, disposition_words) select r.id, " + position
                + ", i.id, concat(i.number, '\\n', i.title),"
                + " i.text, 'CONTINUE', '" + WORDS + "' from meetings_report r, meetings_tracked_item i"
                + " where r.meeting_id = " + meeting + " and i.id = " + item);
    }

    @Test
    void another_unit_reads_and_types_nothing_and_the_unit_saves_its_words_as_they_were() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String address = decided(rows);
        Page other = signIn("xinjian.officer");
        other.navigate(address);
        Locator lines = other.locator("table.decisions tbody tr");
        assertThat(lines.nth(0)).containsText("請協助A12*****89安置。");
        assertThat(lines.nth(0)).containsText("繼續列管");
        assertThat(lines.nth(0).locator(".masked a")).hasCount(1);
        assertThat(lines.nth(1)).containsText("（本案為密，內容不顯示）");
        assertThat(lines.nth(1)).not().containsText("請協助");
        assertThat(lines.locator("textarea, select, input")).hasCount(0);
        assertEquals("", Axe.found(other));

        Page unit = signIn("kaohsiung.officer");
        unit.navigate(address);
        assertThat(unit.locator("textarea").first()).hasValue(WORDS);
        unit.locator("select").first().selectOption("SELF");
        unit.locator("[id$='save:go']").click();
        assertThat(unit.locator("main")).containsText("已");
        assertEquals(List.of(WORDS, WORDS), words(rows.meeting));
    }

    private List<String> words(long meeting) throws SQLException {
        try (var database = portal.database().connect();
                var found = database.createStatement()
                        .executeQuery("select e.disposition_words from meetings_report_entry e join meetings_report r"
                                + " on r.id = e.report_id where r.meeting_id = " + meeting + " order by e.position")) {
            List<String> words = new java.util.ArrayList<>();
            while (found.next()) {
                words.add(found.getString(1));
            }
            return words;
        }
    }
}

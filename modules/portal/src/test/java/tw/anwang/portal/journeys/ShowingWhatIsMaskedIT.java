package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import tw.anwang.portal.whole.Axe;
import tw.anwang.portal.whole.BrowserTest;

/** A number of a person in an item's text: masked, shown once for a purpose by keyboard alone, and masked again. */
class ShowingWhatIsMaskedIT extends BrowserTest {
    private static final String MASKED = "請協助個案A12*****89返國。";

    private String item(MeetingWithTwoItems rows) throws SQLException {
        try (var database = portal.database().connect();
                var sql = database.createStatement()) {
            sql.execute("update meetings_tracked_item set text = '請協助個案A123456789返國。' where id = " + rows.answered);
        }
        return "/meetings/trackedItem.xhtml?id=" + rows.answered;
    }

    @Test
    void a_purpose_shows_it_once_and_is_on_the_trail() throws SQLException {
        String item = item(new MeetingWithTwoItems(portal));
        Page officer = signIn("xinjian.officer");
        officer.navigate(item);
        assertThat(officer.locator(".as-written").first()).hasText(MASKED);
        Locator show = officer.locator("[data-opens]");
        show.focus();
        officer.keyboard().press("Enter");
        Locator dialog = officer.locator("dialog[open]");
        assertThat(dialog.locator("select")).isFocused();
        assertEquals("", Axe.found(officer));
        officer.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(show).isFocused();

        show.click();
        dialog.locator("input[type=submit]").click();
        assertThat(dialog.locator(".field-error").first()).containsText("請選擇一個目的");
        dialog.locator("select").selectOption("CONTACT");
        dialog.locator("input[type=text]").fill("聯繫受理單位確認到訪");
        dialog.locator("input[type=text]").press("Enter");
        assertThat(officer.locator(".as-written").first()).hasText("請協助個案A123456789返國。");
        assertThat(officer.locator("main p[role=status]")).containsText("僅此一次");
        assertThat(officer.locator("[data-opens]")).hasCount(0);
        officer.navigate(item);
        assertThat(officer.locator(".as-written").first()).hasText(MASKED);

        officer.navigate("/identity/myTrail.xhtml");
        assertThat(officer.locator("main")).containsText("顯示遮蔽的內容");
        assertThat(officer.locator("main")).containsText("聯繫受理單位確認到訪");
    }

    @Test
    void where_it_is_masked_elsewhere_the_page_leads_to_the_item() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        item(rows);
        String answer = rows.owedAnswer(portal);
        Page officer = signIn("xinjian.officer");
        officer.navigate("/meetings/answer.xhtml?id=" + answer);
        assertThat(officer.locator("section[aria-labelledby=decision]")).containsText("A12*****89");
        assertEquals("", Axe.found(officer));
        officer.locator(".masked a").click();
        assertThat(officer).hasURL(java.util.regex.Pattern.compile(".*/trackedItem.xhtml\\?id=" + rows.answered));
        assertThat(officer.locator("[data-opens]")).hasCount(1);
    }

    @Test
    void the_text_of_minutes_is_shown_once_too() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        long minutes;
        try (var database = portal.database().connect();
                var sql = database.createStatement()) {
            sql.execute(
                    "insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at)"
                            + " values (" + rows.meeting
                            + ", 1, 'SENT', '決議：請洽A123456789。', '某人', utc_timestamp())",
                    Statement.RETURN_GENERATED_KEYS);
            try (var keys = sql.getGeneratedKeys()) {
                keys.next();
                minutes = keys.getLong(1);
            }
        }
        String address = "/meetings/minutesReview.xhtml?id=" + minutes;
        Page officer = signIn("xinjian.officer");
        officer.navigate(address);
        assertThat(officer.locator("#original")).containsText("請洽A12*****89");
        officer.locator("[data-opens]").click();
        Locator dialog = officer.locator("dialog[open]");
        dialog.locator("select").selectOption("CONTACT");
        dialog.locator("input[type=text]").fill("聯繫受理單位確認到訪");
        dialog.locator("input[type=text]").press("Enter");
        assertThat(officer.locator("#original")).containsText("請洽A123456789");
        assertThat(officer.locator("main p[role=status]")).containsText("僅此一次");
        assertEquals("", Axe.found(officer));
        officer.navigate(address);
        assertThat(officer.locator("#original")).containsText("請洽A12*****89");
    }

    @Test
    void the_staff_unit_raises_its_grade_and_readers_no_longer_find_it() throws SQLException {
        MeetingWithTwoItems rows = new MeetingWithTwoItems(portal);
        String item = item(rows);
        Page staff = signIn("kaohsiung.officer");
        staff.navigate("/meetings/grade.xhtml?item=" + rows.answered);
        staff.locator("textarea").fill("涉及安置處所，依簽辦理");
        staff.locator("[id$='save:go']").click();
        assertThat(staff.locator(".chip.grade")).hasText("密");
        staff.navigate("/meetings/trackedItemList.xhtml?grade=CONFIDENTIAL&series=" + rows.series);
        assertThat(staff.locator("main tbody tr")).hasCount(1);
        assertEquals("", Axe.found(staff));
        staff.navigate("/meetings/grade.xhtml?item=" + rows.answered);
        assertThat(staff.locator("[id$='save:why']")).containsText("不能調降密等");
        assertEquals(200, portal.signedIn("xinjian.officer").get(item).status());
    }
}

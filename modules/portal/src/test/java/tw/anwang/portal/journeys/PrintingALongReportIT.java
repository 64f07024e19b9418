package tw.anwang.portal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.BrowserTest;

/** A report too long to be printed within a click becomes a job, whose page holds the PDF for who began it. */
class PrintingALongReportIT extends BrowserTest {
    private static final int ITEMS = 103;

    private MeetingWithTwoItems rows;

    @Test
    void the_pdf_of_a_long_report_is_made_while_the_person_waits_and_is_theirs_alone()
            throws SQLException, IOException {
        rows = new MeetingWithTwoItems(portal, "衛生福利部保護服務司"); // on nobody else's desk
        for (int n = 3; n <= ITEMS; n++) {
            one_more_item("1-討" + n, "示範事項第" + n + "案");
        }
        Page staff = signIn("kaohsiung.officer");
        the_report_is_begun(staff);
        assertThat(staff.getByText("下載 PDF")).hasCount(0);
        NightService.button(staff, "製作 PDF").click();
        staff.waitForURL("**/desk/job.xhtml?id=*");
        assertThat(staff.locator("h1")).containsText("製作 PDF");
        Locator download = staff.getByText("下載", new Page.GetByTextOptions().setExact(false))
                .last();
        download.waitFor();
        Download file = staff.waitForDownload(download::click);
        assertTrue(file.suggestedFilename().endsWith("前次會議決議辦理情形.pdf"), file.suggestedFilename());
        every_item_is_printed(file);
        it_is_nobody_elses(download.getAttribute("href"), staff.url());
    }

    private void one_more_item(String number, String title) throws SQLException {
        for (String sql : List.of(
                "insert into meetings_tracked_item (series_id, number, title, text, handling, tracking, urgent_on, due_kind,"
                        + " due_words, adopted_on, meeting_words, lead_office_id) select series_id, '" + number + "', '"
                        + title
                        + "', text, handling, tracking, urgent_on, due_kind, due_words, adopted_on, meeting_words,"
                        + " lead_office_id from meetings_tracked_item where id = " + rows.answered,
                "insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part) select i.id, i.urgent_on,"
                        + " p.office_id, p.part from meetings_tracked_item i join meetings_tracked_item_party p on"
                        + " p.record_id = " + rows.answered + " where i.series_id = " + rows.series
                        + " and i.number = '"
                        + number + "'")) {
            try (var connection = portal.database().connect();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }
    }

    private void the_report_is_begun(Page staff) {
        staff.navigate("/meetings/meeting.xhtml?id=" + rows.meeting);
        staff.getByText("開啟填報期").click();
        staff.locator("[id='form:due:input']").fill(RocDate.format(Taipei.today(Clock.systemUTC())));
        staff.locator("[id='form:open:go']").click();
        assertThat(staff.locator("ul.msgs.good")).containsText("填報期已開啟");
        staff.navigate("/meetings/report.xhtml?meeting=" + rows.meeting);
        staff.locator("[id='begin:go']").click();
        assertThat(staff.locator("table.report tbody tr")).hasCount(ITEMS);
    }

    private static void every_item_is_printed(Download file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            for (int n = 3; n <= ITEMS; n++) {
                assertTrue(text.contains("示範事項第" + n + "案"), "item " + n);
            }
            assertTrue(pdf.getNumberOfPages() > 5, "pages: " + pdf.getNumberOfPages());
        }
    }

    private void it_is_nobody_elses(String file, String job) {
        for (String person : List.of("kaohsiung.head", "xinjian.officer")) {
            var visitor = portal.signedIn(person);
            assertEquals(404, visitor.get(file).status(), person);
            assertEquals(404, visitor.get(job.replace(portal.address(), "")).status(), person);
        }
    }
}

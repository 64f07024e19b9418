package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.meetings.answer.ShownState;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.RoundAnswers;
import tw.anwang.meetings.round.RoundFilter;
import tw.anwang.meetings.round.RoundSheets;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** Sixty items, each answered in two earlier rounds: what pages and papers cost, and what the papers say. */
class ManyItemsIT {
    private static final int ITEMS = 60;
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 20);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Rounds rounds;

    @Inject
    RoundSheets roundSheets;

    @Inject
    RoundAnswers roundAnswers;

    @Inject
    AnswerSheets answerSheets;

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    Papers papers;

    private House house;
    private long round;

    @BeforeEach
    void a_round_is_open_after_two_others() throws SQLException {
        house = new House(container, LocalDate.of(2023, 2, 8));
        container.clock().setTo(TODAY);
        for (int n = 1; n <= ITEMS; n++) {
            run(
                    "insert into meetings_tracked_item (series_id, number, title, text, handling, tracking, urgent_on, due_kind,"
                            + " adopted_on, meeting_words, lead_office_id) values (%d, '14-討%d', '第%d案', '請移民署辦理%d',"
                                    .formatted(house.series, n, n, n)
                            + " 'REPORT', 'UNDER', '9999-12-31', 'NONE', '2022-10-05', '第14次會議', " + house.first.value()
                            + ")");
        }
        party(house.first.value(), "LEAD");
        party(house.second.value(), "CO");
        party(house.staff.value(), "STAFF");
        earlier(13, LocalDate.of(2022, 6, 1));
        earlier(14, LocalDate.of(2022, 10, 5));
        user.actAs(house.keeper);
        round = rounds.open(house.meeting, DUE, null);
        reports.begin(house.meeting);
    }

    private void party(long office, String part) throws SQLException {
        run(
                "insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part) select id, urgent_on, %d, '%s'"
                                .formatted(office, part)
                        + " from meetings_tracked_item where series_id = " + house.series);
    }

    private void earlier(int ordinal, LocalDate day) throws SQLException {
        long meeting = house.meeting(container, day, ordinal);
        run(
                "insert into meetings_round (series_id, meeting_id, opened_on, due_on, state) values (%d, %d, '%s', '%s', 'CLOSED')"
                        .formatted(house.series, meeting, day, day));
        run("insert into meetings_answer (round_id, tracked_item_id, office_id, part, state, sent_text, sent_at)"
                + " select r.id, i.id, i.lead_office_id, 'LEAD', 'SENT', concat('第%d次的辦理情形', i.number), '%s 02:00:00'"
                        .formatted(ordinal, day)
                + " from meetings_round r join meetings_tracked_item i on i.series_id = r.series_id"
                + " where r.meeting_id = " + meeting);
    }

    @Test
    void a_report_of_sixty_items_and_three_rounds_takes_ten_statements() throws Exception {
        SqlCounter read = SqlCounter.during(() -> sheets.of(house.meeting));
        assertTrue(read.count() <= 10, read::toString);
        ReportLine line = sheets.of(house.meeting).orElseThrow().numbered(ITEMS);
        assertEquals(
                "【111/06/01 移民署】\n第13次的辦理情形14-討60\n【111/10/05 移民署】\n第14次的辦理情形14-討60\n【未填報】移民署\n【未填報】心健司",
                line.progress());
    }

    @Test
    void the_page_of_a_round_takes_ten_statements_and_its_board_counts_what_its_list_shows() throws Exception {
        SqlCounter page = SqlCounter.during(() -> {
            roundSheets.byId(round);
            roundAnswers.board(round);
            return roundAnswers.found(new RoundFilter(round, null, null), DUE, 1);
        });
        assertTrue(page.count() <= 10, page::toString);
        for (var line : roundAnswers.board(round)) {
            for (ShownState state : ShownState.values()) {
                var found = roundAnswers.found(new RoundFilter(round, line.officeId(), state), DUE, 1);
                assertEquals(line.count(state.name()), found.paging().total(), state.name());
            }
        }
    }

    @Test
    void another_office_finds_no_drafts_by_asking_for_them() throws Exception {
        run("update meetings_answer set state = 'DRAFT', text = '內部文字' where round_id = " + round);
        var drafts = roundAnswers.found(new RoundFilter(round, house.first.value(), ShownState.DRAFT), DUE, 1);
        assertEquals(0, drafts.paging().total());
        user.actAs(house.firstOfficer);
        drafts = roundAnswers.found(new RoundFilter(round, house.first.value(), ShownState.DRAFT), DUE, 1);
        assertEquals(ITEMS, drafts.paging().total());
    }

    @Test
    void the_page_of_an_answer_takes_ten_statements() throws Exception {
        user.actAs(house.firstOfficer);
        long answer = roundAnswers
                .found(new RoundFilter(round, house.first.value(), null), DUE, 1)
                .rows()
                .get(0)
                .id();
        SqlCounter page = SqlCounter.during(() -> answerSheets.byId(answer));
        assertTrue(page.count() <= 10, page::toString);
    }

    @Test
    void the_pdf_says_what_the_report_says() throws Exception {
        Papers.Paper paper = papers.report(house.meeting);
        assertEquals("第15次會議_前次會議決議辦理情形", paper.fileName());
        try (PDDocument pdf = Loader.loadPDF(bytes(paper, PaperFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("14-討60"), text);
            assertTrue(text.contains("本次決定"));
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > 800, "A4 lying");
        }
    }

    @Test
    void the_odt_holds_every_line_in_one_table() throws Exception {
        String content = content(bytes(papers.report(house.meeting), PaperFormat.ODT));
        assertEquals(ITEMS + 1, content.split("<table:table-row", -1).length - 1);
        assertTrue(content.contains("第14次的辦理情形14-討60"));
        assertTrue(content.contains("112年2月8日"));
    }

    private static byte[] bytes(Papers.Paper paper, PaperFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(paper.document(), out);
        return out.toByteArray();
    }

    private static String content(byte[] odt) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private void run(String sql) throws SQLException {
        container.database().run(sql);
    }
}

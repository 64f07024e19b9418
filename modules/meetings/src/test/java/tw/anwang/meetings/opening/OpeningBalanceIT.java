package tw.anwang.meetings.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.opening.BalanceLine.Result;
import tw.anwang.testing.ModuleContainer;

class OpeningBalanceIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private OpeningBalances balances;

    @Inject
    private WaitingBalance waiting;

    @Inject
    private OpeningBalanceWork work;

    @Inject
    private CurrentUser user;

    @TempDir
    Path folder;

    private long series;

    @BeforeEach
    void a_series_of_the_staff_unit() throws SQLException {
        series = EarlierList.series(container);
        user.actAs(People.of(container, 101));
    }

    @Test
    void three_kinds_of_days_and_the_words_for_none_are_understood() throws Exception {
        List<BalanceLine> lines = preview(list(
                row("1", Value.of(LocalDate.of(2023, 3, 1))),
                row("2", Value.of("112/3/1")),
                row("3", Value.of("112年3月1日")),
                row("4", Value.of("儘速")),
                row("5", Value.of("下次會議"))));
        for (int i = 0; i < 3; i++) {
            assertEquals(LocalDate.of(2023, 3, 1), lines.get(i).dueDate());
        }
        assertEquals(DueKind.SOON, lines.get(3).dueKind());
        assertEquals(DueKind.NEXT_MEETING, lines.get(4).dueKind());
    }

    @Test
    void a_bad_row_says_why_and_holds_no_other_up() throws Exception {
        List<BalanceLine> lines = preview(list(
                row("1", Value.of("110年2月30日")),
                List.of(Value.of("2"), Value.of("第13次"), Value.of("案由"), Value.of("查無此單位局"), Value.BLANK),
                row("3", Value.of("112/3/1")),
                row("3", Value.of("112/3/1"))));
        assertEquals(
                List.of(Result.REFUSED, Result.REFUSED, Result.GOOD, Result.REFUSED),
                lines.stream().map(BalanceLine::result).toList());
        assertEquals(1, balances.takeOver(series, lines));
    }

    @Test
    void the_same_list_twice_changes_nothing() throws Exception {
        Path file = list(row("1", Value.of("112/3/1")), row("2", Value.of("儘速")));
        assertEquals(2, balances.takeOver(series, preview(file)));
        List<BalanceLine> again = preview(file);
        assertEquals(
                List.of(Result.THERE, Result.THERE),
                again.stream().map(BalanceLine::result).toList());
        assertEquals(0, balances.takeOver(series, again));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void every_spreadsheet_gives_the_same_rows(SheetFormat format) throws Exception {
        List<BalanceLine> lines = preview(written(
                format,
                List.of(
                        row("1", Value.of(LocalDate.of(2023, 3, 1))),
                        row("2", Value.of("112年3月1日")),
                        row("3", Value.of("110年2月30日")))));
        assertEquals(LocalDate.of(2023, 3, 1), lines.get(0).dueDate());
        assertEquals(LocalDate.of(2023, 3, 1), lines.get(1).dueDate());
        assertEquals(Result.REFUSED, lines.get(2).result());
        assertTrue(lines.get(2).words().contains("110年2月30日"), lines.get(2).words());
        assertEquals(2, balances.takeOver(series, lines));
    }

    @Test
    void what_a_merged_cell_says_holds_for_all_its_rows() throws Exception {
        Path file = folder.resolve("merged.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(zip, "META-INF/manifest.xml", "<manifest/>");
            part(zip, "content.xml", MERGED);
        }
        List<BalanceLine> lines = preview(file);
        assertEquals(
                List.of("13-1 心健司 2023-03-01", "13-2 心健司 2023-03-02"),
                lines.stream()
                        .map(line -> line.number() + " " + line.lead() + " " + line.dueDate())
                        .toList());
    }

    private static final String MERGED = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
            <table:table table:name="清冊">
            <table:table-row><table:table-cell table:number-columns-spanned="5"><text:p>期初列管清冊</text:p></table:table-cell>
             <table:covered-table-cell table:number-columns-repeated="4"/></table:table-row>
            <table:table-row><table:table-cell><text:p>序號</text:p></table:table-cell>
             <table:table-cell><text:p>會議次別</text:p></table:table-cell><table:table-cell><text:p>案由</text:p></table:table-cell>
             <table:table-cell><text:p>主辦單位</text:p></table:table-cell><table:table-cell><text:p>期限</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>
             <table:table-cell table:number-rows-spanned="2"><text:p>第13次</text:p></table:table-cell>
             <table:table-cell><text:p>案由甲</text:p></table:table-cell>
             <table:table-cell table:number-rows-spanned="2"><text:p>心健司</text:p></table:table-cell>
             <table:table-cell><text:p>112/3/1</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>2</text:p></table:table-cell><table:covered-table-cell/>
             <table:table-cell><text:p>案由乙</text:p></table:table-cell><table:covered-table-cell/>
             <table:table-cell office:value-type="date" office:date-value="2023-03-02"><text:p>2023/3/2</text:p></table:table-cell></table:table-row>
            </table:table></office:spreadsheet></office:body></office:document-content>
            """;

    private static void part(ZipOutputStream zip, String name, String text) throws Exception {
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED); // the media type of an OpenDocument file is read from its first bytes
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void words_too_long_for_their_column_refuse_their_row_alone() throws Exception {
        List<BalanceLine> lines = preview(list(
                List.of(Value.of("1"), Value.of("第13次"), Value.of("長".repeat(201)), Value.of("心健司"), Value.BLANK),
                row("2", Value.of("儘速"))));
        assertEquals(Result.REFUSED, lines.get(0).result());
        assertEquals(1, balances.takeOver(series, lines));
    }

    @Test
    void a_list_without_the_headings_is_refused_in_words() throws Exception {
        Path file = folder.resolve("wrong.csv");
        Files.writeString(file, "甲,乙\n1,2\n");
        assertEquals(
                "documents.sheet.noHeadings",
                assertThrows(RuleBroken.class, () -> preview(file)).key());
    }

    @Test
    void only_the_staff_unit_brings_one() throws Exception {
        Path file = list(row("1", Value.of("儘速")));
        user.actAs(People.seeingEverything(container, 103));
        assertEquals(
                "meetings.series.notStaff",
                assertThrows(RuleBroken.class, () -> preview(file)).key());
    }

    @Test
    void a_long_list_is_taken_over_in_portions_and_goes_on_where_it_stopped() throws Exception {
        String arguments = OpeningBalanceWork.arguments(series, keep(longList()));
        Told stopped = new Told(null, 60);
        assertThrows(CancellationException.class, () -> work.run(arguments, stopped));
        assertEquals(List.of("total 130", "done 50", "refused 第 61 列", "done 100"), stopped.words);
        Told resumed = new Told("100", 1000);
        work.run(arguments, resumed);
        assertEquals(List.of("total 130", "done 130"), resumed.words);
        assertEquals(
                129,
                preview(longList()).stream()
                        .filter(line -> line.result() == Result.THERE)
                        .count());
    }

    @Test
    void the_kept_list_is_its_owners_alone_and_gone_when_taken_over() throws Exception {
        long file = keep(list(row("1", Value.of("儘速"))));
        AccountId owner = user.getMe().id();
        user.actAs(People.seeingEverything(container, 101));
        assertThrows(NotVisible.class, () -> waiting.lines(series, file, Locale.TAIWAN));
        user.actAs(owner);
        work.run(OpeningBalanceWork.arguments(series, file), new Told(null, 1000));
        assertThrows(NotVisible.class, () -> waiting.lines(series, file, Locale.TAIWAN));
    }

    private long keep(Path file) {
        return waiting.keep("清冊.ods", () -> Files.newInputStream(file));
    }

    /** 130 rows; the sixtieth names no lead office. */
    private Path longList() throws Exception {
        List<List<Value>> rows = new ArrayList<>();
        for (int n = 1; n <= 130; n++) {
            rows.add(
                    n == 60
                            ? List.of(Value.of("60"), Value.of("第13次"), Value.of("案由"), Value.BLANK, Value.BLANK)
                            : row(String.valueOf(n), Value.of("儘速")));
        }
        return written(rows);
    }

    /** Writes down what the work tells, and asks it to stop behind so many rows. */
    private static final class Told implements Progress {
        private final List<String> words = new ArrayList<>();
        private final String cursor;
        private final int stopAfter;

        Told(String cursor, int stopAfter) {
            this.cursor = cursor;
            this.stopAfter = stopAfter;
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public void total(long rows) {
            words.add("total " + rows);
        }

        @Override
        public void done(long rows, String next) {
            words.add("done " + rows);
            if (rows > stopAfter) {
                throw new CancellationException();
            }
        }

        @Override
        public void problem(String place, String why) {
            words.add("refused " + place);
        }

        @Override
        public void result(FileRef file) {
            throw new IllegalStateException("An opening balance makes no file");
        }

        @Override
        public long jobId() {
            return 1;
        }
    }

    private List<BalanceLine> preview(Path file) {
        return balances.preview(series, "清冊.ods", file, Locale.TAIWAN);
    }

    private static List<Value> row(String number, Value due) {
        return List.of(Value.of(number), Value.of("第13次"), Value.of("案由" + number), Value.of("心健司"), due);
    }

    @SafeVarargs
    private Path list(List<Value>... rows) throws Exception {
        return written(SheetFormat.ODS, List.of(rows));
    }

    private Path written(List<List<Value>> rows) throws Exception {
        return written(SheetFormat.ODS, rows);
    }

    private Path written(SheetFormat format, List<List<Value>> rows) throws Exception {
        return EarlierList.written(folder, format, List.of("序號", "會議次別", "案由", "主辦單位", "期限"), rows);
    }
}

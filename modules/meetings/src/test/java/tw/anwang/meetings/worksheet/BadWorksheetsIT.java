package tw.anwang.meetings.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.testing.ModuleContainer;

/** What people, and programs, do to a worksheet before it comes back: each is told in words, and none is lost in silence. */
class BadWorksheetsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    WorksheetHouse at;

    @TempDir
    Path folder;

    private Filled filled;

    @BeforeEach
    void a_worksheet_of_three_rows() throws Exception {
        at.open(container, "14-討1", "14-討2", "14-討3");
        filled = at.download().type("14-討1", "已辦理一。").type("14-討2", "已辦理二。");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void columns_in_another_order_are_read_by_their_headings(SheetFormat format) throws Exception {
        List<Sheet.Column> columns = new ArrayList<>(filled.columns);
        Collections.reverse(columns);
        List<List<Value>> rows = filled.rows.stream()
                .map(row -> {
                    List<Value> turned = new ArrayList<>(row);
                    Collections.reverse(turned);
                    return turned;
                })
                .toList();
        long brought = at.bring(Filled.saved(folder, format, columns, rows));
        assertEquals(RowResult.NEW, at.results(brought).get("14-討1"));
    }

    @Test
    void rows_above_the_headings_are_a_title_or_the_file_is_refused() throws Exception {
        List<List<Value>> moved = new ArrayList<>(filled.rows);
        moved.add(1, headings());
        String words = refusal(withoutHeadings(moved));
        assertTrue(words.contains("標題列不在最上面") && words.contains("第 2 列"), words);
        List<List<Value>> titled = new ArrayList<>(filled.rows);
        titled.add(0, headings());
        assertEquals(3, at.lines(at.bring(withoutHeadings(titled))).size());
    }

    private List<Value> headings() {
        return filled.columns.stream().map(column -> Value.of(column.heading())).toList();
    }

    private Path withoutHeadings(List<List<Value>> rows) throws Exception {
        List<Sheet.Column> columns =
                filled.columns.stream().map(column -> new Sheet.Column("　", 10)).toList();
        return Filled.saved(folder, SheetFormat.ODS, columns, rows);
    }

    @Test
    void headings_that_are_gone_are_named() throws Exception {
        List<Sheet.Column> columns = new ArrayList<>(filled.columns);
        columns.set(WorksheetColumn.KEY.ordinal(), new Sheet.Column("我的欄", 10));
        String words = refusal(Filled.saved(folder, SheetFormat.XLSX, columns, filled.rows));
        assertTrue(words.contains("鍵值"), words);
    }

    @Test
    void of_a_formula_the_outcome_that_was_kept_is_taken_and_a_failed_one_is_refused() throws Exception {
        Path ods = Rewritten.part(
                filled.saved(folder, SheetFormat.ODS),
                "content.xml",
                xml -> cell(cell(xml, "已辦理一。", "算出的文字"), "已辦理二。", "#REF!"));
        long brought = at.bring(ods);
        assertEquals("算出的文字", at.line(brought, "14-討1").typed().text());
        assertTrue(
                at.line(brought, "14-討2").words().contains("公式"),
                at.line(brought, "14-討2").words());
        at.takeOver(brought);
        assertEquals("算出的文字", at.text("14-討1"));
    }

    private static String cell(String xml, String text, String outcome) {
        return xml.replaceFirst(
                "<table:table-cell([^>]*)><text:p>" + text,
                "<table:table-cell$1 table:formula=\"of:=HYPERLINK(&quot;http://x&quot;)\"><text:p>" + outcome);
    }

    @Test
    void of_a_formula_in_excel_too() throws Exception {
        Path xlsx = Rewritten.part(
                filled.saved(folder, SheetFormat.XLSX), "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst(
                                "t=\"inlineStr\"><is><t[^>]*>已辦理一。</t></is>", "t=\"str\"><f>1+1</f><v>算出的文字</v>")
                        .replaceFirst("t=\"inlineStr\"><is><t[^>]*>已辦理二。</t></is>", "t=\"e\"><f>A0</f><v>#REF!</v>"));
        long brought = at.bring(xlsx);
        assertEquals("算出的文字", at.line(brought, "14-討1").typed().text());
        assertEquals(RowResult.REFUSED, at.results(brought).get("14-討2"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void a_text_that_looks_like_a_formula_goes_out_as_text(SheetFormat format) throws Exception {
        at.saveInPortal("14-討1", "=HYPERLINK(\"http://example.org\")");
        Path out = at.download().saved(folder, format);
        String part = format == SheetFormat.ODS ? "content.xml" : "xl/worksheets/sheet1.xml";
        String xml = Rewritten.part(out, part);
        assertTrue(xml.contains("=HYPERLINK("), xml);
        assertFalse(xml.contains("<f>") || xml.contains("table:formula"), xml);
    }

    @Test
    void a_merged_cell_speaks_for_all_its_rows() throws Exception {
        filled.type("14-討2", WorksheetColumn.TEXT, Value.BLANK);
        Path merged = Rewritten.part(
                filled.saved(folder, SheetFormat.ODS),
                "content.xml",
                xml -> xml.replaceFirst(
                        "<table:table-cell([^>]*)><text:p>已辦理一。",
                        "<table:table-cell$1 table:number-rows-spanned=\"2\"><text:p>已辦理一。"));
        long brought = at.bring(merged);
        assertEquals("已辦理一。", at.line(brought, "14-討2").typed().text());
    }

    @Test
    void ten_thousand_rows_that_are_none_of_ours_are_counted_and_passed_over() throws Exception {
        for (int n = 0; n < 10_000; n++) {
            List<Value> row = new ArrayList<>(Collections.nCopies(WorksheetColumn.values().length, Value.BLANK));
            row.set(WorksheetColumn.TITLE.ordinal(), Value.of("別的清冊第 " + n + " 列"));
            filled.rows.add(row);
        }
        for (SheetFormat format : List.of(SheetFormat.ODS, SheetFormat.XLSX)) {
            long brought = at.bring(filled.saved(folder, format));
            assertEquals(3, at.lines(brought).size());
            assertEquals(10_000, at.worksheets.byId(brought).foreignRows());
        }
    }

    @Test
    void more_rows_than_any_round_has_are_refused() throws Exception {
        List<Value> row = filled.row("14-討3");
        for (int n = 0; n <= WorksheetFile.MOST_ROWS; n++) {
            filled.rows.add(row);
        }
        assertTrue(refusal(filled.saved(folder, SheetFormat.ODS)).contains("20"));
    }

    @Test
    void a_row_with_words_but_without_its_key_and_one_whose_key_was_changed_say_so() throws Exception {
        filled.type("14-討1", WorksheetColumn.KEY, Value.BLANK).type("14-討2", WorksheetColumn.KEY, Value.of("R1-A"));
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        assertTrue(
                at.line(brought, "14-討1").words().contains("沒有鍵值"),
                at.line(brought, "14-討1").words());
        assertTrue(
                at.line(brought, "14-討2").words().contains("鍵值被改過"),
                at.line(brought, "14-討2").words());
    }

    @Test
    void the_same_item_twice_is_refused_in_both_rows() throws Exception {
        List<Value> again = new ArrayList<>(filled.row("14-討1"));
        again.set(WorksheetColumn.TEXT.ordinal(), Value.of("另一份文字。"));
        filled.rows.add(again);
        long brought = at.bring(filled.saved(folder, SheetFormat.XLSX));
        assertEquals(
                List.of(RowResult.REFUSED, RowResult.REFUSED),
                at.lines(brought).stream()
                        .filter(line -> line.number().equals("14-討1"))
                        .map(WorksheetLine::result)
                        .toList());
    }

    @Test
    void a_key_beside_another_items_number_is_refused() throws Exception {
        filled.type("14-討1", WorksheetColumn.NUMBER, Value.of("14-討9"));
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        assertTrue(
                at.line(brought, "14-討9").words().contains("14-討1"),
                at.line(brought, "14-討9").words());
    }

    @Test
    void a_step_and_a_day_that_cannot_be_read_name_what_was_typed() throws Exception {
        filled.type("14-討1", WorksheetColumn.STEP, Value.of("完成"))
                .type("14-討2", WorksheetColumn.EXPECTED, Value.of("111/13/5"));
        long brought = at.bring(filled.saved(folder, SheetFormat.ODS));
        assertTrue(
                at.line(brought, "14-討1").words().contains("完成"),
                at.line(brought, "14-討1").words());
        assertTrue(
                at.line(brought, "14-討2").words().contains("111/13/5"),
                at.line(brought, "14-討2").words());
    }

    @Test
    void the_worksheet_of_another_round_is_refused() throws Exception {
        Path earlier = filled.saved(folder, SheetFormat.ODS);
        at.open(container, "14-討1");
        assertTrue(refusal(earlier).contains("另一個填報期"));
    }

    @Test
    void an_item_that_left_the_round_is_refused_alone() throws Exception {
        Path file = filled.saved(folder, SheetFormat.ODS);
        container
                .database()
                .run("delete from desk_task where record_kind = 'meetings.answer' and record_id = "
                        + at.answer("14-討1"));
        container.database().run("delete from meetings_answer where id = " + at.answer("14-討1"));
        long brought = at.bring(file);
        assertTrue(
                at.line(brought, "14-討1").words().contains("不在本填報期"),
                at.line(brought, "14-討1").words());
        assertEquals(RowResult.NEW, at.results(brought).get("14-討2"));
    }

    @Test
    void a_torn_file_a_locked_one_and_an_empty_one() throws Exception {
        byte[] whole = Files.readAllBytes(filled.saved(folder, SheetFormat.XLSX));
        refusal(file("torn.xlsx", Arrays.copyOf(whole, whole.length / 2)));
        String ole = "\u00D0\u00CF\u0011\u00E0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0..";
        String words = refusal(file("locked.xlsx", ole.getBytes(StandardCharsets.ISO_8859_1)));
        assertTrue(words.contains("密碼"), words);
        Path ods = Rewritten.part(
                filled.saved(folder, SheetFormat.ODS),
                "META-INF/manifest.xml",
                xml -> xml.replaceFirst(
                        "(<manifest:file-entry [^>]*content.xml[^>]*)/>",
                        "$1><manifest:encryption-data/></manifest:file-entry>"));
        assertTrue(refusal(ods).contains("密碼"));
        refusal(file("empty.ods", new byte[0]));
    }

    @Test
    void a_csv_under_another_name() throws Exception {
        String words = refusal(file("清冊.xlsx", "鍵值,案號,辦理情形\nR1,14-討1,已辦理\n".getBytes(StandardCharsets.UTF_8)));
        assertTrue(words.contains("CSV"), words);
    }

    @Test
    void a_file_that_swells() throws Exception {
        Path bomb = Rewritten.part(
                filled.saved(folder, SheetFormat.ODS),
                "content.xml",
                xml -> xml.replace("<office:body>", "<office:body>" + " ".repeat(40 << 20)));
        assertTrue(Files.size(bomb) < 200_000);
        refusal(bomb);
    }

    @Test
    void a_file_that_calls_itself_secret_leaves_nothing_behind() throws Exception {
        filled.type("14-討3", WorksheetColumn.GRADE, Value.of("機密"));
        long before = container.database().number("select count(*) from meetings_worksheet");
        String words = refusal(filled.saved(folder, SheetFormat.ODS));
        assertTrue(words.contains("機密"), words);
        assertEquals(before, container.database().number("select count(*) from meetings_worksheet"));
    }

    private Path file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    /** The sentence the person reads. */
    private String refusal(Path file) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> at.bring(file));
        String words = Sentences.of(refused, Locale.TAIWAN);
        assertTrue(words.codePoints().anyMatch(Character::isIdeographic), words);
        return words;
    }
}

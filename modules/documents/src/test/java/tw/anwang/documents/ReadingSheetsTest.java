package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.documents.SheetFixture.rows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.kernel.RuleBroken;

class ReadingSheetsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 5);

    @TempDir
    Path folder;

    @Test
    void a_million_blank_cells_and_rows_cost_nothing() throws IOException {
        Path file = SheetFixture.ods(
                folder,
                "<table:table-column table:number-columns-repeated='16384'/>"
                        + "<table:table-row table:number-rows-repeated='3'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row>"
                        + "<table:table-row>" + text("甲") + "<table:table-cell table:number-columns-repeated='16383'/>"
                        + "</table:table-row><table:table-row table:number-rows-repeated='1048572'>"
                        + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>");
        assertEquals(List.of(new SheetRow(4, List.of(Value.of("甲")))), rows(file));
    }

    @Test
    void rows_and_cells_repeated_with_words_are_read_as_often() throws IOException {
        Path file = SheetFixture.ods(
                folder,
                "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'>"
                        + "<text:p>甲</text:p></table:table-cell></table:table-row>");
        List<Value> twice = List.of(Value.of("甲"), Value.of("甲"));
        assertEquals(List.of(new SheetRow(1, twice), new SheetRow(2, twice)), rows(file));
    }

    @Test
    void text_in_a_cell_keeps_its_lines_and_loses_its_remarks() throws IOException {
        Path file = SheetFixture.ods(
                folder,
                "<table:table-row><table:table-cell><o:annotation><text:p>批註</text:p></o:annotation>"
                        + "<text:p>一<text:s text:c='3'/><text:span>二</text:span></text:p><text:p>三<text:tab/>四</text:p>"
                        + "</table:table-cell></table:table-row>");
        assertEquals(List.of(Value.of("一   二\n三\t四")), rows(file).get(0).values());
    }

    @Test
    void a_merged_cell_of_ods_stands_once_or_everywhere() throws IOException {
        Path file = SheetFixture.ods(
                folder,
                "<table:table-row><table:table-cell table:number-rows-spanned='2'><text:p>衛生局</text:p></table:table-cell>"
                        + text("1") + "</table:table-row><table:table-row><table:covered-table-cell/>" + text("2")
                        + "</table:table-row><table:table-row><table:table-cell/>" + text("3") + "</table:table-row>");
        assertEquals("", rows(file).get(1).value(0).shown());
        List<SheetRow> repeated = rows(SheetFile.at(file).repeatingMerged());
        assertEquals(List.of(Value.of("衛生局"), Value.of("2")), repeated.get(1).values());
        assertEquals("", repeated.get(2).value(0).shown());
    }

    @Test
    void a_merged_cell_of_excel_stands_once_or_everywhere() throws IOException {
        Path file = SheetFixture.xlsx(
                folder,
                "<row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c r='C2'><v>2</v></c></row>"
                        + "<row r='3'><c r='C3'><v>3</v></c></row>",
                "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>");
        assertEquals("", rows(file).get(1).value(0).shown());
        List<SheetRow> repeated = rows(SheetFile.at(file).repeatingMerged());
        assertEquals(List.of(Value.of("序號"), Value.of("序號")), repeated.get(0).values());
        assertEquals(
                List.of(Value.of("序號"), Value.of("序號"), Value.of(2)),
                repeated.get(1).values());
        assertEquals("", repeated.get(2).value(0).shown());
    }

    @Test
    void excel_tells_a_day_by_its_format_alone() throws IOException {
        Path file = SheetFixture.xlsx(
                folder,
                "<row><c s='1'><v>44839</v></c><c s='2'><v>44839.75</v></c><c s='3'><v>44839</v></c>"
                        + "<c t='d'><v>2022-10-05T00:00:00</v></c><c><v>44839</v></c><c t='s'><v>1</v></c>"
                        + "<c t='str'><f>1</f><v>x</v></c><c><v>0.30000000000000004</v></c><c><v>1E3</v></c></row>",
                "");
        assertEquals(
                List.of("111/10/05", "111/10/05", "111/10/05", "111/10/05", "44839", "決議事項", "x", "0.3", "1000"),
                rows(file).get(0).values().stream().map(Value::shown).toList());
        assertEquals(Value.of(DAY), rows(file).get(0).value(0));
    }

    @Test
    void a_workbook_of_an_old_mac_counts_its_days_from_1904() throws IOException {
        Map<String, String> parts = SheetFixture.xlsxParts();
        String sheets = parts.get("xl/workbook.xml");
        parts.put("xl/workbook.xml", sheets.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.put(
                "xl/worksheets/s.xml",
                SheetFixture.main("worksheet", "<sheetData><row><c/><c s='1'><v>43377</v></c></row></sheetData>"));
        assertEquals(
                List.of(Value.BLANK, Value.of(DAY)),
                rows(SheetFixture.zip(folder.resolve("mac.xlsx"), parts)).get(0).values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"111/10/5", "111年10月5日", "1111005", "2022-10-05", "44839", "１１１/１０/５", " 111.10.05 "})
    void a_day_is_read_in_every_form_people_keep(String typed) throws IOException {
        assertEquals(Optional.of(DAY), named("序號,期限\n1," + typed + "\n").day("期限"));
    }

    @Test
    void no_day_and_no_number_are_refused_with_their_place() throws IOException {
        NamedRow row = named("標題\n\n序 號,期限\n壹,110年2月30日\n");
        RuleBroken noDay = assertThrows(RuleBroken.class, () -> row.day("期限"));
        assertEquals("documents.value.notADay", noDay.key());
        assertEquals(List.of(4, "期限", "110年2月30日"), noDay.arguments());
        assertEquals(
                "documents.value.notANumber",
                assertThrows(RuleBroken.class, () -> row.whole("序號")).key());
        assertEquals(OptionalLong.of(1972), named("序號,金額\n1,\"1,972\"\n").whole("金額"));
        assertEquals(Optional.empty(), named("序號,期限\n1,\n").day("期限"));
    }

    @Test
    void headings_are_found_below_a_title_and_a_missing_one_is_named() throws IOException {
        NamedRow row = named("期初列管清冊,,\n製表日期：,112/1/7,\n備註,期　限,（序號）,序號\n說明,112/1/7,x,3\n");
        assertEquals("3", row.text("序號"));
        assertEquals("說明", row.text("備註"));
        assertEquals("", row.text("沒有這欄"));
        Path file = Files.writeString(folder.resolve("b.csv"), "序號,案由\n1,甲\n");
        try (SheetReader reader = SheetFile.at(file).open()) {
            RuleBroken missing = assertThrows(RuleBroken.class, () -> reader.under("序號", "期限", "主辦"));
            assertEquals(List.of("期限、主辦"), missing.arguments());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-950", "UTF-16"})
    void csv_is_read_in_the_encodings_of_this_country(String encoding) throws IOException {
        byte[] bytes = "序號;決議\r\n1;\"衛福部\r\n卓\"\r\n".getBytes(Charset.forName(encoding));
        Path file = Files.write(folder.resolve("x.csv"), bytes);
        assertEquals("衛福部\r\n卓", rows(file).get(1).value(1).shown());
        assertEquals(2, rows(file).size());
    }

    @Test
    void csv_forgives_the_quotes_people_leave() throws IOException {
        Path file = Files.writeString(folder.resolve("q.csv"), "甲,\"乙\"丙,丁\"戊\r\r\n\n己,\"庚\n辛");
        assertEquals(
                List.of(
                        new SheetRow(1, List.of(Value.of("甲"), Value.of("乙丙"), Value.of("丁\"戊"))),
                        new SheetRow(4, List.of(Value.of("己"), Value.of("庚\n辛")))),
                rows(file));
    }

    @Test
    void a_heading_that_may_be_left_out_can_be_asked_for() throws IOException {
        Path file = Files.writeString(folder.resolve("c.csv"), "序號\t期限\n1\t\n", StandardCharsets.UTF_8);
        try (SheetReader reader = SheetFile.at(file).open()) {
            NamedRows rows = reader.under("序號");
            assertTrue(rows.has("期限"));
            assertFalse(rows.has("文號"));
        }
    }

    private NamedRow named(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), csv);
        try (SheetReader reader = SheetFile.at(file).open()) {
            return reader.under("序號").next();
        }
    }

    private static String text(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }
}

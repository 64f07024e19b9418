package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetRoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2023, 1, 7);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void what_goes_out_comes_back_with_its_kind(SheetFormat format) throws IOException {
        List<Value> row = List.of(
                Value.of("第一行\n  第二行 <b> & \"引號\" 𠮷"),
                Value.of(42),
                Value.of(new BigDecimal("-1972.25")),
                Value.of(DAY),
                Value.BLANK,
                Value.of("=1+1"));
        assertEquals(row, rowBack(format, row));
    }

    @Test
    void csv_brings_the_words_back() throws IOException {
        List<Value> row = List.of(Value.of("甲,\"乙\"\n丙"), Value.of(42), Value.of(DAY), Value.BLANK, Value.of("完"));
        List<Value> words =
                List.of(Value.of("甲,\"乙\"\n丙"), Value.of("42"), Value.of("112/01/07"), Value.BLANK, Value.of("完"));
        assertEquals(words, rowBack(SheetFormat.CSV, row));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_text_that_looks_like_a_formula_stays_a_text(SheetFormat format) throws IOException {
        for (String text : List.of("=HYPERLINK(\"http://x\")", "+886", "-甲", "@SUM(1)", "\t=1", "＝1+1", "'=1")) {
            List<Value> row = List.of(Value.of(text));
            assertEquals(row, rowBack(format, row), text);
        }
    }

    @Test
    void the_headings_of_ods_stay_while_the_rows_move() throws IOException {
        Sheet sheet = new Sheet("甲/乙", List.of(new Sheet.Column("欄", 5)), List.of(List.of(Value.of(1))));
        try (ZipFile ods =
                new ZipFile(SheetFixture.written(folder, SheetFormat.ODS, sheet).toFile())) {
            String settings = part(ods, "settings.xml");
            Matcher name = Pattern.compile("table:name=\"([^\"]+)\"").matcher(part(ods, "content.xml"));
            assertTrue(name.find());
            assertTrue(settings.contains("map-entry config:name=\"" + name.group(1) + "\""), settings);
            assertTrue(settings.contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">1</"), settings);
            assertTrue(part(ods, "META-INF/manifest.xml").contains("\"settings.xml\""));
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void csv_puts_an_apostrophe_before_what_a_program_might_run() throws IOException {
        String csv = Files.readString(SheetFixture.written(
                folder, SheetFormat.CSV, sheet(List.of(Value.of("=cmd|' /C calc'!A0"), Value.of(-5)))));
        assertEquals("\uFEFF欄1,欄2\r\n'=cmd|' /C calc'!A0,-5\r\n", csv);
    }

    @Test
    void days_are_real_dates_that_show_roc_years() throws IOException {
        String ods = part(SheetFormat.ODS, "content.xml", Value.of(DAY));
        assertTrue(ods.contains("office:date-value=\"2023-01-07\""), ods);
        assertTrue(ods.contains("number:calendar=\"ROC\""), ods);
        String xlsx = part(SheetFormat.XLSX, "xl/worksheets/sheet1.xml", Value.of(DAY));
        assertTrue(xlsx.contains("<v>44933.0</v>"), xlsx);
        assertTrue(part(SheetFormat.XLSX, "xl/styles.xml", Value.of(DAY)).contains("[$-404]e/mm/dd"));
    }

    @Test
    void a_printed_page_bears_the_name_of_its_sheet_and_its_number() throws IOException {
        String ods = part(SheetFormat.ODS, "styles.xml", Value.of(DAY));
        assertTrue(ods.contains("<text:sheet-name>") && ods.contains("<text:page-number>"), ods);
        String xlsx = part(SheetFormat.XLSX, "xl/worksheets/sheet1.xml", Value.of(DAY));
        assertTrue(xlsx.contains("&amp;A") && xlsx.contains("&amp;P / &amp;N"), xlsx);
    }

    @Test
    void a_row_of_excel_is_as_high_as_its_words() throws IOException {
        String page = "xl/worksheets/sheet1.xml";
        assertFalse(part(SheetFormat.XLSX, page, Value.of("一行")).contains(" ht="));
        assertTrue(part(SheetFormat.XLSX, page, Value.of("一行\n二行\n三行")).contains("ht=\"49.5\""));
        assertTrue(part(SheetFormat.XLSX, page, Value.of("長".repeat(30_000))).contains("ht=\"409.0\""));
    }

    @Test
    void a_link_leads_only_where_a_browser_may_go() throws IOException {
        Value link = Value.link("https://example.org/?a=1&b=\"2\"", "開啟");
        assertTrue(part(SheetFormat.ODS, "content.xml", link)
                .contains("xlink:href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\""));
        assertTrue(part(SheetFormat.XLSX, "xl/worksheets/sheet1.xml", link)
                .contains("<f>HYPERLINK(\"https://example.org/?a=1&amp;b=\"\"2\"\"\",\"開啟\")</f><v>開啟</v>"
                        .replace("\"", "&quot;")));
        Value script = Value.link("javascript:alert(1)", "按我");
        assertFalse(part(SheetFormat.ODS, "content.xml", script).contains("javascript"));
        assertFalse(part(SheetFormat.XLSX, "xl/worksheets/sheet1.xml", script).contains("javascript"));
        assertEquals(List.of(Value.of("按我")), rowBack(SheetFormat.XLSX, List.of(script)));
    }

    @Test
    void long_numbers_keep_their_digits_in_excel() throws IOException {
        assertEquals(
                List.of(Value.of("1234567890123456789")),
                rowBack(SheetFormat.XLSX, List.of(Value.of(1_234_567_890_123_456_789L))));
    }

    @Test
    void a_text_longer_than_a_cell_says_that_it_was_cut() throws IOException {
        Value back =
                rowBack(SheetFormat.XLSX, List.of(Value.of("長".repeat(40_000)))).get(0);
        assertEquals(32_767, back.shown().length());
        assertTrue(back.shown().endsWith("字為限）"), "says so");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void a_failure_half_way_leaves_no_file_that_looks_whole(SheetFormat format) throws IOException {
        Iterator<List<Value>> failing = new Iterator<>() {
            private int n;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<Value> next() {
                if (++n > 1_000) {
                    throw new IllegalStateException("the database went away");
                }
                return List.of(Value.of(n));
            }
        };
        Sheet sheet = new Sheet("壞", List.of(new Sheet.Column("欄", 5)), () -> failing);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(IllegalStateException.class, () -> format.write(sheet, out));
        Path file = Files.write(folder.resolve("half." + format.extension()), out.toByteArray());
        assertEquals("documents.sheet.damaged", SheetFixture.refusal(file));
    }

    private List<Value> rowBack(SheetFormat format, List<Value> row) throws IOException {
        List<SheetRow> rows = SheetFixture.rows(SheetFixture.written(folder, format, sheet(row)));
        assertEquals(2, rows.size());
        assertEquals(2, rows.get(1).number());
        return rows.get(1).values();
    }

    private String part(SheetFormat format, String part, Value value) throws IOException {
        try (ZipFile zip = new ZipFile(
                SheetFixture.written(folder, format, sheet(List.of(value))).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Sheet sheet(List<Value> row) {
        List<Sheet.Column> columns = java.util.stream.IntStream.rangeClosed(1, row.size())
                .mapToObj(n -> new Sheet.Column("欄" + n, 10))
                .toList();
        return new Sheet("列管/事項", columns, List.of(row));
    }
}

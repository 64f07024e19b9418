package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sheet that goes out to be filled in: most cells are locked, one column is out of sight, words stand beside it. */
class GuardedSheetTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void the_table_comes_back_with_its_hidden_column_and_the_words_stand_on_the_second_sheet(SheetFormat format)
            throws IOException {
        Path file = SheetFixture.written(folder, format, sheet());
        assertEquals(List.of("鍵值|案號|辦理情形|預定完成日", "R1|14-討1|=1+1|112/03/31", "R2|14-討2||"), words(SheetFile.at(file)));
        assertEquals(List.of("只填黃色的格子。", "=不是公式"), words(SheetFile.at(file).sheet(2)));
    }

    @Test
    void ods_locks_what_is_read_and_leaves_in_text_format_what_is_typed() throws IOException {
        String content = part(SheetFormat.ODS, "content.xml");
        assertTrue(content.contains("table:protected=\"true\""), content);
        assertTrue(content.contains("table:visibility=\"collapse\""), content);
        assertTrue(content.contains("style:cell-protect=\"none\""), content);
        assertFalse(content.contains("office:date-value"), "a day to be typed over is text");
        assertFalse(content.contains("table:formula"), content);
    }

    @Test
    void xlsx_locks_what_is_read_and_hides_the_key() throws IOException {
        String page = part(SheetFormat.XLSX, "xl/worksheets/sheet1.xml");
        assertTrue(page.contains("<sheetProtection"), page);
        assertTrue(page.contains("hidden=\"true\""), page);
        assertFalse(page.contains("<f>"), page);
        assertTrue(part(SheetFormat.XLSX, "xl/styles.xml").contains("locked=\"false\""));
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void a_plain_sheet_is_locked_nowhere(SheetFormat format) throws IOException {
        Sheet plain = new Sheet("清冊", List.of(new Sheet.Column("欄", 5)), List.of(List.of(Value.of("甲"))));
        try (ZipFile zip =
                new ZipFile(SheetFixture.written(folder, format, plain).toFile())) {
            String name = format == SheetFormat.ODS ? "content.xml" : "xl/worksheets/sheet1.xml";
            String page = text(zip, name);
            assertFalse(page.contains("rotect=\"true\"") || page.contains("sheetProtection"), page);
            assertFalse(page.contains("table:protected"), page);
        }
    }

    private static Sheet sheet() {
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("鍵值", 5, Sheet.Use.HIDDEN),
                new Sheet.Column("案號", 8, Sheet.Use.LOCKED),
                new Sheet.Column("辦理情形", 40),
                new Sheet.Column("預定完成日", 10));
        List<List<Value>> rows = List.of(
                List.of(Value.of("R1"), Value.of("14-討1"), Value.of("=1+1"), Value.of(LocalDate.of(2023, 3, 31))),
                List.of(Value.of("R2"), Value.of("14-討2"), Value.BLANK, Value.BLANK));
        return new Sheet("填報", columns, rows, new Sheet.Notes("填寫說明", List.of("只填黃色的格子。", "=不是公式")));
    }

    private String part(SheetFormat format, String name) throws IOException {
        try (ZipFile zip =
                new ZipFile(SheetFixture.written(folder, format, sheet()).toFile())) {
            return text(zip, name);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> words(SheetFile file) {
        return SheetFixture.rows(file).stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder(row.value(0).shown());
                    for (int i = 1; i < 4 && row.values().size() > 1; i++) {
                        line.append('|').append(row.value(i).shown());
                    }
                    return line.toString();
                })
                .toList();
    }
}

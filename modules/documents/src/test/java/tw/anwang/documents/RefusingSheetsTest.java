package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.documents.SheetFixture.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusingSheetsTest {
    private static final String CELL = "<table:table-cell><text:p>x</text:p></table:table-cell>";

    @TempDir
    Path folder;

    @Test
    void an_empty_or_oversized_file() throws IOException {
        assertEquals("documents.sheet.empty", refusal(file(new byte[0])));
        SheetFile small = SheetFile.at(file(new byte[2_000])).within(new SheetLimits(1_000, 1_000, 10, 10));
        assertEquals("documents.sheet.tooLarge", refusal(small));
    }

    @Test
    void what_is_no_spreadsheet() throws IOException {
        assertEquals("documents.sheet.notASpreadsheet", refusal(file(bytes("%PDF-1.7 ..."))));
        assertEquals("documents.sheet.notASpreadsheet", refusal(file(new byte[] {1, 0, 2, 0, 3})));
        assertEquals("documents.sheet.notASpreadsheet", refusal(zip("word/document.xml", "<x/>")));
        assertEquals("documents.sheet.encoding", refusal(file(new byte[] {'a', (byte) 0x80, (byte) 0xFF, '\n'})));
    }

    @Test
    void a_torn_zip_and_torn_xml() throws IOException {
        assertEquals("documents.sheet.damaged", refusal(file(bytes("PK\u0003\u0004 and then nothing"))));
        assertEquals("documents.sheet.damaged", refusal(SheetFixture.ods(folder, "<table:table-row>")));
    }

    @Test
    void a_password_an_old_excel_file_and_macros() throws IOException {
        byte[] ole = bytes("\u00D0\u00CF\u0011\u00E0........");
        assertEquals("documents.sheet.oldExcel", refusal(file(ole)));
        byte[] locked = bytes("\u00D0\u00CF\u0011\u00E0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0..");
        assertEquals("documents.sheet.encrypted", refusal(file(locked)));
        Path lockedOds = SheetFixture.zip(
                folder.resolve("l.ods"),
                Map.of("content.xml", "?", "META-INF/manifest.xml", "<m><f><encryption-data/></f></m>"));
        assertEquals("documents.sheet.encrypted", refusal(lockedOds));
        assertEquals("documents.sheet.macros", refusal(zip("xl/vbaProject.bin", "x")));
        assertEquals("documents.sheet.macros", refusal(zip("Basic/Standard/Module1.xml", "x")));
    }

    @Test
    void entities_are_never_expanded_nor_fetched() throws IOException {
        for (String doctype : List.of(
                "<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]>",
                "<!DOCTYPE x [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>")) {
            String content = SheetFixture.odsContent(
                    "<table:table-row><table:table-cell><text:p>&b;</text:p></table:table-cell></table:table-row>");
            Path bomb = SheetFixture.zip(
                    folder.resolve("e.ods"),
                    Map.of("content.xml", doctype + content, "META-INF/manifest.xml", "<manifest/>"));
            assertEquals("documents.sheet.damaged", refusal(bomb));
        }
    }

    @Test
    void a_zip_bomb() throws IOException {
        Path bomb = SheetFixture.ods(folder, "<table:table-row>" + " ".repeat(12 << 20) + "</table:table-row>");
        assertTrue(Files.size(bomb) < 50_000);
        assertEquals("documents.sheet.bomb", refusal(bomb));
    }

    @Test
    void too_many_rows_or_columns_also_where_they_are_only_repeated() throws IOException {
        Path rows = SheetFixture.ods(
                folder, "<table:table-row table:number-rows-repeated='1000000'>" + CELL + "</table:table-row>");
        assertEquals("documents.sheet.tooManyRowsIn", refusal(rows));
        Path columns = SheetFixture.ods(
                folder,
                "<table:table-row><table:table-cell table:number-columns-repeated='16384'><text:p>x</text:p>"
                        + "</table:table-cell></table:table-row>");
        assertEquals("documents.sheet.tooManyColumns", refusal(columns));
        assertEquals(
                "documents.sheet.tooManyColumns",
                refusal(SheetFixture.xlsx(folder, "<row r='1'><c r='XFD1'><v>1</v></c></row>", "")));
    }

    @Test
    void styles_of_millions_and_a_row_of_millions() throws IOException {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder(400_000);
        for (int i = 0; i < 400_000; i++) {
            noise.append((char) (' ' + 14 + random.nextInt(14)));
        }
        Map<String, String> parts = SheetFixture.xlsxParts();
        parts.put("xl/worksheets/s.xml", SheetFixture.main("worksheet", "<sheetData/>"));
        parts.put("xl/styles.xml", SheetFixture.main("styleSheet", "<!--" + noise + "-->" + "<xf/>".repeat(4_000_000)));
        assertEquals("documents.sheet.bomb", refusal(SheetFixture.zip(folder.resolve("s.xlsx"), parts)));
        String row = "<row>" + "<c/>".repeat(4_000_000) + "<c><v>1</v></c></row>";
        assertEquals("documents.sheet.tooManyColumns", refusal(SheetFixture.xlsx(folder, row, "<!--" + noise + "-->")));
    }

    @Test
    void a_line_of_millions_of_commas() throws IOException {
        byte[] commas = new byte[19 << 20];
        java.util.Arrays.fill(commas, (byte) ',');
        assertEquals("documents.sheet.tooManyColumns", refusal(file(commas)));
    }

    @Test
    void a_sheet_that_is_not_there() throws IOException {
        assertEquals(
                "documents.sheet.noSuchSheet",
                refusal(SheetFile.at(SheetFixture.ods(folder, "")).sheet(2)));
        assertEquals(
                "documents.sheet.noSuchSheet",
                refusal(SheetFile.at(SheetFixture.xlsx(folder, "", "")).sheet(2)));
    }

    @Test
    void every_refusal_has_its_sentence_in_both_languages() throws IOException {
        Properties chinese = words("messages.properties");
        assertEquals(chinese.keySet(), words("messages_en.properties").keySet());
        Pattern key = Pattern.compile("\"(documents\\.[a-z]+\\.[a-zA-Z]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher used = key.matcher(Files.readString(source));
                while (used.find()) {
                    assertTrue(chinese.containsKey(used.group(1)), used.group(1));
                }
            }
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(Document.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path zip(String name, String content) throws IOException {
        return SheetFixture.zip(folder.resolve("z"), Map.of(name, content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

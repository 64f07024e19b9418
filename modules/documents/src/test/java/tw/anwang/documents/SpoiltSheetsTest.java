package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.kernel.RuleBroken;

/** Files broken at random: each is read or refused in words, and never anything else. */
class SpoiltSheetsTest {
    private static final long SEED = 20230107;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_file_with_spoilt_bytes(SheetFormat format) throws IOException {
        byte[] whole = Files.readAllBytes(SheetFixture.written(folder, format, sheet()));
        Random random = new Random(SEED);
        int refused = 0;
        for (int n = 0; n < 300; n++) {
            byte[] spoilt = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            refused += isRefused(Files.write(folder.resolve("spoilt"), spoilt)) ? 1 : 0;
        }
        assertTrue(refused > 0, "some are refused");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"ODS", "XLSX"})
    void a_sound_zip_around_spoilt_xml(SheetFormat format) throws IOException {
        String name = format == SheetFormat.ODS ? "content.xml" : "xl/worksheets/sheet1.xml";
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        try (ZipFile zip =
                new ZipFile(SheetFixture.written(folder, format, sheet()).toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), "UTF-8"));
            }
        }
        String whole = parts.get(name);
        Random random = new Random(SEED);
        for (int n = 0; n < 300; n++) {
            StringBuilder spoilt = new StringBuilder(whole);
            int at = random.nextInt(spoilt.length() - 40);
            spoilt.delete(at, at + random.nextInt(40));
            spoilt.insert(random.nextInt(spoilt.length()), random.nextBoolean() ? "9999999999" : "<x>");
            parts.put(name, spoilt.toString());
            isRefused(SheetFixture.zip(folder.resolve("spoilt"), parts));
        }
    }

    private static boolean isRefused(Path file) {
        try {
            SheetFixture.rows(SheetFile.at(file).repeatingMerged());
            return false;
        } catch (RuleBroken inWords) {
            return true;
        }
    }

    private static Sheet sheet() {
        List<Value> row = List.of(Value.of("案由"), Value.of(7), Value.of(LocalDate.of(2023, 1, 7)));
        List<Sheet.Column> columns =
                List.of(new Sheet.Column("甲", 5), new Sheet.Column("乙", 5), new Sheet.Column("丙", 5));
        return new Sheet("表", columns, List.of(row, row, row));
    }
}

package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** What is no minutes says what it is and what to do, and keeps nothing else from being read. */
class BadFilesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

    @BeforeEach
    void our_series() {
        at.open(container);
    }

    @Test
    void each_bad_file_says_what_it_is_and_the_good_one_beside_them_is_read() throws Exception {
        Map<String, FileResult> wanted = new LinkedHashMap<>();
        Zip zip = Zip.plain();
        put(zip, wanted, "../外面.txt", OldMinutes.file(6), FileResult.PATH);
        put(zip, wanted, "裡面.zip", Zip.plain().with("a.txt", OldMinutes.file(6)).bytes(), FileResult.NESTED);
        put(zip, wanted, "天氣.txt", "今天天氣很好。\n我們去公園。\n".getBytes(StandardCharsets.UTF_8), FileResult.NOT_MINUTES);
        put(zip, wanted, "空.txt", new byte[0], FileResult.BROKEN);
        put(zip, wanted, "圖.pdf", OldMinutes.scan(1), FileResult.SCAN);
        put(zip, wanted, "鎖.pdf", lockedPdf(), FileResult.LOCKED);
        put(zip, wanted, "壞.docx", half(OldMinutes.docx(OldMinutes.text(6))), FileResult.BROKEN);
        put(zip, wanted, "舊.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, FileResult.UNSUPPORTED);
        put(zip, wanted, "圖.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}, FileResult.UNSUPPORTED);
        put(zip, wanted, "機密.txt", secret(), FileResult.SECRET);
        put(zip, wanted, "大.txt", noise(21_000_000), FileResult.TOO_LARGE);
        put(zip, wanted, "炸.txt", OldMinutes.blanks(30), FileResult.BOMB);
        put(zip, wanted, "好.txt", OldMinutes.file(6), FileResult.READ);
        put(zip, wanted, "好2.txt", OldMinutes.file(6), FileResult.TWICE);
        long archive = at.bring("雜.zip", zip.bytes());
        Map<String, ArchiveLine> lines = at.lines(archive);
        wanted.forEach((path, result) -> assertEquals(result, lines.get(path).result(), path));
        wanted.keySet().stream().filter(path -> !path.equals("好.txt")).forEach(path -> {
            assertFalse(lines.get(path).words().isBlank(), path);
            assertNull(lines.get(path).upload(), path);
        });
        assertEquals(wanted.size(), lines.size());
    }

    private static void put(Zip zip, Map<String, FileResult> wanted, String path, byte[] file, FileResult result)
            throws IOException {
        zip.with(path, file);
        wanted.put(path, result);
    }

    @Test
    void a_zip_behind_a_password_says_so_for_each_file() throws Exception {
        long archive = at.bring(
                "鎖.zip", Zip.plain().with("第6次.txt", OldMinutes.file(6)).locked());
        assertEquals(FileResult.LOCKED, at.line(archive, "第6次.txt").result());
    }

    @Test
    void half_a_zip_is_one_broken_file_and_a_damaged_file_in_a_whole_zip_leaves_the_others() throws Exception {
        byte[] whole = Zip.plain()
                .with("甲.txt", noise(50_000))
                .with("乙.txt", OldMinutes.file(6))
                .bytes();
        long broken = at.bring("半.zip", half(whole));
        assertEquals(FileResult.BROKEN, at.line(broken, "半.zip").result());
        whole[20_000] ^= 0x55;
        long damaged = at.bring("傷.zip", whole);
        assertEquals(FileResult.BROKEN, at.line(damaged, "甲.txt").result());
        assertEquals(FileResult.READ, at.line(damaged, "乙.txt").result());
    }

    @Test
    void what_calls_itself_a_zip_and_is_none_is_told_by_its_content() throws Exception {
        long archive = at.bring("其實是紀錄.zip", OldMinutes.file(6));
        assertEquals(FileResult.READ, at.line(archive, "其實是紀錄.zip").result());
    }

    @Test
    void a_folder_with_a_file_that_is_too_large_does_not_send_it_and_says_so() throws Exception {
        List<Brought> files = List.of(new Brought("紀錄/大.pdf", 25_000_000, 1), new Brought("紀錄/第6次.txt", 3, 1));
        List<ArrivingArchives.Waiting> parts = at.arriving.announce(at.series, files, Locale.TAIWAN);
        assertEquals(parts.get(0).size(), parts.get(0).received());
        at.piece(parts.get(1).part(), new byte[] {'a', 'b', 'c'}, 0, 3);
        at.arriving.arrived(parts.get(0).archive());
        at.read(new ArchiveHouse.Quietly());
        Map<String, ArchiveLine> lines = at.lines(parts.get(0).archive());
        assertEquals(FileResult.TOO_LARGE, lines.get("紀錄/大.pdf").result());
        assertEquals(FileResult.NOT_MINUTES, lines.get("紀錄/第6次.txt").result());
        assertEquals("紀錄", at.archives.byId(parts.get(0).archive()).name());
    }

    @Test
    void too_many_files_too_many_bytes_and_no_file_at_all_are_refused_before_they_travel() {
        List<Brought> many = IntStream.rangeClosed(0, 500)
                .mapToObj(n -> new Brought(n + ".txt", 10, 1))
                .toList();
        assertRefused("meetings.archive.tooMany", many);
        assertRefused("meetings.archive.tooMuch", List.of(new Brought("a.zip", 300_000_001, 1)));
        assertRefused(
                "meetings.archive.tooMuch",
                List.of(new Brought("a.zip", Long.MAX_VALUE, 1), new Brought("b.zip", Long.MAX_VALUE, 1)));
        assertRefused(
                "meetings.archive.tooMuch",
                List.of(new Brought("a.zip", 300_000_001, 1), new Brought("b.zip", -300_000_001, 1)));
        assertRefused("meetings.archive.nothing", List.of(new Brought("紀錄/Thumbs.db", 10, 1)));
    }

    @Test
    void files_in_two_zips_are_counted_together() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("甲.zip", many(300));
        files.put("乙.zip", many(200));
        files.put("丙.txt", OldMinutes.file(6));
        long archive = at.send(files, 1_000_000);
        at.read(new ArchiveHouse.Quietly());
        Map<String, ArchiveLine> lines = at.lines(archive);
        assertEquals(FileResult.TOO_LARGE, lines.get("乙.zip").result());
        assertEquals(302, lines.size(), "300 of the first zip, the second as a whole, the file beside them");
    }

    /** Files that are refused the moment they are opened. */
    private static byte[] many(int files) throws IOException {
        Zip zip = Zip.plain();
        for (int i = 0; i < files; i++) {
            zip.with("空" + i + ".txt", new byte[0]);
        }
        return zip.bytes();
    }

    private void assertRefused(String rule, List<Brought> files) {
        assertEquals(
                rule,
                assertThrows(RuleBroken.class, () -> at.arriving.announce(at.series, files, Locale.TAIWAN))
                        .key());
    }

    private static byte[] secret() throws IOException {
        return ("密等：機密\n" + OldMinutes.text(6)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Bytes that cannot be packed. */
    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] lockedPdf() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }
}

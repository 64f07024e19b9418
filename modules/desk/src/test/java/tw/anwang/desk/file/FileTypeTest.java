package tw.anwang.desk.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.kernel.RuleBroken;

class FileTypeTest {
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    Path folder;

    @Test
    void the_content_decides_and_not_the_name() throws Exception {
        assertEquals("application/pdf", type("照片.jpg", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("desk.file.type", refused("minutes.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}));
    }

    @Test
    void text_is_read_in_the_encodings_people_send() throws Exception {
        assertEquals("text/plain", type("a.txt", "會議紀錄\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("text/csv", type("a.CSV", "單位,辦理情形\n社家署,已辦理\n".getBytes(Charset.forName("Big5"))));
    }

    @Test
    void text_with_a_byte_order_mark_is_text() throws Exception {
        assertEquals("text/plain", type("a.txt", "\uFEFF紀錄".getBytes(StandardCharsets.UTF_8)));
        assertEquals("text/plain", type("a.txt", "紀錄".getBytes(StandardCharsets.UTF_16)));
        assertEquals("desk.file.type", refused("a.txt", new byte[] {0, 1, 2, 3, 'a', 'b'}));
    }

    @Test
    void a_page_with_a_script_is_no_text() throws Exception {
        assertEquals(
                "desk.file.type",
                refused("a.txt", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void office_documents_are_known_by_what_they_contain() throws Exception {
        assertEquals(ODT, type("a.odt", zip("mimetype", ODT, "content.xml", "<x/>")));
        assertEquals(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                type("a.xlsx", zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>")));
    }

    @Test
    void macros_stay_outside_whatever_the_name() throws Exception {
        assertEquals(
                "desk.file.macros",
                refused("a.docx", zip(TYPES, "<x/>", "word/document.xml", "", "word/vbaProject.bin", "x")));
        assertEquals("desk.file.macros", refused("a.odt", zip("mimetype", ODT, "Basic/Standard/Module1.xml", "x")));
    }

    @Test
    void macros_under_another_name_stay_outside_too() throws Exception {
        String program =
                "<Types><Override PartName='/word/notes.bin' ContentType='application/vnd.ms-office.&#118;baProject'/></Types>";
        assertEquals(
                "desk.file.macros",
                refused("a.docx", zip(TYPES, program, "word/document.xml", "", "word/notes.bin", "x")));
        String main =
                "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
        assertEquals("desk.file.macros", refused("a.docm", zip(TYPES, main, "word/document.xml", "")));
        assertEquals(
                "desk.file.macros",
                refused("a.docx", zip(TYPES, "<x/>", "word/document.xml", "", "word/VBAPROJECT.BIN", "x")));
        assertEquals(
                "desk.file.macros",
                refused("a.xlsx", zip(TYPES, "<x/>", "xl/workbook.xml", "", "xl/macrosheets/sheet1.xml", "x")));
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Types a='&e;'/>";
        assertEquals("desk.file.type", refused("a.docx", zip(TYPES, entity, "word/document.xml", "")));
        assertEquals("desk.file.type", refused("a.docx", zip(TYPES, "no list", "word/document.xml", "")));
        String endless = "<x/>" + " ".repeat(2 << 20);
        assertEquals("desk.file.type", refused("a.docx", zip(TYPES, endless, "word/document.xml", "")));
    }

    @Test
    void a_file_that_is_two_kinds_at_once_is_what_its_beginning_says_and_never_a_page() throws Exception {
        byte[] page = "%PDF-1.7\n<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertEquals("application/pdf", type("a.html", page));
        byte[] archive = zip("a.html", "<script>alert(1)</script>");
        byte[] both = java.util.Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 9 + archive.length);
        System.arraycopy(archive, 0, both, 9, archive.length);
        assertEquals("application/pdf", type("a.zip", both));
        assertEquals("desk.file.type", refused("a.png", "GIF89a/*<script>*/=1".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "desk.file.type",
                refused(
                        "a.png",
                        "<svg onload='alert(1)' xmlns='http://www.w3.org/2000/svg'/>"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_zip_that_is_no_document_stays_outside() throws Exception {
        assertEquals("desk.file.type", refused("a.docx", zip("readme.txt", "x")));
        assertEquals("desk.file.type", refused("a.odt", zip("mimetype", "application/x-other")));
    }

    @Test
    void a_bomb_is_looked_at_without_unpacking() throws Exception {
        Path bomb = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
        }
        long before = System.nanoTime();
        FileType.of(bomb, "bomb.docx");
        assertEquals(0, (System.nanoTime() - before) / 5_000_000_000L);
    }

    @Test
    void a_name_is_its_last_part_without_control_characters() {
        assertEquals("簽到表.pdf", FileType.nameOf("C:\\Users\\a\\簽到表.pdf"));
        assertEquals("passwd", FileType.nameOf("../../etc/passwd"));
        assertEquals("ab.txt", FileType.nameOf("a\r\nb.txt"));
        assertEquals("file", FileType.nameOf("  "));
    }

    @Test
    void a_download_names_the_file_in_every_browser() {
        assertEquals(
                "attachment; filename=\"__ 1.pdf\"; filename*=UTF-8''%E9%99%84%E4%BB%B6%201.pdf"
                        .replace("__ 1", "___1"),
                FileDoor.disposition("附件 1.pdf"));
    }

    private String type(String name, byte[] content) throws IOException {
        return FileType.of(Files.write(folder.resolve("file"), content), name).mediaType();
    }

    private String refused(String name, byte[] content) {
        return assertThrows(RuleBroken.class, () -> type(name, content)).key();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

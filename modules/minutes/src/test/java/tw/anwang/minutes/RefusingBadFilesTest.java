package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusingBadFilesTest {
    private static final String MINUTES = "測試小組第3次會議紀錄\n時間：112年1月7日上午9時\n主席：王委員大明\n紀錄：李小華\n壹、討論事項\n案由一：試案\n決議：照案通過。\n";

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertRefused("minutes.file.missing", folder.resolve("none.txt"));
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertRefused("minutes.file.empty", write("empty.txt", new byte[0]));
    }

    @Test
    void a_picture_called_docx_is_refused() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertRefused("minutes.file.kind", write("scan.docx", png));
    }

    @Test
    void a_file_of_200_megabytes_is_refused_by_its_size_before_it_is_read() throws IOException {
        Path big = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(big.toFile(), "rw")) {
            sparse.setLength(200L * 1024 * 1024);
        }
        assertRefused("minutes.file.size", big);
    }

    @Test
    void what_is_thrown_between_two_pages_is_no_fault_of_the_file_and_no_further_page_is_read() throws IOException {
        byte[] pdf = PdfFiles.pages("first page of it", "second page of it", "third page of it", "fourth page of it");
        IllegalStateException databaseGone = new IllegalStateException("no connection");
        AtomicInteger pages = new AtomicInteger();
        Runnable failing = () -> {
            if (pages.incrementAndGet() == 3) {
                throw databaseGone;
            }
        };
        assertSame(
                databaseGone,
                assertThrows(
                        IllegalStateException.class,
                        () -> MinutesReader.read(new ByteArrayInputStream(pdf), "long.pdf", failing)));
        assertEquals(3, pages.get());
    }

    @Test
    void an_old_word_file_is_told_what_to_do() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertRefused("minutes.file.old", write("old.doc", ole));
    }

    @Test
    void a_zip_bomb_stops_early_in_docx_and_in_odt() throws IOException {
        assertRefused("minutes.file.bomb", write("bomb.docx", OfficeFiles.bomb("word/document.xml")));
        assertRefused("minutes.file.bomb", write("bomb.odt", OfficeFiles.bomb("content.xml")));
        assertRefused("minutes.file.bomb", write("hidden.docx", OfficeFiles.bomb("word/media/image1.png")));
    }

    @Test
    void a_docx_whose_tree_would_fill_the_memory_is_refused() throws IOException {
        Random random = new Random(1);
        StringBuilder tree = new StringBuilder(20_000_000);
        for (int i = 0; i < 700_000; i++) {
            tree.append("<w:p w:rsidR='").append(random.nextInt()).append("'/>");
        }
        assertRefused("minutes.file.length", write("tree.docx", OfficeFiles.docx(tree.toString())));
        String deep = "<w:tbl><w:tr><w:tc>".repeat(900) + "</w:tc></w:tr></w:tbl>".repeat(900);
        assertRefused("minutes.file.broken", write("deep.docx", OfficeFiles.docx(deep)));
    }

    @Test
    void entities_are_never_expanded_in_docx() throws IOException {
        byte[] file = OfficeFiles.docx(
                "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
                "word/numbering.xml",
                "<!DOCTYPE x [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>" + OfficeFiles.word("numbering", "&b;"));
        assertRefused("minutes.file.broken", write("entities.docx", file));
    }

    @Test
    void a_docx_with_spoilt_bytes_is_read_or_refused_in_words() throws IOException {
        byte[] whole = OfficeFiles.docx(
                OfficeFiles.paragraphs(MINUTES), "word/styles.xml", OfficeFiles.word("styles", "<w:style/>"));
        Random random = new Random(20230107);
        int refused = 0;
        for (int n = 0; n < 200; n++) {
            byte[] spoilt = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                MinutesReader.read(write("spoilt.docx", spoilt));
            } catch (UnreadableMinutes inWords) {
                refused++;
            }
        }
        assertTrue(refused > 0, "some are refused");
    }

    @Test
    void entities_are_never_expanded() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE z [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]><office:document-content xmlns:office=\"o\" xmlns:text=\"t\">"
                + "<text:p>&b;&c;</text:p></office:document-content>";
        assertRefused("minutes.file.broken", write("entities.odt", OfficeFiles.odt(bomb)));
    }

    @Test
    void a_truncated_zip_is_refused_in_words() throws IOException {
        byte[] whole = OfficeFiles.docx(OfficeFiles.paragraphs(MINUTES));
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        String key = assertThrows(UnreadableMinutes.class, () -> MinutesReader.read(write("half.docx", half)))
                .key();
        assertTrue(key.startsWith("minutes.file."));
    }

    @Test
    void macros_are_left_alone_and_said_so() throws Exception {
        MinutesText text =
                MinutesReader.read(write("macro.docx", OfficeFiles.docxWithMacro(OfficeFiles.paragraphs(MINUTES))));
        assertEquals("macros", text.warnings().get(0).code());
        assertEquals(2, MinutesParser.parse(text.text()).items().size());
    }

    @Test
    void a_locked_pdf_is_refused_and_a_pdf_of_pictures_too() throws Exception {
        assertRefused("minutes.file.locked", write("locked.pdf", PdfFiles.locked()));
        assertRefused("minutes.file.pictures", write("pictures.pdf", PdfFiles.pages("P", "P")));
    }

    /** The second is a kilobyte in the file. */
    @Test
    void a_pdf_that_unpacks_to_hundreds_of_megabytes_is_refused_before_it_is_in_memory() throws Exception {
        byte[] once = PdfFiles.stream("/Filter/FlateDecode", PdfFiles.blanks(100, 1));
        assertRefused("minutes.file.bomb", write("once.pdf", PdfFiles.byHand(once)));
        byte[] twice = PdfFiles.stream("/Filter[/FlateDecode/FlateDecode]", PdfFiles.blanks(300, 2));
        assertTrue(twice.length < 10_000, "packed: " + twice.length);
        assertRefused("minutes.file.bomb", write("twice.pdf", PdfFiles.byHand(twice)));
        byte[] list = PdfFiles.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", PdfFiles.blanks(100, 1));
        assertRefused("minutes.file.bomb", write("list.pdf", PdfFiles.byHand(list, new byte[0])));
        byte[] bare = PdfFiles.blanks(100, 1);
        bare[0] = 0; // the library does not look at it
        assertRefused(
                "minutes.file.bomb", write("bare.pdf", PdfFiles.byHand(PdfFiles.stream("/Filter/FlateDecode", bare))));
    }

    @Test
    void a_pdf_of_forms_that_draw_each_other_without_end_is_refused() throws Exception {
        byte[][] objects = new byte[11][];
        for (int n = 4; n < 14; n++) {
            String draws = n == 13 ? "q Q " : ("/F" + (n + 1) + " Do ").repeat(10);
            String resources = n == 13 ? "" : "/Resources<</XObject<</F" + (n + 1) + " " + (n + 1) + " 0 R>>>>";
            objects[n - 4] = PdfFiles.stream(
                    "/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + resources,
                    draws.getBytes(StandardCharsets.US_ASCII));
        }
        objects[10] = PdfFiles.stream("", "/F4 Do".getBytes(StandardCharsets.US_ASCII));
        assertRefused("minutes.file.bomb", write("forms.pdf", PdfFiles.byHand(objects)));
    }

    @Test
    void a_pdf_of_brackets_in_brackets_is_refused_in_words() throws Exception {
        byte[] deep = ("<</A " + "[".repeat(500_000)).getBytes(StandardCharsets.US_ASCII);
        String key = assertThrows(
                        UnreadableMinutes.class,
                        () -> MinutesReader.read(write("deep.pdf", PdfFiles.byHand(deep, deep))))
                .key();
        assertTrue(key.startsWith("minutes.file."), key);
    }

    @Test
    void text_pages_of_a_mixed_pdf_are_read_and_picture_pages_named() throws Exception {
        MinutesText text = MinutesReader.read(
                write("mixed.pdf", PdfFiles.pages("minutes of the first page", "P", "P", "another text page", "P")));
        assertEquals(java.util.List.of(2, 3, 5), text.picturePages());
        assertTrue(text.warnings().get(0).message().startsWith("第2–3、5頁為掃描影像，未判讀"));
        assertTrue(text.text().contains("another text page"));
    }

    @Test
    void text_that_is_no_minutes_is_refused() {
        assertEquals(
                "minutes.file.none",
                assertThrows(UnreadableMinutes.class, () -> MinutesParser.parse("第一期計畫執行情形\n壹、目標\n一、布建中心\n"))
                        .key());
        assertEquals(
                "minutes.file.empty",
                assertThrows(UnreadableMinutes.class, () -> MinutesParser.parse(" \n\n"))
                        .key());
    }

    @Test
    void every_charset_gives_the_same_items() throws Exception {
        int expected = MinutesParser.parse(MINUTES).items().size();
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, Charset.forName("Big5"), Charset.forName("x-UTF-16LE-BOM"), StandardCharsets.UTF_16
        }) {
            MinutesText text = MinutesReader.read(write("charset.txt", MINUTES.getBytes(charset)));
            assertEquals(expected, MinutesParser.parse(text.text()).items().size(), charset.name());
        }
        MinutesText marked =
                MinutesReader.read(write("bom.txt", ("\ufeff" + MINUTES).getBytes(StandardCharsets.UTF_8)));
        assertFalse(marked.text().startsWith("\ufeff"));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(String key, Path file) {
        UnreadableMinutes refused = assertThrows(UnreadableMinutes.class, () -> MinutesReader.read(file));
        assertEquals(key, refused.key());
        assertTrue(refused.getMessage().matches("(?s).*[請].*"), "says what to do: " + refused.getMessage());
    }
}

package tw.anwang.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingPdfTest {
    @Test
    void a_follow_up_report_repeats_its_headings_and_numbers_its_pages() throws IOException {
        try (PDDocument pdf = printed(SamplePapers.followUpReport())) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            for (int page = 1; page <= pages; page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("本次決定"), text);
                assertTrue(text.contains("第 %d 頁，共 %d 頁".formatted(page, pages)), text);
                assertTrue(pdf.getPage(page - 1).getMediaBox().getWidth() > 800, "A4 lying");
            }
        }
    }

    @Test
    void minutes_can_be_selected_searched_and_read_aloud() throws IOException {
        try (PDDocument pdf = printed(SamplePapers.minutes())) {
            String text = text(pdf, 1);
            assertTrue(text.contains("陳小堃"), text);
            assertTrue(text.contains("壹、主席致詞"), text);
            assertTrue(text.contains("（一）說明"), text);
            assertEquals(
                    SamplePapers.minutes().title(), pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("zh-TW", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void every_font_lies_in_the_file_with_only_the_characters_used() throws IOException {
        try (PDDocument pdf = printed(SamplePapers.minutes())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansTC.*"), font.getName());
                }
            }
        }
        assertTrue(bytes(SamplePapers.minutes()).length < 200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"衛福部決議〓①㈠（）：１２％", "堃峯喆瑠萮煊彣玥槺栢邨", "壹貳參肆伍陸柒捌玖拾", "— … ─ ■ □ ○ ● → 〇"})
    void names_and_signs_of_official_papers_are_in_the_font(String signs) throws IOException {
        Document paper = Document.titled("樣張").paragraph(signs).finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), PaperFormat.PDF.write(paper, out));
    }

    @Test
    void a_character_the_font_lacks_prints_a_geta_mark_and_is_reported_once() throws IOException {
        Document paper = Document.titled("樣張")
                .paragraph("陳𡍼仁、𡍼先生與𠮷野家")
                .footer("𡍼 " + Document.PAGE)
                .finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<MissingGlyph> missing = PaperFormat.PDF.write(paper, out);
        assertEquals(List.of(new MissingGlyph(0x2137C), new MissingGlyph(0x20BB7)), missing);
        assertEquals(missing, MissingGlyph.in("先問：𡍼、𠮷、𡍼，其餘印得出來"));
        assertEquals("U+2137C", missing.get(0).toString());
        assertEquals("𡍼", missing.get(0).character());
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = text(pdf, 1);
            assertTrue(text.contains("陳〓仁、〓先生與〓野家"), text);
            assertTrue(text.contains("〓 1"), text);
        }
    }

    @Test
    void typed_text_is_text_and_never_mark_up() throws IOException {
        String typed = "<script>alert(1)</script> & \"x\" </style> \u0000\u0007";
        Document paper = Document.titled(typed)
                .header("'; } body { display: none } /*")
                .paragraph(typed)
                .finish();
        try (PDDocument pdf = printed(paper)) {
            String text = text(pdf, 1);
            assertTrue(text.contains("<script>alert(1)</script> & \"x\" </style>"), text);
            assertTrue(text.contains("'; } body { display: none } /*"), text);
        }
    }

    @Test
    void a_row_that_stays_together_moves_to_the_next_page_whole() throws IOException {
        Table.Draft table = Table.of(Table.Column.of("內容", 1));
        for (int n = 1; n <= 12; n++) {
            table.row("第%d列開頭\n中\n中\n中\n中\n中\n第%d列結尾".formatted(n, n));
        }
        try (PDDocument pdf = printed(Document.titled("樣張").add(table.finish()).finish())) {
            assertTrue(pdf.getNumberOfPages() > 1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                for (int n = 1; n <= 12; n++) {
                    assertEquals(text.contains("第" + n + "列開頭"), text.contains("第" + n + "列結尾"), "row " + n);
                }
            }
        }
    }

    @Test
    void a_page_break_begins_a_page() throws IOException {
        Document paper =
                Document.titled("樣張").paragraph("前").pageBreak().paragraph("後").finish();
        try (PDDocument pdf = printed(paper)) {
            assertEquals(2, pdf.getNumberOfPages());
            assertFalse(text(pdf, 1).contains("後"));
        }
    }

    private static PDDocument printed(Document paper) throws IOException {
        return Loader.loadPDF(bytes(paper));
    }

    private static byte[] bytes(Document paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperFormat.PDF.write(paper, out);
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

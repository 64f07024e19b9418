package tw.anwang.meetings.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import tw.anwang.documents.Document;
import tw.anwang.documents.PaperFormat;

/** Files of old minutes in several layouts and formats: the invented ones of module minutes under other numbers and days. */
final class OldMinutes {
    static final List<String> LAYOUTS = List.of(
            "samples/drug-prevention",
            "samples/public-safety",
            "samples/broken-rows",
            "layouts/tables/tuned-1",
            "layouts/verbatim/tuned-1",
            "layouts/council/second-1",
            "samples/child-network");

    static final String SERIES = "示範家庭支持溝通平臺";
    private static final Path RESOURCES = Path.of("../minutes/src/test/resources");

    private OldMinutes() {}

    /** The day of the meeting with that number: one a month. */
    static LocalDate day(int ordinal) {
        return LocalDate.of(2015, 1, 15).plusMonths(ordinal);
    }

    static String text(int ordinal) {
        return text(ordinal, LAYOUTS.get(ordinal % LAYOUTS.size()));
    }

    static String text(int ordinal, String layout) {
        LocalDate day = day(ordinal);
        String roc = "%d年%d月%d日".formatted(day.getYear() - 1911, day.getMonthValue(), day.getDayOfMonth());
        try {
            String body = Files.readString(RESOURCES.resolve(layout + ".txt"));
            String head = "%s第%d次會議紀錄\n".formatted(SERIES, ordinal);
            return head
                    + body.substring(body.indexOf('\n') + 1)
                            .replaceFirst("(中華民國|民國)?1\\d\\d年\\d{1,2}月\\d{1,2}日(（[一二三四五六日]）|（星期[一二三四五六日]）)?", roc);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** TXT in three encodings, DOCX, ODT, PDF in turn. */
    static byte[] file(int ordinal) throws IOException {
        String text = text(ordinal);
        return switch (ordinal % 6) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> text.getBytes(Charset.forName("MS950"));
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> docx(text);
            case 4 -> paper(text, PaperFormat.ODT);
            default -> paper(text, PaperFormat.PDF);
        };
    }

    static String extension(int ordinal) {
        return List.of("txt", "txt", "txt", "docx", "odt", "pdf").get(ordinal % 6);
    }

    static byte[] docx(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        return out.toByteArray();
    }

    static byte[] paper(String text, PaperFormat format) throws IOException {
        Document.Draft draft = Document.titled("舊紀錄");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> draft.paragraph(line));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(draft.finish(), out);
        return out.toByteArray();
    }

    /** A PDF of pages that are pictures; every number gives other bytes. */
    static byte[] scan(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage image = new BufferedImage(60, 80 + number, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** Blanks without end: some kilobytes packed. */
    static byte[] blanks(int megabytes) {
        return new byte[megabytes * 1_000_000];
    }
}

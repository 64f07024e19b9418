package tw.anwang.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.anwang.documents.Document;
import tw.anwang.documents.MissingGlyph;

/** Writes a paper as a tagged PDF (PDF/UA) whose text can be selected, searched and read aloud. */
public final class PdfWriter {
    static {
        LayoutLog.install();
    }

    private PdfWriter() {}

    /** The characters of the text that would be printed as 〓, each once. */
    public static List<MissingGlyph> missing(String text) {
        Print print = new Print();
        print.of(text);
        return print.missing();
    }

    /** @return the characters printed as 〓, each once, in the order they were met */
    public static List<MissingGlyph> write(Document document, OutputStream out) throws IOException {
        Print print = new Print();
        String page = new Xhtml(document, print).text();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (ChineseFont font : ChineseFont.values()) {
            builder.useFont(font::open, ChineseFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Anwang");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        builder.run();
        return print.missing();
    }
}

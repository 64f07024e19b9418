package tw.anwang.documents.odf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.anwang.documents.Document;
import tw.anwang.documents.MissingGlyph;

/** Writes a paper as an OpenDocument text. */
public final class OdtWriter {
    private OdtWriter() {}

    /** @return nothing is ever missing: the fonts are the reader's */
    public static List<MissingGlyph> write(Document document, OutputStream out) throws IOException {
        OdfPackage odt = new OdfPackage(out, "application/vnd.oasis.opendocument.text");
        odt.part("content.xml", xml -> new OdtContent(document, xml).write());
        odt.part("styles.xml", xml -> new OdtStyles(document, xml).write());
        odt.meta(document.title());
        odt.finish();
        return List.of();
    }
}

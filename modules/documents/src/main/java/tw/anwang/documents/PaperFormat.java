package tw.anwang.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.anwang.documents.odf.OdtWriter;
import tw.anwang.documents.pdf.PdfWriter;

/** The two formats a paper leaves in: ODT to go on writing (ODF-CNS15251), PDF to send. */
public enum PaperFormat {
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    PaperFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Writes the whole file and leaves the stream open.
     *
     * @return the characters that could not be printed, each once; always empty for ODT, which uses the reader's fonts
     */
    public List<MissingGlyph> write(Document document, OutputStream out) throws IOException {
        return switch (this) {
            case ODT -> OdtWriter.write(document, out);
            case PDF -> PdfWriter.write(document, out);
        };
    }
}

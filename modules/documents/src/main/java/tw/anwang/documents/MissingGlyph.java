package tw.anwang.documents;

import java.util.List;
import tw.anwang.documents.pdf.PdfWriter;

/** A character the built-in font cannot draw; the PDF shows 〓 in its place. */
public record MissingGlyph(int codePoint) {
    /** What is printed instead, as printers have always done. */
    public static final String SUBSTITUTE = "〓";

    /** The characters of the text that the font cannot draw, each once, in the order they are met. */
    public static List<MissingGlyph> in(String text) {
        return PdfWriter.missing(text);
    }

    /** The character itself, for a screen whose fonts may have it. */
    public String character() {
        return Character.toString(codePoint);
    }

    /** {@code U+20BB7}. */
    @Override
    public String toString() {
        return "U+%04X".formatted(codePoint);
    }
}

package tw.anwang.documents;

/** A character the built-in font cannot draw; the PDF shows 〓 in its place. */
public record MissingGlyph(int codePoint) {
    /** What is printed instead, as printers have always done. */
    public static final String SUBSTITUTE = "〓";

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

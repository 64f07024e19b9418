package tw.anwang.documents;

import java.util.Objects;

/** Plain running text; a line feed in it starts a new line. */
public record Paragraph(String text, Align align, boolean bold) implements Block {
    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(align, "align");
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, Align.LEFT, false);
    }

    public static Paragraph bold(String text) {
        return new Paragraph(text, Align.LEFT, true);
    }

    public Paragraph aligned(Align to) {
        return new Paragraph(text, to, bold);
    }
}

package tw.anwang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A paper, before anyone chose its format.
 *
 * @param title goes into the file's properties; a {@link Block.Heading} prints it
 * @param header small line at the top right of every page; {@code {page}} and {@code {pages}} are filled in; may be empty
 * @param footer the same at the bottom centre
 * @param textSize size of running text in points; table text is one sixth smaller
 */
public record Document(String title, PageFormat page, String header, String footer, int textSize, List<Block> blocks) {
    /** The place of the page number in {@link #header} and {@link #footer}. */
    public static final String PAGE = "{page}";
    /** The place of the number of pages. */
    public static final String PAGES = "{pages}";

    public Document {
        Objects.requireNonNull(page, "page");
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper needs a title");
        }
        if (textSize < 6 || textSize > 40) {
            throw new IllegalArgumentException("text size " + textSize);
        }
        blocks = List.copyOf(blocks);
    }

    /** Begins a paper: A4 upright, 14 points, page n of m at the foot. */
    public static Draft titled(String title) {
        return new Draft(title);
    }

    /** A paper while it is being put together. */
    public static final class Draft {
        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private final Numbering numbering = new Numbering();
        private PageFormat page = PageFormat.A4_PORTRAIT;
        private String header = "";
        private String footer = "第 " + PAGE + " 頁，共 " + PAGES + " 頁";
        private int textSize = 14;

        private Draft(String title) {
            this.title = title;
        }

        public Draft page(PageFormat format) {
            page = format;
            return this;
        }

        public Draft header(String line) {
            header = line;
            return this;
        }

        public Draft footer(String line) {
            footer = line;
            return this;
        }

        /** @param points size of running text */
        public Draft textSize(int points) {
            textSize = points;
            return this;
        }

        public Draft add(Block block) {
            blocks.add(block);
            return this;
        }

        public Draft heading(int level, String text) {
            return add(new Block.Heading(level, text));
        }

        public Draft paragraph(String text) {
            return add(Paragraph.of(text));
        }

        /** A paragraph behind the next number of that level (1–6: 壹、 一、 （一） 1、 （1） 甲、). */
        public Draft numbered(int level, String text) {
            return numbered(level, numbering.next(level), text);
        }

        /** A paragraph behind the mark it always had. */
        public Draft numbered(int level, String mark, String text) {
            return add(new Block.Numbered(level, mark, text));
        }

        public Draft label(String name, String value) {
            return add(new Block.Labels(List.of(new Block.Label(name, value))));
        }

        /** Two labels on one line. */
        public Draft labels(String name, String value, String secondName, String secondValue) {
            return add(
                    new Block.Labels(List.of(new Block.Label(name, value), new Block.Label(secondName, secondValue))));
        }

        public Draft signatures(String... roles) {
            return add(new Block.Signatures(List.of(roles)));
        }

        public Draft pageBreak() {
            return add(new Block.PageBreak());
        }

        public Document finish() {
            return new Document(title, page, header, footer, textSize, blocks);
        }
    }
}

package tw.anwang.desk;

import java.util.List;
import java.util.Locale;
import tw.anwang.documents.Document;
import tw.anwang.documents.Table;
import tw.anwang.kernel.Sentences;

/** A paper with rooms to write in and boxes to tick, part after part. */
public final class BlankSheet {
    private static final int TEXT = 12;
    private static final int LINE = 9;

    /** Stays on the line of its word. */
    private static final String BOX = "□\u00A0";

    private final Document.Draft paper;
    private Table.Draft part;

    private BlankSheet(Document.Draft paper) {
        this.paper = paper;
    }

    /** With the lines that say who filled it in and when. */
    public static BlankSheet titled(String title) {
        Document.Draft paper = Document.titled(title)
                .textSize(TEXT)
                .header(word("blankForm.header"))
                .heading(1, title);
        BlankSheet sheet = new BlankSheet(paper);
        return sheet.part(word("blankForm.writer"))
                .line(word("blankForm.writer.name"))
                .line(word("blankForm.writer.when"))
                .line(word("blankForm.writer.why"));
    }

    /** What follows stands under that heading. */
    public BlankSheet part(String heading) {
        close();
        part = Table.of(Table.Column.of(heading, 28), Table.Column.of(word("blankForm.fill"), 72))
                .rowHeight(LINE);
        return this;
    }

    /** Room for one line. */
    public BlankSheet line(String label) {
        part.row(label, "");
        return this;
    }

    /** One box for each choice, on one line after another. */
    public BlankSheet boxes(String label, List<String> choices) {
        part.row(
                label,
                String.join("　", choices.stream().map(choice -> BOX + choice).toList()));
        return this;
    }

    /** One box on each line, for choices that are sentences. */
    public BlankSheet list(String label, List<String> choices) {
        part.row(
                label,
                String.join("\n", choices.stream().map(choice -> BOX + choice).toList()));
        return this;
    }

    /** Room for running text. */
    public BlankSheet room(String label, int millimetres) {
        close();
        paper.add(Table.of(Table.Column.of(label, 100))
                .rowHeight(millimetres)
                .row("")
                .finish());
        return this;
    }

    /** What follows stands on a sheet of its own. */
    public BlankSheet newPage() {
        close();
        paper.pageBreak();
        return this;
    }

    public Document finish() {
        close();
        return paper.finish();
    }

    private void close() {
        if (part != null) {
            paper.add(part.finish());
            part = null;
        }
    }

    private static String word(String key) {
        return Sentences.of("desk", key, Locale.TAIWAN);
    }
}

package tw.anwang.documents.ooxml;

import java.util.List;
import java.util.Optional;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;

/**
 * How high a row has to be for its wrapped words. Excel measures a row that tells no height when it opens the file;
 * LibreOffice shows one line of it.
 */
final class RowHeight {
    /** Of a line at 11 points, in the tallest of the usual Chinese fonts. */
    private static final float LINE = 16.5f;
    /** What Excel allows. */
    private static final float MOST = 409;

    private RowHeight() {}

    /** In points; empty where one line is enough. */
    static Optional<Float> of(List<Value> values, List<Sheet.Column> columns) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            lines = Math.max(lines, lines(values.get(i).shown(), columns.get(i).width()));
        }
        return lines == 1 ? Optional.empty() : Optional.of(Math.min(MOST, lines * LINE));
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (halves(line) + 2 * width - 1) / (2 * width)))
                .sum();
    }

    /** Chinese characters are twice as wide as others. */
    private static int halves(String line) {
        return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}

package tw.anwang.minutes.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.minutes.UnreadableMinutes;

/**
 * Collects the paragraphs of a document as lines. A table row whose cells hold a paragraph each is one line with tabs;
 * a row with longer cells gives a line per paragraph. Below a first row of four and more filled cells every row of as
 * many cells is one line, its empty cells kept: there the place of a cell says what it is.
 */
final class TextLines {
    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> row = new ArrayList<>();
    private static final int FEWEST_COLUMNS = 4;
    private int tables;
    private int columns = -1;

    void paragraph(String paragraph) throws UnreadableMinutes {
        if (tables > 0 && !row.isEmpty()) {
            row.get(row.size() - 1).add(paragraph);
        } else {
            line(paragraph);
        }
    }

    void tableBegins() {
        tables++;
        columns = tables == 1 ? -1 : columns;
    }

    void tableEnds() {
        tables--;
    }

    void rowBegins() {
        if (tables == 1) {
            row.clear();
        }
    }

    void cellBegins() {
        if (tables == 1) {
            row.add(new ArrayList<>());
        }
    }

    void rowEnds() throws UnreadableMinutes {
        if (tables != 1) {
            return;
        }
        if (columns < 0) {
            boolean filled = row.stream()
                    .allMatch(cell -> cell.size() == 1 && !cell.get(0).isBlank());
            columns = filled && row.size() >= FEWEST_COLUMNS ? row.size() : 0;
        }
        if (columns > 0 && row.size() == columns) {
            line(row.stream().map(TextLines::inOneLine).collect(Collectors.joining("\t")));
            row.clear();
            return;
        }
        boolean simple =
                row.stream().allMatch(cell -> cell.size() <= 1 && cell.stream().allMatch(p -> p.indexOf('\n') < 0));
        if (simple) {
            List<String> cells =
                    row.stream().filter(c -> !c.isEmpty()).map(c -> c.get(0)).toList();
            line(String.join("\t", cells));
        } else {
            for (List<String> cell : row) {
                for (String paragraph : cell) {
                    line(paragraph);
                }
            }
        }
        row.clear();
    }

    private static String inOneLine(List<String> cell) {
        return String.join(" ", cell).replaceAll("[\\n\\t]", " ").strip();
    }

    private void line(String line) throws UnreadableMinutes {
        text.append(line).append('\n');
        if (text.length() > FileLimits.TEXT_CHARS) {
            throw FileLimits.tooLong();
        }
    }

    String text() {
        return text.toString();
    }
}

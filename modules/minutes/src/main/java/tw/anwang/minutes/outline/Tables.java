package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.outline.Columns.Cell;
import tw.anwang.minutes.outline.Columns.Column;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/**
 * Lists of items drawn as tables, whose cells a document gives side by side in a line or one below the other: each row
 * becomes lines with labels, so that it is read like any item.
 */
final class Tables {
    private static final Pattern ROW_NUMBER =
            Pattern.compile("[A-Z]{0,2}[0-9]{1,7}(?:-[0-9]{1,4}){0,3}[.、]?|\\(?[一二三四五六七八九十]{1,3}[).、]?");
    private static final int MOST_ROWS = 500;

    private final Columns columns;
    private final Words settled;
    private final Predicate<Span> opens;

    /**
     * @param opens whether a line opens something of the text around, so that the table is over
     */
    Tables(Vocabulary vocabulary, Predicate<Span> opens) {
        columns = new Columns(vocabulary);
        List<String> words = new ArrayList<>(vocabulary.words("disposition", "WORD"));
        words.addAll(vocabulary.words("outcome", "WORD"));
        settled = Words.of(words);
        this.opens = opens;
    }

    List<Span> unfold(List<Span> lines) {
        List<Span> out = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = table(lines, i, out);
            if (end == i) {
                out.add(lines.get(i));
            }
            i = Math.max(end, i + 1);
        }
        return out;
    }

    /** Reads a table that begins here; answers where it ends, or {@code from} where there is none. */
    private int table(List<Span> lines, int from, List<Span> out) {
        List<Span> cells = Cells.of(lines.get(from));
        List<Column> heads = cells.size() < 3 ? List.of() : columns.of(raw(cells));
        return heads.isEmpty() ? stacked(lines, from, out) : sideBySide(lines, from, heads, out);
    }

    private int sideBySide(List<Span> lines, int from, List<Column> heads, List<Span> out) {
        List<List<List<Span>>> rows = new ArrayList<>();
        int i = from + 1;
        for (; i < lines.size() && rows.size() < MOST_ROWS; i++) {
            List<Span> cells = Cells.of(lines.get(i), heads.size());
            if (beginsRow(cells, heads)) {
                rows.add(new ArrayList<>(List.of(cells)));
            } else if (rows.isEmpty() || cells.size() > heads.size() || opens.test(lines.get(i))) {
                break;
            } else {
                rows.get(rows.size() - 1).add(cells);
            }
        }
        for (List<List<Span>> row : rows) {
            TableRow told = new TableRow(heads, settled);
            told.fill(row);
            out.addAll(told.told());
        }
        return rows.isEmpty() ? from : i;
    }

    private static boolean beginsRow(List<Span> cells, List<Column> heads) {
        if (heads.get(0).cell() != Cell.NUMBER) {
            return cells.size() == heads.size();
        }
        return cells.size() >= Math.min(3, heads.size()) && isNumber(cells.get(0));
    }

    private static boolean isNumber(Span cell) {
        return cell.plain().length() <= 24 && ROW_NUMBER.matcher(cell.plain()).matches();
    }

    /** Head cells and then the cells of every row, each on a line of its own. */
    private int stacked(List<Span> lines, int from, List<Span> out) {
        List<Column> heads = stackedHeads(lines, from);
        int i = from + heads.size();
        if (heads.isEmpty() || i >= lines.size() || !isNumber(lines.get(i))) {
            return from;
        }
        List<Span> row = new ArrayList<>();
        for (; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (isNumber(line)) {
                tell(row, heads, out);
                row.clear();
            } else if (opens.test(line)) {
                break;
            }
            row.add(line);
        }
        tell(row, heads, out);
        return i;
    }

    private List<Column> stackedHeads(List<Span> lines, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < Math.min(lines.size(), from + 10); i++) {
            String plain = lines.get(i).plain();
            if (columns.head(plain) == null) {
                break;
            }
            words.add(plain);
        }
        List<Column> heads = words.size() < 3 ? List.of() : columns.of(words);
        return heads.isEmpty() || heads.get(0).cell() != Cell.NUMBER ? List.of() : heads;
    }

    /** Which cell a line belongs to is told by its words: a unit before a colon reports, 解除列管 settles. */
    private void tell(List<Span> pieces, List<Column> heads, List<Span> out) {
        if (pieces.size() < 2) {
            out.addAll(pieces);
            return;
        }
        int decided = settlesFrom(pieces);
        int reported = reportsFrom(pieces, decided);
        TableRow row = new TableRow(heads, settled);
        row.put(0, pieces.get(0));
        for (int i = 1; i < pieces.size(); i++) {
            Cell cell = i >= decided ? Cell.DECISION : i >= reported ? Cell.REPORT_POINT : Cell.TITLE;
            int column = Columns.index(heads, cell);
            row.put(column < 0 ? heads.size() - 1 : column, pieces.get(i));
        }
        out.addAll(row.told());
    }

    private int settlesFrom(List<Span> pieces) {
        for (int i = pieces.size() - 1; i > 1; i--) {
            if (settled.at(pieces.get(i).plain(), 0) != null) {
                return i;
            }
        }
        return pieces.size();
    }

    private static int reportsFrom(List<Span> pieces, int decided) {
        for (int i = 2; i < decided; i++) {
            int colon = pieces.get(i).plain().indexOf(':');
            if (colon > 1 && colon <= 12) {
                return i;
            }
        }
        return decided;
    }

    private static List<String> raw(List<Span> cells) {
        return cells.stream().map(Span::raw).toList();
    }
}

package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** The heads of a table's columns (編號　案由　辦理情形　主席裁示) and what the cells below them are. */
final class Columns {
    private static final int FEWEST = 3;
    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_TOLD = 8;

    private final Words heads;
    private final Words ends;
    private final List<String> titleParts;
    private final List<String> decidedParts;

    /** What stands below a head. */
    enum Cell {
        NUMBER,
        TITLE,
        REPORT_POINT,
        EXPLANATION,
        OPINION,
        PROPOSAL,
        DECISION,
        PROPOSER,
        DOER,
        PARTNER,
        DUE,
        OTHER
    }

    /** A column; {@code head} as written is the label its cells get. */
    record Column(Cell cell, String head) {}

    Columns(Vocabulary vocabulary) {
        heads = Words.of(vocabulary.keys("column"));
        ends = Words.of(vocabulary.keys("column-end"));
        titleParts = vocabulary.words("column-part", "TITLE");
        decidedParts = vocabulary.words("column-part", "DECIDED");
    }

    /** The columns, where all cells are heads and together make a list of items; else none. */
    List<Column> of(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        for (String cell : cells) {
            Column column = head(Fold.tight(cell));
            if (column == null) {
                return List.of();
            }
            columns.add(column);
        }
        decidedLast(columns);
        decidedAlone(columns);
        return isList(columns) ? earlierDirectives(columns) : List.of();
    }

    /** A head alone, or null. */
    Column head(String plain) {
        Words.Word word = heads.at(plain, 0);
        if (word != null && word.text().length() == plain.length()) {
            return new Column(Cell.valueOf(word.key()), plain);
        }
        boolean title = plain.length() <= LONGEST_HEAD
                && plain.indexOf(':') < 0
                && plain.indexOf('。') < 0
                && titleParts.stream().anyMatch(plain::contains);
        return title ? new Column(Cell.TITLE, plain) : byEnd(plain);
    }

    /** 會報決定, 局處辦理進度: a head no list knows, told by what it ends with. */
    private Column byEnd(String plain) {
        Words.Word end = plain.length() > LONGEST_TOLD || plain.indexOf(':') >= 0 ? null : ends.endOf(plain);
        return end == null ? null : new Column(Cell.valueOf(end.key()), plain);
    }

    private static boolean isList(List<Column> columns) {
        boolean assigns = has(columns, Cell.DOER) || has(columns, Cell.DUE);
        return columns.size() >= FEWEST
                && (has(columns, Cell.NUMBER) || has(columns, Cell.TITLE))
                && (has(columns, Cell.DECISION)
                        || has(columns, Cell.REPORT_POINT)
                        || has(columns, Cell.TITLE) && assigns);
    }

    /** 決議事項　主辦單位　期限: with nothing told of how far it is, what was decided is not an earlier item. */
    private void decidedAlone(List<Column> columns) {
        int title = index(columns, Cell.TITLE);
        boolean alone = title >= 0
                && !has(columns, Cell.DECISION)
                && !has(columns, Cell.REPORT_POINT)
                && (has(columns, Cell.DOER) || has(columns, Cell.DUE))
                && decidedParts.stream().anyMatch(columns.get(title).head()::contains);
        if (alone) {
            columns.set(title, new Column(Cell.DECISION, columns.get(title).head()));
        }
    }

    static boolean has(List<Column> columns, Cell cell) {
        return columns.stream().anyMatch(c -> c.cell() == cell);
    }

    /** 決議事項 … 辦理情形 … 會議決議: of two such columns the last, behind the report, decides now. */
    private static void decidedLast(List<Column> columns) {
        int last = columns.size() - 1;
        boolean another = last > 0
                && columns.get(last).cell() == Cell.TITLE
                && index(columns, Cell.TITLE) < last
                && !has(columns, Cell.DECISION)
                && has(columns, Cell.REPORT_POINT);
        if (another) {
            columns.set(last, new Column(Cell.DECISION, columns.get(last).head()));
        }
    }

    /** 主席裁示　辦理情形: without another title, what was directed last time is the item. */
    private static List<Column> earlierDirectives(List<Column> columns) {
        int directed = index(columns, Cell.DECISION);
        boolean before = directed >= 0 && directed < index(columns, Cell.REPORT_POINT);
        if (before && !has(columns, Cell.TITLE)) {
            columns.set(directed, new Column(Cell.TITLE, columns.get(directed).head()));
        }
        return columns;
    }

    static int index(List<Column> columns, Cell cell) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).cell() == cell) {
                return i;
            }
        }
        return -1;
    }
}

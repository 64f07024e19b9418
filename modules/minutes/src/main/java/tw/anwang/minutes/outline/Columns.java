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
    private static final List<String> EARLIER = List.of("前次", "上次", "歷次", "原");

    private final Words heads;
    private final Words ends;
    private final Words begins;
    private final Words labels;
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
        begins = Words.of(vocabulary.keys("column-begin"));
        labels = Words.of(vocabulary.keys("label"));
        titleParts = vocabulary.words("column-part", "TITLE");
        decidedParts = vocabulary.words("column-part", "DECIDED");
    }

    /** The columns, where all cells are heads and together make a list of items; else none. */
    List<Column> of(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        for (String cell : cells) {
            Column column = headOf(Fold.tight(cell));
            if (column == null) {
                return List.of();
            }
            columns.add(column);
        }
        contentIsTitle(columns);
        decidedLast(columns);
        decidedBehindTitle(columns);
        decidedAlone(columns);
        return isList(columns) ? earlierDirectives(columns) : List.of();
    }

    /** Among other heads a word that is a label of an item heads a column of the same; 裁(決)定 is read as 裁定. */
    private Column headOf(String plain) {
        Column column = head(plain);
        Words.Word label = column == null ? labels.at(plain, 0) : null;
        if (label != null && label.text().length() == plain.length()) {
            column = ofLabel(label.key(), plain);
        }
        String bare = plain.replaceAll("\\([^()]{1,4}\\)", "");
        return column == null && bare.length() < plain.length() && !bare.isEmpty() ? headOf(bare) : column;
    }

    private static Column ofLabel(String key, String head) {
        Cell cell =
                switch (key) {
                    case "TITLE" -> Cell.TITLE;
                    case "EXPLANATION" -> Cell.EXPLANATION;
                    case "PROPOSAL" -> Cell.PROPOSAL;
                    case "REPORT_POINT" -> Cell.REPORT_POINT;
                    case "OPINION" -> Cell.OPINION;
                    case "PROPOSER" -> Cell.PROPOSER;
                    case "RESOLUTION", "DECISION", "CHAIR_DIRECTIVE" -> Cell.DECISION;
                    default -> Cell.OTHER;
                };
        return new Column(cell, head);
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
        String first = plain.split("[/及與、]", 2)[0];
        Words.Word end = first.length() > LONGEST_TOLD || plain.indexOf(':') >= 0 ? null : ends.endOf(first);
        Words.Word begin = end == null || !end.key().equals("OTHER") ? null : begins.at(first, 0);
        return end == null ? null : new Column(Cell.valueOf(begin == null ? end.key() : begin.key()), plain);
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

    /** 提案內容 is the title where no other column is. */
    private void contentIsTitle(List<Column> columns) {
        int content = index(columns, Cell.EXPLANATION);
        boolean title = content >= 0
                && !has(columns, Cell.TITLE)
                && titleParts.stream().anyMatch(columns.get(content).head()::contains);
        if (title) {
            columns.set(content, new Column(Cell.TITLE, columns.get(content).head()));
        }
    }

    /** 案由 … 會議決議: of two titles the second says what was decided, unless it is told how far that is. */
    private void decidedBehindTitle(List<Column> columns) {
        int title = index(columns, Cell.TITLE);
        for (int i = title + 1; title >= 0 && i < columns.size() && !has(columns, Cell.DECISION); i++) {
            Column second = columns.get(i);
            boolean now = second.cell() == Cell.TITLE
                    && decidedParts.stream().anyMatch(second.head()::contains)
                    && index(columns, Cell.REPORT_POINT) < i
                    && EARLIER.stream().noneMatch(second.head()::startsWith);
            if (now) {
                columns.set(i, new Column(Cell.DECISION, second.head()));
            }
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

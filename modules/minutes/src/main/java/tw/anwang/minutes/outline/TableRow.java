package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Fold;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.outline.Columns.Cell;
import tw.anwang.minutes.outline.Columns.Column;
import tw.anwang.minutes.vocabulary.Words;

/** One row of a table, cell by cell, each cell in the pieces its lines hold; it is told as lines with labels. */
final class TableRow {
    private static final String ENDED = "。;";
    private static final Pattern DECIDING =
            Pattern.compile("(?:裁示|決議)$|^(?:主席|會議|本次)?(?:裁示|決議|指示|結論)(?:事項|內容)?$|^(?:審議|審查|討論|評審|審定|決議|會議)結果$");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9一二三四五六七八九十]{1,3}");
    private static final Set<Cell> BEFORE_PARTS = EnumSet.of(Cell.PROPOSER);
    private static final Set<Cell> PARTS =
            EnumSet.of(Cell.EXPLANATION, Cell.REPORT_POINT, Cell.OPINION, Cell.PROPOSAL, Cell.DECISION);
    /** Who does it and by when, told last so that it is said of the decision. */
    private static final Set<Cell> BEHIND_PARTS = EnumSet.of(Cell.DOER, Cell.PARTNER, Cell.DUE);

    private final List<Column> columns;
    private final Words settled;
    private final List<List<Span>> cells = new ArrayList<>();

    /**
     * @param settled words a finished cell may consist of (解除列管, 洽悉)
     */
    TableRow(List<Column> columns, Words settled) {
        this.columns = columns;
        this.settled = settled;
        columns.forEach(c -> cells.add(new ArrayList<>()));
    }

    void put(int column, Span piece) {
        cells.get(column).add(piece);
    }

    /** The lines of a row, each with its cells. */
    void fill(List<List<Span>> lines) {
        int pieces = lines.stream().mapToInt(List::size).sum();
        boolean broken = lines.size() > 1 && lines.get(0).size() < columns.size();
        if (broken && (pieces == columns.size() || pieces - lines.size() + 1 == columns.size())) {
            inOrder(lines, pieces > columns.size());
            return;
        }
        put(lines.get(0));
        lines.subList(1, lines.size()).forEach(this::goOn);
    }

    /** A row that was written out cell after cell and broken at the margin, perhaps within cells. */
    private void inOrder(List<List<Span>> lines, boolean withinCells) {
        int next = 0;
        for (List<Span> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                next -= withinCells && i == 0 && next > 0 ? 1 : 0;
                put(next++, line.get(i));
            }
        }
    }

    /** Cells side by side; too many are one long cell, too few leave those before a decision at the end empty. */
    private void put(List<Span> pieces) {
        int extra = pieces.size() - columns.size();
        int title = Math.max(0, Columns.index(columns, Cell.TITLE));
        for (int i = 0; i < pieces.size(); i++) {
            boolean last =
                    i == pieces.size() - 1 && columns.get(columns.size() - 1).cell() == Cell.DECISION;
            int column =
                    extra < 0 && last ? columns.size() - 1 : extra > 0 && i > title ? Math.max(title, i - extra) : i;
            put(column, pieces.get(i));
        }
    }

    /** A broken line: its pieces go on with the cells that are not finished. */
    private void goOn(List<Span> pieces) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!finished(i)) {
                open.add(i);
            }
        }
        int skip = Math.max(0, open.size() - pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            put(open.isEmpty() ? cells.size() - 1 : open.get(Math.min(skip + i, open.size() - 1)), pieces.get(i));
        }
    }

    private boolean finished(int column) {
        Cell kind = columns.get(column).cell();
        String text = text(column);
        return kind == Cell.NUMBER
                || kind == Cell.OTHER
                || kind == Cell.PROPOSER
                || BEHIND_PARTS.contains(kind)
                || text.isEmpty()
                || settled.has(text)
                || ENDED.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private String text(int column) {
        StringBuilder text = new StringBuilder();
        cells.get(column).forEach(piece -> text.append(piece.plain()));
        return text.toString();
    }

    /** The row as lines: 案號112-4-1：…, 辦理情形：…, 決定：…; every piece keeps the line it stood on. */
    List<Span> told() {
        List<Span> lines = new ArrayList<>();
        int number = Columns.index(columns, Cell.NUMBER);
        int title = Columns.index(columns, Cell.TITLE);
        String counted = number < 0 ? "" : Fold.tight(text(number)).replaceAll("[.、]$", "");
        boolean decidedAlone = title < 0 && !Columns.has(columns, Cell.REPORT_POINT);
        if (!decidedAlone) {
            List<Span> heading = new ArrayList<>(title < 0 ? List.of() : cells.get(title));
            if (heading.isEmpty() && number >= 0) {
                heading.addAll(cells.get(number));
            }
            tell(lines, number < 0 ? "案由" : "案號" + counted, heading);
        }
        tellAll(lines, BEFORE_PARTS, "");
        tellAll(lines, PARTS, decidedAlone && PLAIN_NUMBER.matcher(counted).matches() ? counted : "");
        tellAll(lines, BEHIND_PARTS, "");
        return lines;
    }

    private void tellAll(List<Span> lines, Set<Cell> which, String number) {
        for (int i = 0; i < columns.size(); i++) {
            if (which.contains(columns.get(i).cell())) {
                tell(lines, label(columns.get(i)) + number, cells.get(i));
            }
        }
    }

    /** 主席裁示 stays what it is called; heads no label is known for get the usual one. */
    private static String label(Column column) {
        return switch (column.cell()) {
            case PROPOSER -> column.head().endsWith("人") ? "提案人" : "提案單位";
            case EXPLANATION -> "說明";
            case REPORT_POINT -> "辦理情形";
            case OPINION -> "討論意見";
            case PROPOSAL -> "管考建議";
            case DOER -> column.head().matches(".*[/(].*協.*") ? "主(協)辦單位" : "主辦單位";
            case PARTNER -> "協辦單位";
            case DUE -> "完成期限";
            default -> DECIDING.matcher(column.head()).find() ? column.head() : "決定";
        };
    }

    private static void tell(List<Span> lines, String label, List<Span> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            if (piece.plain().isEmpty()) {
                continue;
            }
            String text = i == 0 ? label + "：" + piece.raw() : piece.raw();
            Span.Margin margin = i + 1 < pieces.size() ? Span.Margin.REACHED : Span.Margin.SHORT;
            lines.add(new Span(piece.line(), text, margin, true));
        }
    }
}

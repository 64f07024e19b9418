package tw.anwang.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A ruled table over the full width. Its headings stand again on every page it reaches.
 *
 * @param rowHeight what a row below the headings takes at least, in millimetres: room to write by hand; 0 = as its text
 * @param groups an optional line above the headings, each group over the next {@code span} columns; empty = no line
 */
public record Table(int rowHeight, List<Column> columns, List<Group> groups, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        int grouped = groups.stream().mapToInt(Group::span).sum();
        if (columns.isEmpty() || (!groups.isEmpty() && grouped != columns.size())) {
            throw new IllegalArgumentException(columns.size() + " columns, groups over " + grouped);
        }
        for (Row row : rows) {
            if (row.span() != columns.size()) {
                throw new IllegalArgumentException(row.span() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /** A heading, its width relative to the other columns, and where its cells' text stands. */
    public record Column(String heading, int width, Align align) {
        public Column {
            Objects.requireNonNull(heading, "heading");
            if (width < 1) {
                throw new IllegalArgumentException("width " + width);
            }
        }

        public static Column of(String heading, int width) {
            return new Column(heading, width, Align.LEFT);
        }

        public static Column centred(String heading, int width) {
            return new Column(heading, width, Align.CENTER);
        }
    }

    /** A heading over several columns. */
    public record Group(String heading, int span) {}

    /** @param together the row should not break over two pages (a row longer than a page still does) */
    public record Row(List<Cell> cells, boolean together) {
        public Row {
            cells = List.copyOf(cells);
        }

        int span() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }

    /** Paragraphs over one or more columns. */
    public record Cell(List<Paragraph> paragraphs, int span) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell of plain paragraphs, one for each line of each text. */
        public static Cell of(String... texts) {
            return new Cell(
                    Arrays.stream(texts)
                            .flatMap(String::lines)
                            .map(Paragraph::of)
                            .toList(),
                    1);
        }

        public static Cell of(List<Paragraph> paragraphs) {
            return new Cell(paragraphs, 1);
        }

        public Cell over(int columns) {
            return new Cell(paragraphs, columns);
        }
    }

    public static Draft of(Column... columns) {
        return new Draft(List.of(columns));
    }

    /** A table while its rows are added. */
    public static final class Draft {
        private final List<Column> columns;
        private final List<Group> groups = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private int rowHeight;

        private Draft(List<Column> columns) {
            this.columns = columns;
        }

        public Draft group(String heading, int span) {
            groups.add(new Group(heading, span));
            return this;
        }

        /** @param millimetres that a row takes at least, for what is written by hand */
        public Draft rowHeight(int millimetres) {
            rowHeight = millimetres;
            return this;
        }

        /** A row that stays on one page where it can. */
        public Draft row(Cell... cells) {
            rows.add(new Row(List.of(cells), true));
            return this;
        }

        public Draft row(String... texts) {
            return row(Arrays.stream(texts).map(text -> Cell.of(text)).toArray(Cell[]::new));
        }

        /** A row that may go on over the page, for long histories. */
        public Draft breakableRow(Cell... cells) {
            rows.add(new Row(List.of(cells), false));
            return this;
        }

        public Table finish() {
            return new Table(rowHeight, columns, groups, rows);
        }
    }
}

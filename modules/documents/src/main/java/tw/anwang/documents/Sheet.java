package tw.anwang.documents;

import java.util.List;
import java.util.Objects;

/**
 * A table on its way out. Rows are pulled one at a time and never kept, so a sheet of 400,000 rows needs no more
 * memory than one of ten.
 *
 * @param name of the sheet in the file; what a spreadsheet program forbids in a name is replaced
 * @param rows one value for each column; asked for once. If it fails, so does the writing, and the file is left
 *     without its end, so that no program takes half a table for a whole one
 * @param notes how to fill it in, on a second sheet; null for none, and never in CSV
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Value>> rows, Notes notes) {
    public Sheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rows, "rows");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs columns");
        }
    }

    /** A table alone. */
    public Sheet(String name, List<Column> columns, Iterable<List<Value>> rows) {
        this(name, columns, rows, null);
    }

    /** Whether only some cells may be typed in: those of its {@link Use#FREE} columns. */
    public boolean isGuarded() {
        return columns.stream().anyMatch(column -> column.use() != Use.FREE);
    }

    /** What a person does with the cells of a column. */
    public enum Use {
        /** Types. In a sheet that is guarded such cells are in text format, so that a day or a formula stays as typed. */
        FREE,
        /** Reads. */
        LOCKED,
        /** Leaves alone: the program reads it when the sheet comes back. */
        HIDDEN
    }

    /** A heading, and the width of its column in Chinese characters. */
    public record Column(String heading, int width, Use use) {
        public Column(String heading, int width) {
            this(heading, width, Use.FREE);
        }
    }

    /** Words on a sheet of their own, one line in a row. */
    public record Notes(String name, List<String> lines) {
        public Notes {
            lines = List.copyOf(lines);
        }
    }
}

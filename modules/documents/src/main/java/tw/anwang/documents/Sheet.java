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
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Value>> rows) {
    public Sheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rows, "rows");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs columns");
        }
    }

    /** A heading and the width of its column, in Chinese characters. */
    public record Column(String heading, int width) {}
}

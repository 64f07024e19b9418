package tw.anwang.documents;

import java.util.Iterator;
import java.util.Map;

/** The rows under the headings, each read by name; lives as long as the reader it came from. */
public final class NamedRows implements Iterator<NamedRow> {
    private final SheetReader rows;
    private final Map<String, Integer> columns;

    NamedRows(SheetReader rows, Map<String, Integer> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Whether the list has such a column, for headings that may be left out. */
    public boolean has(String heading) {
        return columns.containsKey(SheetReader.plain(heading));
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public NamedRow next() {
        return new NamedRow(rows.next(), columns);
    }
}

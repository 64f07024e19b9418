package tw.anwang.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tw.anwang.documents.sheet.RowSource;
import tw.anwang.kernel.RuleBroken;

/** The rows of a spreadsheet, one at a time; rows without anything are passed over. */
public final class SheetReader implements Iterator<SheetRow>, AutoCloseable {
    /** A list may begin with its title and remarks; its headings stand within these rows. */
    private static final int HEADING_SEARCH = 30;

    private final RowSource rows;
    private SheetRow ahead;

    SheetReader(RowSource rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = rows.next();
        }
        return ahead != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SheetRow row = ahead;
        ahead = null;
        return row;
    }

    /**
     * Looks for the row that holds all these headings, in any order, and reads the rows under it by their names.
     * Blanks and width make no difference: {@code 序 號} is {@code 序號}. Other columns can be asked for by name too.
     *
     * @throws RuleBroken {@code documents.sheet.noHeadings} with the headings missing in the row that came nearest
     */
    public NamedRows under(String... headings) {
        List<String> nearest = List.of(headings);
        for (int searched = 0; searched < HEADING_SEARCH && hasNext(); searched++) {
            Map<String, Integer> found = columns(next());
            List<String> missing = new ArrayList<>(List.of(headings));
            missing.removeIf(heading -> found.containsKey(plain(heading)));
            if (missing.isEmpty()) {
                return new NamedRows(this, found);
            }
            nearest = missing.size() < nearest.size() ? missing : nearest;
        }
        throw new RuleBroken("documents.sheet.noHeadings", String.join("、", nearest));
    }

    @Override
    public void close() {
        rows.close();
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
    }

    private static Map<String, Integer> columns(SheetRow row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < row.values().size(); i++) {
            String name = plain(row.value(i).shown());
            if (!name.isEmpty()) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns;
    }
}

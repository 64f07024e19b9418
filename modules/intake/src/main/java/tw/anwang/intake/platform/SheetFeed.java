package tw.anwang.intake.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetLimits;
import tw.anwang.documents.SheetReader;
import tw.anwang.documents.SheetRow;
import tw.anwang.kernel.RuleBroken;

/** An export as ODS, XLSX or CSV: titles above, headings, rows, and perhaps a total below. */
final class SheetFeed implements FeedRows {
    private static final SheetLimits LIMITS = new SheetLimits(256L << 20, 2L << 30, 500_000, 128);
    private static final int HEADING_SEARCH = 20;
    private static final int FEWEST_HEADINGS = 3;

    private final SheetReader rows;
    private final Map<Integer, String> columns = new LinkedHashMap<>();
    private final DeclaredTotal total = new DeclaredTotal();
    private long read;
    private FeedRow ahead;

    SheetFeed(Path path) throws IOException {
        CsvEnd.need(path);
        rows = SheetFile.at(path).within(LIMITS).open();
        try {
            findHeadings();
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    /** The first row of several cells; a title has one. */
    private void findHeadings() {
        for (int searched = 0; searched < HEADING_SEARCH && rows.hasNext(); searched++) {
            SheetRow row = rows.next();
            Map<Integer, String> found = cells(row);
            if (found.size() >= FEWEST_HEADINGS) {
                Set<String> known = new LinkedHashSet<>();
                found.forEach((column, words) -> {
                    if (known.add(FeedField.plain(words))) {
                        columns.put(column, FeedField.plain(words));
                    }
                });
                return;
            }
        }
        throw new RuleBroken("intake.platform.noHeadings");
    }

    private static Map<Integer, String> cells(SheetRow row) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < row.values().size(); column++) {
            String words = row.value(column).shown().strip();
            if (!words.isEmpty()) {
                cells.put(column, words);
            }
        }
        return cells;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && rows.hasNext()) {
            SheetRow row = rows.next();
            Map<Integer, String> cells = cells(row);
            total.needNone();
            if (!total.isTotal(cells.values())) {
                ahead = named(row.number(), cells);
                read++;
            }
        }
        if (ahead == null) {
            total.needs(read);
        }
        return ahead != null;
    }

    private FeedRow named(int number, Map<Integer, String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        columns.forEach((column, heading) -> {
            if (cells.containsKey(column)) {
                named.put(heading, cells.get(column));
            }
        });
        return new FeedRow(number, named);
    }

    @Override
    public FeedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FeedRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public Set<String> headings() {
        return new LinkedHashSet<>(columns.values());
    }

    @Override
    public void close() {
        rows.close();
    }
}

package tw.anwang.documents.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.RowBuilder;
import tw.anwang.documents.sheet.RowSource;
import tw.anwang.kernel.RuleBroken;

/** The records of a CSV file, with comma, semicolon or tab between the values. */
public final class CsvRows implements RowSource {
    private static final int SEARCHED = 8_192;
    /** Quotes may stand wherever people leave them: one that never closes, words behind one that did. */
    private static final CSVFormat AS_PEOPLE_SAVE = CSVFormat.Builder.create()
            .setQuote('"')
            .setTrailingData(true)
            .setLenientEof(true)
            .setIgnoreEmptyLines(false)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RowBuilder builder;

    private CsvRows(CSVParser parser, SheetFile file) {
        this.parser = parser;
        records = parser.iterator();
        builder = new RowBuilder(file);
    }

    /** @param firstBytes the first bytes of the file, one char for each */
    public static RowSource open(SheetFile file, String firstBytes) throws IOException {
        CsvEncoding encoding = CsvEncoding.of(file.path(), firstBytes);
        if (file.sheet() > 1) {
            throw new RuleBroken("documents.sheet.noSuchSheet", file.sheet());
        }
        BufferedReader text = encoding.open(file.path());
        char[] head = new char[SEARCHED];
        text.mark(SEARCHED);
        int length = text.read(head);
        text.reset();
        char separator = separator(new String(head, 0, Math.max(0, length)));
        CSVFormat format = AS_PEOPLE_SAVE.builder().setDelimiter(separator).get();
        return new CsvRows(format.parse(new ShortLines(text, separator)), file);
    }

    /** What stands most often in the first line; a comma where none does. */
    private static char separator(String beginning) {
        String line = beginning.lines().findFirst().orElse("");
        char most = ',';
        long count = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            long found = line.chars().filter(c -> c == candidate).count();
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }

    @Override
    public SheetRow next() {
        while (records.hasNext()) {
            CSVRecord values = records.next();
            for (int column = 0; column < values.size(); column++) {
                builder.put(column, 1, Value.of(unguarded(values.get(column))));
            }
            SheetRow row = builder.finish((int) values.getRecordNumber());
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private static String unguarded(String text) {
        boolean guarded = !text.isEmpty() && text.charAt(0) == CsvWriter.GUARD && CsvWriter.isGuarded(text);
        return guarded ? text.substring(1) : text;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

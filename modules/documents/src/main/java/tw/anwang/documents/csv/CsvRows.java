package tw.anwang.documents.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetRow;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.RowBuilder;
import tw.anwang.documents.sheet.RowSource;
import tw.anwang.kernel.RuleBroken;

/** The records of a CSV file, with comma, semicolon or tab between the values. */
public final class CsvRows implements RowSource {
    private static final int END = -1;
    private static final int SEARCHED = 8_192;

    private final PushbackReader in;
    private final RowBuilder builder;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private int number;

    private CsvRows(PushbackReader in, SheetFile file, char separator) {
        this.in = in;
        this.separator = separator;
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
        return new CsvRows(new PushbackReader(text), file, separator(new String(head, 0, Math.max(0, length))));
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
        try {
            for (int c = in.read(); c != END; c = in.read()) {
                in.unread(c);
                record();
                SheetRow row = builder.finish(++number);
                if (row != null) {
                    return row;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record() throws IOException {
        int end = separator;
        for (int column = 0; end == separator; column++) {
            cell.setLength(0);
            end = value();
            builder.put(column, 1, Value.of(unguarded(cell.toString())));
        }
    }

    /** @return what ended the value: the separator, a line feed, or {@link #END} */
    private int value() throws IOException {
        int c = in.read();
        if (c == '"') {
            c = quoted();
        }
        for (; c != END && c != separator && c != '\n'; c = in.read()) {
            if (c == '\r') {
                int next = in.read();
                if (next == '\n' || next == END) {
                    return '\n';
                }
                in.unread(next);
                return '\n';
            }
            cell.append((char) c);
        }
        return c;
    }

    /** @return the first character behind the closing quote */
    private int quoted() throws IOException {
        for (int c = in.read(); c != END; c = in.read()) {
            if (c == '"') {
                int next = in.read();
                if (next != '"') {
                    return next;
                }
            }
            cell.append((char) c);
        }
        return END;
    }

    private static String unguarded(String text) {
        boolean guarded = !text.isEmpty() && text.charAt(0) == CsvWriter.GUARD && CsvWriter.isGuarded(text);
        return guarded ? text.substring(1) : text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

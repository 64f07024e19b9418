package tw.anwang.documents.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import tw.anwang.kernel.RuleBroken;

/**
 * Refuses a line of more values than any spreadsheet has columns: the parser keeps a whole record in memory, blank
 * values too, and 20 MB of commas would be a gigabyte of them.
 */
final class ShortLines extends FilterReader {
    private static final int MOST_VALUES = 1 << 16;

    private final char separator;
    private int values;

    ShortLines(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count((char) one);
        return one;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        for (int i = from; i < from + some; i++) {
            count(into[i]);
        }
        return some;
    }

    private void count(char c) {
        if (c == separator && ++values > MOST_VALUES) {
            throw new RuleBroken("documents.sheet.tooManyColumns", MOST_VALUES);
        }
        values = c == '\n' || c == '\r' ? 0 : values;
    }
}

package tw.anwang.intake.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tw.anwang.kernel.RuleBroken;

/** Refuses a row larger than any: whoever reads it keeps a whole value in memory, and a value may be as long as the file. */
final class ShortRows extends FilterInputStream {
    private static final int MOST_BYTES = 1 << 20;

    private int since;

    ShortRows(InputStream in) {
        super(in);
    }

    /** What comes now is of another row. */
    void nextRow() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int bytes) {
        since += bytes;
        if (since > MOST_BYTES) {
            throw new RuleBroken("intake.platform.longRow");
        }
    }
}

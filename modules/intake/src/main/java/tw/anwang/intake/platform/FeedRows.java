package tw.anwang.intake.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;

/** The rows of an export, one at a time; reading to the end is what tells whether it is whole. */
interface FeedRows extends Iterator<FeedRow>, AutoCloseable {
    /** Those met so far, in their order. */
    Set<String> headings();

    @Override
    void close();

    /**
     * What it is, its bytes say: JSON, or a spreadsheet.
     *
     * @throws tw.anwang.kernel.RuleBroken where it cannot be read, or its end is missing; so does reading on
     */
    static FeedRows open(Path path) throws IOException {
        return isJson(path) ? new JsonFeed(path) : new SheetFeed(path);
    }

    private static boolean isJson(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            for (int one = in.read(); one >= 0; one = in.read()) {
                // the three bytes of a byte order mark count as white space
                if (!Character.isWhitespace(one) && one != 0xEF && one != 0xBB && one != 0xBF) {
                    return one == '{' || one == '[';
                }
            }
            return false;
        }
    }
}

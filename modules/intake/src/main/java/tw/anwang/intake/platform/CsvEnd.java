package tw.anwang.intake.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tw.anwang.kernel.RuleBroken;

/**
 * Whether a CSV file has its end. It bears no mark of it: but a last record with fewer values than the one before, or a
 * quote that never closes, is where a transfer broke off. Separators and quotes are the same byte in UTF-8 and Big5.
 */
final class CsvEnd {
    private static final String ZIP = "PK";

    private final char separator;
    private boolean quoted;
    private int values = 1;
    private int before;
    private boolean empty = true;

    private CsvEnd(char separator) {
        this.separator = separator;
    }

    /** @throws RuleBroken {@code intake.platform.cutOff}; a file that is no CSV is let through */
    static void need(Path path) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(path)) {
            head = new String(in.readNBytes(8192), StandardCharsets.ISO_8859_1);
        }
        if (head.startsWith(ZIP)) {
            return;
        }
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset(head)))) {
            CsvEnd end = new CsvEnd(separator(head));
            for (int one = text.read(); one >= 0; one = text.read()) {
                end.take((char) one);
            }
            end.over();
        }
    }

    private static Charset charset(String head) {
        return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")
                ? StandardCharsets.UTF_16
                : StandardCharsets.ISO_8859_1;
    }

    private static char separator(String head) {
        String line = head.lines().findFirst().orElse("");
        long tabs = line.chars().filter(c -> c == '\t').count();
        long semicolons = line.chars().filter(c -> c == ';').count();
        long commas = line.chars().filter(c -> c == ',').count();
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private void take(char c) {
        if (c == '"') {
            quoted = !quoted;
            empty = false;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            before = empty ? before : values;
            values = 1;
            empty = true;
        } else {
            values += !quoted && c == separator ? 1 : 0;
            empty = false;
        }
    }

    /** A last line of one value may be the total; that has its own check. */
    private void over() {
        boolean short_ = !empty && values < before && values > 1;
        if (quoted || short_) {
            throw new RuleBroken("intake.platform.cutOff");
        }
    }
}

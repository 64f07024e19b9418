package tw.anwang.documents.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.Value;
import tw.anwang.documents.sheet.Formulas;

/**
 * RFC 4180 in UTF-8 with a byte order mark, without which Excel reads Chinese as rubbish. A text that looks like a
 * formula gets an apostrophe in front, which {@link CsvRows} takes away again.
 */
public final class CsvWriter {
    static final char BYTE_ORDER_MARK = '\uFEFF';
    /** In front of a text that looks like a formula. */
    static final char GUARD = '\'';

    private CsvWriter() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180);
        row(
                csv,
                sheet.columns().stream()
                        .map(column -> Value.of(column.heading()))
                        .toList());
        for (List<Value> values : sheet.rows()) {
            if (values.size() != sheet.columns().size()) {
                throw new IllegalArgumentException(
                        values.size() + " values under " + sheet.columns().size() + " columns");
            }
            row(csv, values);
        }
        csv.flush();
    }

    private static void row(CSVPrinter csv, List<Value> values) throws IOException {
        for (Value value : values) {
            csv.print(shown(value));
        }
        csv.println();
    }

    private static String shown(Value value) {
        String shown = value.shown();
        boolean words = value instanceof Value.Text || value instanceof Value.Link;
        return words && isGuarded(shown) ? GUARD + shown : shown;
    }

    /** Whether an apostrophe belongs in front; one typed there already gets a second, so that none is lost. */
    static boolean isGuarded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == GUARD) {
            first++;
        }
        return Formulas.looksLikeOne(first == 0 ? text : text.substring(first));
    }
}

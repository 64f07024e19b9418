package tw.anwang.documents.ooxml;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xssf.model.StylesTable;

/**
 * Which number formats show a date. Excel stores dates as plain numbers; only the format tells. POI's own question
 * ({@code DateUtil}) knows neither the year of an era nor the built-in formats of East Asian editions.
 */
final class DayFormat {
    /** Words in quotes, escaped characters, and brackets such as [$-404] or [Red] say nothing about the kind. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    /** {@code 0.00E+00} has an e that is no year of an era. */
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)e[+-]");

    private static final Pattern YEAR_OR_DAY = Pattern.compile("(?i)[yde]");
    /** What POI calls the built-in formats whose text depends on the edition. */
    private static final String UNKNOWN = "reserved";

    private DayFormat() {}

    static boolean isOne(String code) {
        if (code.equalsIgnoreCase("General") || code.startsWith(UNKNOWN)) {
            return false;
        }
        String plain =
                SCIENTIFIC.matcher(DECORATION.matcher(code).replaceAll("")).replaceAll("");
        return YEAR_OR_DAY.matcher(plain).find() && plain.indexOf('#') < 0;
    }

    /** Gives the ROC and other eras' dates of East Asian editions (27–31, 36, 50–58) a text where the file has none. */
    static void nameEastAsian(StylesTable styles) {
        IntStream.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58)
                .filter(id -> styles.getNumberFormatAt((short) id) == null)
                .forEach(id -> styles.putNumberFormat((short) id, "e/m/d"));
    }
}

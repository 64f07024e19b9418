package tw.anwang.documents.ooxml;

import java.util.regex.Pattern;

/** Which number formats show a date. Excel stores dates as plain numbers; only the format tells. */
final class DayFormat {
    /** Words in quotes, escaped characters, and brackets such as [$-404] or [Red] say nothing about the kind. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    /** {@code 0.00E+00} has an e that is no year of an era. */
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)e[+-]");

    private static final Pattern YEAR_OR_DAY = Pattern.compile("(?i)[yde]");

    private DayFormat() {}

    /** @param code the format's own text, null for a built-in one */
    static boolean isOne(int id, String code) {
        if (code == null) {
            return isBuiltIn(id);
        }
        if (code.equalsIgnoreCase("General")) {
            return false;
        }
        String plain =
                SCIENTIFIC.matcher(DECORATION.matcher(code).replaceAll("")).replaceAll("");
        return YEAR_OR_DAY.matcher(plain).find() && plain.indexOf('#') < 0;
    }

    /** 14–17 and 22 everywhere; 27–31, 36 and 50–58 are the ROC and other eras' dates of East Asian editions. */
    private static boolean isBuiltIn(int id) {
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }
}

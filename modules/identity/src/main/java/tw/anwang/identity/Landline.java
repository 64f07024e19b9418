package tw.anwang.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers with an area code in running text, with the extension that follows: 02-23456789, (07)123-4567,
 * 04 2222-3333 #12. Area codes and lengths are those of the numbering plan; the lines that are meant to be
 * known, such as 113, 1957 and 0800, are none of them.
 */
final class Landline {
    private static final String GAP = "[- \u2010-\u2015\u3000]";
    private static final String FIVE = "[0-9]{5}";
    private static final String SIX = "[0-9]{3}" + GAP + "?[0-9]{3}";
    private static final String SEVEN = "[0-9]{3}" + GAP + "?[0-9]{4}";
    private static final String EIGHT = "[0-9]{4}" + GAP + "?[0-9]{4}";

    /** Not within a longer number, a date or the number of a document (字第0223456789號). */
    private static final String BEGINS = "(?<![0-9第字])(?<![0-9][-/.])";

    private static final String ENDS = "(?![0-9號元]|[,.][0-9])";

    private static final String EXTENSION = "(?:\\s{0,2}(?:#|\\*|分機|轉|[Ee]xt\\.?)\\s{0,2}:?\\s?([0-9]{1,6}))?";

    /** A number in a list before a day, 02 20240506, is no area code. */
    private static final String NO_DAY = "(?!(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9]))";

    static final Pattern PATTERN = Pattern.compile(BEGINS + "(?:"
            + "\\((0[2-8][0-9]{0,2})\\)" + GAP + "?(?:" + EIGHT + "|" + SEVEN + "|" + SIX + "|" + FIVE + ")"
            + "|(?:\\+886" + GAP + "?(?:\\(0\\))?|0)(?:" + plain() + ")"
            + ")" + ENDS + EXTENSION);

    private static final int LAST = 3;

    private Landline() {}

    /** Code and number with nothing or a gap between: subscribers' numbers begin with 2 to 9. */
    private static String plain() {
        String number = GAP + "?(?=[2-9])" + NO_DAY;
        return "(?:836|826)" + number + FIVE
                + "|(?:37|82|89)" + number + SIX
                + "|49" + number + SEVEN
                + "|[24]" + number + EIGHT
                + "|[3-8]" + number + SEVEN;
    }

    /** 02-*****789, and #*** where an extension follows. */
    static String masked(String found) {
        Matcher parts = PATTERN.matcher(found);
        boolean whole = parts.matches();
        String extension = whole ? parts.group(2) : null;
        String number = extension == null ? found : found.substring(0, parts.start(2));
        String digits =
                number.replaceFirst("\\+886", "0").replaceFirst("\\(0\\)", "").replaceAll("[^0-9]", "");
        String code = whole && parts.group(1) != null ? parts.group(1) : code(digits);
        return code + "-*****" + digits.substring(digits.length() - LAST) + (extension == null ? "" : "#***");
    }

    private static String code(String digits) {
        Matcher code = Pattern.compile("^(?:0836|0826|037(?=[0-9]{6}$)|08[29](?=[0-9]{6}$)|049(?=[0-9]{7}$)|0[2-8])")
                .matcher(digits);
        return code.find() ? code.group() : "";
    }
}

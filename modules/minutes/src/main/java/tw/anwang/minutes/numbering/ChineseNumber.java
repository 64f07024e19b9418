package tw.anwang.minutes.numbering;

/** Numbers as minutes write them: 14, 十四, 一百一十二, 一一二, 壹拾貳. */
public final class ChineseNumber {
    /** The characters of ordinary numerals, for patterns. */
    public static final String DIGITS = "零○一二三四五六七八九十百";

    public static final String FORMAL = "壹貳參叁肆伍陸柒捌玖拾";

    private ChineseNumber() {}

    /** The value, or −1 where it is no number below 10,000. */
    public static int parse(String text) {
        if (text.isEmpty() || text.length() > 7) {
            return -1;
        }
        return isArabic(text) ? arabic(text) : chinese(text);
    }

    private static boolean isArabic(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int arabic(String text) {
        return text.length() > 4 ? -1 : Integer.parseInt(text);
    }

    private static int chinese(String text) {
        int total = 0;
        int digit = 0;
        boolean placed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit > 1) {
                total += Math.max(digit, 1) * unit;
                digit = 0;
                placed = true;
                continue;
            }
            int value = digit(c);
            if (value < 0) {
                return -1;
            }
            digit = placed || i == 0 ? value : digit * 10 + value;
        }
        return total + digit > 9999 ? -1 : total + digit;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            default -> 1;
        };
    }

    private static int digit(char c) {
        int plain = "○一二三四五六七八九".indexOf(c);
        if (plain >= 0) {
            return plain;
        }
        return c == '零' ? 0 : c == '叁' ? 3 : "\0壹貳參肆伍陸柒捌玖".indexOf(c);
    }
}

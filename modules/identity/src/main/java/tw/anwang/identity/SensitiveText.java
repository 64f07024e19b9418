package tw.anwang.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of persons in running text: 身分證統一編號 and 統一證號 of residents whose check digit is right, and
 * telephone numbers. What is not such a number stays as it is.
 */
public final class SensitiveText {
    /** A letter, then sex or kind of resident, then eight digits; the older 統一證號 has two letters. */
    static final Pattern ID_NUMBER = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z][1289A-Da-d][0-9]{8}(?![A-Za-z0-9])");

    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:\\+?886[- ]?9|09)[0-9]{2}[- ]?[0-9]{3}[- ]?[0-9]{3}(?![0-9])");

    /** The number that stands for each letter from A to Z. */
    private static final int[] LETTERS = {
        10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33
    };

    private static final int KEPT_BEFORE = 3;
    private static final int KEPT_AFTER = 2;
    private static final int MOBILE_BEFORE = 4;
    private static final int MOBILE_AFTER = 3;
    private static final int FULL_WIDTH = 0xFEE0;

    /** The shortest number of them all has seven digits: (02)12345. */
    private static final int FEWEST_DIGITS = 7;

    private static final String BETWEEN_DIGITS = "- ()+\u2010\u2011\u2012\u2013\u2014\u2015\u3000";

    private SensitiveText() {}

    /** With every such number masked, for who sees none in clear. */
    public static String masked(String text) {
        return masked(text, EnumSet.of(SensitiveKind.ID_NUMBER, SensitiveKind.PHONE));
    }

    /** With the numbers of these kinds masked: A12*****89, 0912***678, 02-*****789. */
    static String masked(String text, Set<SensitiveKind> kinds) {
        if (text == null || !mayHoldNumbers(text)) {
            return text;
        }
        String shown = text;
        if (kinds.contains(SensitiveKind.ID_NUMBER)) {
            shown = replaced(shown, ID_NUMBER, SensitiveText::isChecked, SensitiveText::maskedId);
        }
        if (kinds.contains(SensitiveKind.PHONE)) {
            shown = replaced(shown, MOBILE, number -> true, SensitiveText::maskedMobile);
            shown = replaced(shown, Landline.PATTERN, number -> true, Landline::masked);
        }
        return shown;
    }

    /** Which kinds of number stand in the text. */
    public static Set<SensitiveKind> kinds(String text) {
        Set<SensitiveKind> kinds = EnumSet.noneOf(SensitiveKind.class);
        String plain = text == null || !mayHoldNumbers(text) ? "" : halfWidth(text);
        if (ID_NUMBER.matcher(plain).results().anyMatch(found -> isChecked(found.group()))) {
            kinds.add(SensitiveKind.ID_NUMBER);
        }
        if (MOBILE.matcher(plain).find() || Landline.PATTERN.matcher(plain).find()) {
            kinds.add(SensitiveKind.PHONE);
        }
        return kinds;
    }

    /**
     * Whether enough digits stand together, with nothing but what is written inside of telephone numbers between them. Few
     * texts have any, and to look through all others by three expressions took a tenth of a page's time.
     */
    private static boolean mayHoldNumbers(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = halfWidth(text.charAt(i));
            if (sign >= '0' && sign <= '9') {
                digits++;
            } else if (BETWEEN_DIGITS.indexOf(sign) < 0) {
                digits = 0;
            }
            if (digits == FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private interface Mask {
        String of(String number);
    }

    /** The text itself where nothing is found; a number in full width is found too, and masked in half width. */
    private static String replaced(String text, Pattern number, Predicate<String> real, Mask mask) {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        Matcher all = number.matcher(halfWidth(text));
        while (all.find()) {
            MatchResult found = all.toMatchResult();
            if (real.test(found.group())) {
                shown.append(text, from, found.start()).append(mask.of(found.group()));
                from = found.end();
            }
        }
        return from == 0 ? text : shown.append(text, from, text.length()).toString();
    }

    /** Character by character, so that places stay the same. */
    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, halfWidth(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char halfWidth(char sign) {
        return sign > '\uFF00' && sign < '\uFF5F' ? (char) (sign - FULL_WIDTH) : sign;
    }

    private static String maskedId(String number) {
        return number.substring(0, KEPT_BEFORE) + "*****" + number.substring(number.length() - KEPT_AFTER);
    }

    private static String maskedMobile(String number) {
        String digits = number.replaceAll("[- +]", "").replaceFirst("^886", "0");
        return digits.substring(0, MOBILE_BEFORE) + "***" + digits.substring(digits.length() - MOBILE_AFTER);
    }

    /** The check digit of 內政部's rule: weights 1, 9, 8 … 1, 1 over the letter's number and the digits. */
    static boolean isChecked(String number) {
        String upper = number.toUpperCase(java.util.Locale.ROOT);
        int letter = LETTERS[upper.charAt(0) - 'A'];
        int sum = letter / 10 + letter % 10 * 9;
        for (int i = 1; i < upper.length(); i++) {
            char sign = upper.charAt(i);
            int digit = Character.isLetter(sign) ? LETTERS[sign - 'A'] % 10 : sign - '0';
            sum += digit * Math.max(1, 9 - i);
        }
        return sum % 10 == 0;
    }
}

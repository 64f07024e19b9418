package tw.anwang.minutes.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker.Level;

/** Finds the number or bullet at the beginning of a line. Looks at a few characters only. */
public final class Markers {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BULLETS = "●◎◆◇■□★☆※▲△▪▫•·・➢➤✓✔‧◼❖→⇒➔►▶";
    private static final String CLASSIFIERS = "級樓期次類年月日項者案點階線科股組";

    private static final Pattern DASHED = Pattern.compile("([1-9][0-9]?)-([1-9][0-9]?)(?![0-9-])");

    /** A year, the number of an earlier item, a day or an age right behind 1. and the like. */
    private static final Pattern BEHIND_POINT =
            Pattern.compile("[0-9]{2,4}[年學歲]|[0-9]{3,7}-[0-9]|[0-9]{5,7}[案號]|[0-9]{1,2}月[0-9底份]|[0-9]{2}小時");

    private Markers() {}

    public static Optional<Marker> at(Span span, int from) {
        String s = span.plain();
        if (from >= s.length()) {
            return Optional.empty();
        }
        Marker found = bracketed(s, from);
        if (found == null) {
            found = composed(s.charAt(from));
        }
        if (found == null) {
            found = WrittenNumbers.at(s, from);
        }
        if (found == null) {
            found = dashed(s, from, span);
        }
        if (found == null) {
            found = numeral(s, from, span);
        }
        if (found == null) {
            found = bullet(s, from, span);
        }
        return Optional.ofNullable(found);
    }

    private static Marker bracketed(String s, int from) {
        if (s.charAt(from) != '(' && s.charAt(from) != '〈' && s.charAt(from) != '【') {
            return null;
        }
        int end = from + 1;
        while (end < s.length() && end - from <= 4 && ")〉】".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        if (end >= s.length() || ")〉】".indexOf(s.charAt(end)) < 0) {
            return null;
        }
        String inside = s.substring(from + 1, end);
        Marker lettered = s.charAt(from) == '(' ? letteredBracket(inside, end + 1 - from) : null;
        if (lettered != null) {
            return lettered;
        }
        int value = ChineseNumber.parse(inside);
        if (value <= 0 || value > 200 || inside.charAt(0) == '0') {
            return null;
        }
        int after = end + 1 < s.length() && "、.".indexOf(s.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
        boolean arabic = Character.isDigit(inside.charAt(0));
        return new Marker(
                arabic ? Level.ARABIC_BRACKET : Level.CHINESE_BRACKET, value, "(" + inside + ")", after - from);
    }

    /** (A), (甲): one letter or stem alone. */
    private static Marker letteredBracket(String inside, int length) {
        if (inside.length() != 1) {
            return null;
        }
        char c = inside.charAt(0);
        int value = c >= 'A' && c <= 'Z' ? c - 'A' + 1 : STEMS.indexOf(c) + 1;
        return value <= 0 ? null : new Marker(Level.LETTER_BRACKET, value, "(" + inside + ")", length);
    }

    /** One character that is bracket and number at once. */
    private static Marker composed(char c) {
        if (c >= '①' && c <= '⑳') {
            return new Marker(Level.CIRCLED, c - '①' + 1, String.valueOf(c), 1);
        }
        if (c >= '❶' && c <= '❿') {
            return new Marker(Level.CIRCLED, c - '❶' + 1, String.valueOf(c), 1);
        }
        if (c >= '⑴' && c <= '⒇') {
            return new Marker(Level.ARABIC_BRACKET, c - '⑴' + 1, "(" + (c - '⑴' + 1) + ")", 1);
        }
        if (c >= '⒈' && c <= '⒛') {
            return new Marker(Level.ARABIC, c - '⒈' + 1, String.valueOf(c - '⒈' + 1), 1);
        }
        if (c >= '㈠' && c <= '㈩') {
            return new Marker(Level.CHINESE_BRACKET, c - '㈠' + 1, "(" + "一二三四五六七八九十".charAt(c - '㈠') + ")", 1);
        }
        return null;
    }

    /** 6-1 before a gap: the first point of 6. */
    private static Marker dashed(String s, int from, Span span) {
        Matcher m = DASHED.matcher(s).region(from, Math.min(s.length(), from + 7));
        if (!m.lookingAt()
                || !span.gapBefore(m.end()) && "、.".indexOf(s.charAt(m.end())) < 0
                || m.end() >= s.length()) {
            return null;
        }
        int length = m.end() - from + ("、.".indexOf(s.charAt(m.end())) >= 0 ? 1 : 0);
        return new Marker(Level.DASHED, Integer.parseInt(m.group(2)), m.group(), length);
    }

    private static Marker numeral(String s, int from, Span span) {
        int end = from;
        while (end < s.length() && end - from < 4 && sameSort(s.charAt(from), s.charAt(end))) {
            end++;
        }
        if (end == from || end >= s.length()) {
            return null;
        }
        String digits = s.substring(from, end);
        Level level = level(digits.charAt(0));
        int value = level == Level.STEM
                ? STEMS.indexOf(digits.charAt(0)) + 1
                : level == Level.LETTER
                        ? Character.toLowerCase(digits.charAt(0)) - 'a' + 1
                        : ChineseNumber.parse(digits);
        boolean single = level != Level.STEM && level != Level.LETTER || digits.length() == 1;
        if (value <= 0 || value > 200 || !single || !delimited(s, from, end, level, span)) {
            return null;
        }
        boolean spaceOnly = "、.,):".indexOf(s.charAt(end)) < 0;
        boolean half = level == Level.ARABIC && s.charAt(end) == ')';
        return new Marker(
                half ? Level.ARABIC_BRACKET : level,
                value,
                half ? "(" + digits + ")" : digits,
                end - from + (spaceOnly ? 0 : 1));
    }

    private static boolean sameSort(char first, char c) {
        Level level = level(first);
        return level != null && level == level(c);
    }

    private static Level level(char c) {
        if (c >= '0' && c <= '9') {
            return Level.ARABIC;
        }
        if (ChineseNumber.DIGITS.indexOf(c) >= 0) {
            return Level.CHINESE;
        }
        if (ChineseNumber.FORMAL.indexOf(c) >= 0) {
            return Level.FORMAL;
        }
        if (STEMS.indexOf(c) >= 0) {
            return Level.STEM;
        }
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? Level.LETTER : null;
    }

    private static boolean delimited(String s, int from, int end, Level level, Span span) {
        char next = s.charAt(end);
        char after = end + 1 < s.length() ? s.charAt(end + 1) : 0;
        if (level == Level.ARABIC) {
            return (next == '.' || next == '、' || next == ')' && from == 0)
                    && !(after >= '0' && after <= '9' && !wordsFollow(s, end + 1));
        }
        if (level == Level.FORMAL) {
            return "、.:,".indexOf(next) >= 0 || span.gapBefore(end);
        }
        if (level == Level.CHINESE) {
            return next == '、' && !listOfClassified(s, end + 1) || next == '.' || next == ',' && end - from == 1;
        }
        return next == '、' || next == '.' && level != Level.STEM;
    }

    /** 1.110年度… is point 1 about the year 110, 1.111-1-1案… about an earlier item; 1.5倍 is a number. */
    private static boolean wordsFollow(String s, int from) {
        return BEHIND_POINT
                .matcher(s)
                .region(from, Math.min(s.length(), from + 10))
                .lookingAt();
    }

    /** 一、二級個案 is not a point 一. */
    private static boolean listOfClassified(String s, int from) {
        return from + 1 < s.length()
                && ChineseNumber.DIGITS.indexOf(s.charAt(from)) >= 0
                && CLASSIFIERS.indexOf(s.charAt(from + 1)) >= 0;
    }

    /** Whether the character is one of those that stand before points without a number. */
    public static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    private static Marker bullet(String s, int from, Span span) {
        char c = s.charAt(from);
        boolean dash = (c == '-' || c == '*' || c == '○') && from + 1 < s.length() && span.gapBefore(from + 1);
        dash |= c == '*' && from + 1 < s.length() && Character.isIdeographic(s.charAt(from + 1));
        if (!dash && BULLETS.indexOf(c) < 0 || from + 1 >= s.length()) {
            return null;
        }
        return new Marker(Level.BULLET, 0, String.valueOf(c), 1);
    }
}

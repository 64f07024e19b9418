package tw.anwang.minutes.numbering;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.numbering.Marker.Level;

/** Numbers written as words or in Roman letters: 第一，… 第二，… of a speech; II. in front of a heading. */
final class WrittenNumbers {
    private static final Pattern ORDINAL =
            Pattern.compile("第([一二三四五六七八九十]{1,3}|[0-9]{1,2})點?[,:]|第([一二三四五六七八九十])、(?![一二三四五六七八九十])");
    private static final Pattern ROMAN = Pattern.compile("(XI{0,3}|IX|IV|VI{0,3}|I{1,3})[.、](?![A-Za-z0-9.])");
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");
    private static final int LONGEST = 6;

    private WrittenNumbers() {}

    static Marker at(String s, int from) {
        int to = Math.min(s.length(), from + LONGEST);
        if (s.charAt(from) == '第') {
            Matcher m = ORDINAL.matcher(s).region(from, to).useTransparentBounds(true);
            if (!m.lookingAt()) {
                return null;
            }
            int value = ChineseNumber.parse(m.group(1) == null ? m.group(2) : m.group(1));
            return new Marker(Level.ORDINAL, value, "第" + value, m.end() - from);
        }
        Matcher m = ROMAN.matcher(s).region(from, to).useTransparentBounds(true);
        return m.lookingAt()
                ? new Marker(Level.ROMAN, ROMANS.indexOf(m.group(1)) + 1, m.group(1), m.end() - from)
                : null;
    }
}

package tw.anwang.minutes;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 密等, as a paper says it of itself: in a field of its head (密等：密, 密等及解密條件或保密期限：機密) or stamped as a line
 * of its own (【極機密】). Words about secrecy within a sentence say nothing of the paper.
 */
public enum Secrecy {
    /** 普通, or nothing said. */
    ORDINARY("普通"),
    /** 密. */
    CONFIDENTIAL("密"),
    /** 機密. */
    SECRET("機密"),
    /** 極機密. */
    TOP_SECRET("極機密"),
    /** 絕對機密. */
    ABSOLUTE("絕對機密");

    private static final String MARK = "(絕對機密|極機密|機密|密)";

    /** A label stands at the beginning of a line or of a cell; what follows its value is no further word. */
    private static final Pattern FIELD =
            Pattern.compile("(?:^|[\\s│|;。,])(?:密等級?|機密等級)(?:及解密條件)?(?:或保密期限)?[:|]\\s*[\\[(「【]?" + MARK
                    + "(?:件|等級)?(?=$|[\\s\\])」】(,;。│|])");

    private static final Pattern LABEL = Pattern.compile("(?:密等級?|機密等級)(?:及解密條件)?(?:或保密期限)?[:|]");

    private static final Pattern STAMP =
            Pattern.compile("[\\[(「『【〔《<]*" + MARK + "(?:件|文件|等級)?[\\])」』】〕》>]*(?:\\([^)]{0,60}\\))?");

    private static final Pattern NAME =
            Pattern.compile("(?:^|[\\s_\\-\\[(「【])" + MARK + "(?:件)?(?=$|[\\s_\\-.\\])」】])");

    /** What stands on a line of its own and is longer than that is no stamp. */
    private static final int STAMP_LENGTH = 80;

    private final String word;

    Secrecy(String word) {
        this.word = word;
    }

    /** The highest that the text says of itself. */
    public static Secrecy of(String text) {
        return text.lines().map(Secrecy::ofLine).max(Comparator.naturalOrder()).orElse(ORDINARY);
    }

    /** The highest that the name of a file says: 【機密】會議紀錄.odt. */
    public static Secrecy ofName(String name) {
        return name == null ? ORDINARY : found(NAME.matcher(plain(name)));
    }

    /** Whether the line tells the grade and nothing else: then it is no part of a title. */
    public static boolean isMark(String line) {
        String tight = plain(line).replaceAll("\\s", "");
        return tight.length() <= STAMP_LENGTH
                && (LABEL.matcher(tight).lookingAt() || STAMP.matcher(tight).matches());
    }

    private static Secrecy ofLine(String line) {
        if (line.indexOf('密') < 0) {
            return ORDINARY;
        }
        String plain = plain(line);
        Secrecy field = found(FIELD.matcher(plain));
        String tight = plain.replaceAll("\\s", "");
        Matcher stamp = STAMP.matcher(tight);
        boolean stamped = tight.length() <= STAMP_LENGTH && stamp.matches();
        Secrecy mark = stamped ? named(stamp.group(1)) : found(FIELD.matcher(tight));
        return field.compareTo(mark) > 0 ? field : mark;
    }

    /** Full width and half width are the same, whatever the keyboard; a blank within a word of the label is none. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    }

    private static Secrecy found(Matcher marks) {
        return marks.results()
                .map(mark -> named(mark.group(1)))
                .max(Comparator.naturalOrder())
                .orElse(ORDINARY);
    }

    private static Secrecy named(String mark) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(mark))
                .findFirst()
                .orElse(ORDINARY);
    }
}

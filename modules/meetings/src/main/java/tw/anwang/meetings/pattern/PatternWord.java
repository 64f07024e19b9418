package tw.anwang.meetings.pattern;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.kernel.RuleBroken;

/**
 * A word as an organiser writes it, with one ＃ for the number where it numbers items. Plain words and nothing else:
 * they are looked up letter by letter, so that no word can make reading slow.
 */
record PatternWord(PatternUse use, String written) {
    static final int LONGEST = 16;
    static final String NUMBER = "＃";
    private static final String NUMERAL = "[0-9一二三四五六七八九十]{1,3}";
    private static final Pattern BEGINNING =
            Pattern.compile("^[\\s　【]*((?:[\\p{IsHan}A-Za-z]{1,12}?" + NUMERAL + "|[\\p{IsHan}]{2,12}))[】：:、\\s　]");
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9、()&/-]+");
    private static final Pattern WITH_NAME = Pattern.compile(".*\\p{IsHan}.*|[A-Za-z]{2,}.*");

    /** 研商題三：…, 【研商題三】…: number or label at the beginning of a line, which a person said the kind of; or empty. */
    static String beginning(String line, PatternUse use) {
        Matcher beginning = BEGINNING.matcher(line + " ");
        String word = beginning.find() ? beginning.group(1) : "";
        return use.numbers() ? word.replaceFirst(NUMERAL, NUMBER) : word;
    }

    /** @throws RuleBroken where it is no plain word, too short or too long, or says nothing of a number */
    static PatternWord typed(PatternUse use, String typed) {
        String word = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceFirst(":$", "");
        String plain = word.replaceFirst("#", "");
        boolean numbered = use.numbers() && !plain.equals(word);
        if (use.numbers() && !numbered) {
            throw new RuleBroken("meetings.pattern.numberMissing");
        }
        if (plain.length() < (use.numbers() ? 1 : 2) || plain.length() > LONGEST) {
            throw new RuleBroken("meetings.pattern.length", LONGEST);
        }
        if (!PLAIN.matcher(plain).matches() || !WITH_NAME.matcher(plain).matches()) {
            throw new RuleBroken("meetings.pattern.notPlain");
        }
        return new PatternWord(use, word.replace("#", NUMBER));
    }

    /** The word as lines of the reader's lists. */
    String lists() {
        if (!use.numbers()) {
            return use.list() + ": " + written + "\n";
        }
        int at = written.indexOf(NUMBER);
        String before = written.substring(0, at).replaceFirst("第$", "");
        String behind = written.substring(at + 1);
        return (before.isEmpty() ? "" : use.list() + ": " + before + "\n")
                + (behind.isEmpty() ? "" : "case-suffix.WORD: " + behind + "\n");
    }
}

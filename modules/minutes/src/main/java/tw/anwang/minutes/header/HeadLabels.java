package tw.anwang.minutes.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Recognises the labels of the head: 時間：, 主持人　, 出（列）席單位及人員：. */
final class HeadLabels {
    private static final Pattern PRESENT = Pattern.compile("(出列席|出席|列席|請假|缺席|與會|參加|參與|視訊)[^:、,。()]{1,8}:");

    private final Words labels;
    private final Words strictLabels;

    HeadLabels(Vocabulary vocabulary) {
        labels = Words.of(vocabulary.keys("header"));
        strictLabels = Words.of(vocabulary.keys("header-colon"));
    }

    /** A label, its key in the word lists, and where its value begins. */
    record Label(String key, String word, int end) {}

    /**
     * A label of the head at a position.
     *
     * @param lineStart whether a gap or the end of the line is enough in place of a colon
     */
    Label at(Span line, int from, boolean lineStart) {
        String s = line.plain();
        Words.Word word = labels.at(s, from);
        if (word == null) {
            Words.Word strict = strictLabels.at(s, from);
            int end = strict == null ? s.length() : from + strict.text().length();
            return s.startsWith(":", end) ? new Label(strict.key(), strict.text(), end + 1) : present(s, from);
        }
        int end = from + word.text().length();
        int closed = bracketEnd(s, end);
        if (closed < s.length() && s.charAt(closed) == ':') {
            return new Label(word.key(), word.text(), closed + 1);
        }
        boolean gap = end == s.length() || line.gapBefore(end);
        boolean told = lineStart && gap && !word.key().equals("OTHER");
        return told ? new Label(word.key(), word.text(), end) : present(s, from);
    }

    /** 出席董事：, 列席來賓：: whoever it is that is present. */
    private static Label present(String s, int from) {
        Matcher label = PRESENT.matcher(s).region(from, s.length());
        if (!label.lookingAt()) {
            return null;
        }
        String key = "列席 請假 缺席 視訊".contains(label.group(1)) ? "ALSO" : "ATTENDANCE";
        return new Label(key, label.group().substring(0, label.group().length() - 1), label.end());
    }

    private static int bracketEnd(String s, int from) {
        int close = from < s.length() && s.charAt(from) == '(' ? s.indexOf(')', from) : -1;
        return close > 0 && close - from < 16 ? close + 1 : from;
    }

    /** Where a label stands behind the title in the same line, or −1. */
    int inside(Span line) {
        for (int i = 4; i < Math.min(line.plain().length(), 120); i++) {
            if (line.gapBefore(i) && at(line, i, false) != null) {
                return i;
            }
        }
        return -1;
    }
}

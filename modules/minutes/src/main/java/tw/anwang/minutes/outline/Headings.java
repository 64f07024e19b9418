package tw.anwang.minutes.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.ChineseNumber;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Recognises labels (說明：), numbered items (案由一) and headings of sections (參、報告事項) by the word lists. */
final class Headings {

    private final Words labels;
    private final Words strong;
    private final CaseHeadings cases;
    private final ComposedLabels composed;

    private static final Pattern ANNOUNCED =
            Pattern.compile("[^。:;]{0,16}?(會議決議|會議結論|主席裁示|主席指示|決議事項|裁示事項|決議|決定|結論|裁示|共識)(?:如下|如後|為)?(?:事項)?:");
    private static final Pattern TALK =
            Pattern.compile("[^。:,;、]{0,8}(?:意見|發言|討論|詢答)[^。:,;、]{0,6}(?:摘錄|摘要|紀要|重點|要點|紀錄|內容|彙整|如下)[^。:,;、]{0,4}:");
    private static final int LONGEST_ANNOUNCEMENT = 26;

    /** A heading and where its words end in the plain text. */
    record Found(Heading heading, int end) {}

    Headings(Vocabulary vocabulary) {
        labels = Words.of(vocabulary.keys("label"));
        strong = Words.of(vocabulary.words("strong", "LABEL"));
        cases = new CaseHeadings(vocabulary);
        composed = new ComposedLabels(vocabulary);
    }

    /**
     * A label at {@code from}.
     *
     * @param needsColon whether only a colon can make it one, since the line may continue the one before
     */
    Found label(Span span, int from, boolean needsColon) {
        Found listed = listed(span, from, needsColon);
        if (listed != null) {
            return listed;
        }
        ComposedLabels.Found told = composed.at(span, from, needsColon);
        return told != null
                ? new Found(new Heading(Sort.PART, told.key(), told.word(), 0), told.end())
                : announced(span.plain(), from);
    }

    private Found listed(Span span, int from, boolean needsColon) {
        String s = span.plain();
        Words.Word word = labels.at(s, from);
        if (word == null) {
            return null;
        }
        int end = from + word.text().length();
        int number = numberEnd(s, end);
        if (number > end && number < s.length() && s.charAt(number) == ':') {
            return label(word, ChineseNumber.parse(s.substring(end, number)), number + 1);
        }
        int closed = bracketEnd(s, end);
        boolean letter = word.text().length() == 1 && word.text().charAt(0) < 128;
        if (closed < s.length() && s.charAt(closed) == ':') {
            return label(word, 0, closed + 1);
        }
        if (needsColon || letter) {
            return null;
        }
        boolean told = end == s.length()
                || strong.has(word.text())
                        && (span.gapBefore(end) || number > end && number < s.length() && s.charAt(number) == '、');
        return told ? label(word, 0, end) : null;
    }

    /** 經討論後，決議如下： a short line that ends by announcing a part. */
    private Found announced(String s, int from) {
        if (s.length() - from <= LONGEST_ANNOUNCEMENT
                && TALK.matcher(s).region(from, s.length()).matches()) {
            String word = s.substring(from, s.length() - 1);
            return new Found(new Heading(Sort.PART, "OPINION", word, 0), s.length());
        }
        Matcher m = ANNOUNCED.matcher(s).region(from, s.length());
        if (s.length() - from > LONGEST_ANNOUNCEMENT || !m.matches()) {
            return null;
        }
        return label(labels.at(m.group(1), 0), 0, s.length());
    }

    private static Found label(Words.Word word, int number, int end) {
        Sort sort =
                switch (word.key()) {
                    case "TITLE" -> Sort.TITLE;
                    case "PROPOSER", "REPORTER", "ASIDE", "ASSIGNED" -> Sort.CREDIT;
                    default -> Sort.PART;
                };
        return new Found(new Heading(sort, word.key(), word.text(), number), end);
    }

    Found numbered(Span span, int from) {
        return cases.at(span, from);
    }

    static int numberEnd(String s, int from) {
        int end = from;
        while (end < s.length() && end - from < 4 && isNumeral(s.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || ChineseNumber.DIGITS.indexOf(c) >= 0 || ChineseNumber.FORMAL.indexOf(c) >= 0;
    }

    /** Behind a short bracket, if one stands here. */
    static int bracketEnd(String s, int from) {
        if (from >= s.length() || s.charAt(from) != '(') {
            return from;
        }
        int close = s.indexOf(')', from);
        return close > 0 && close - from <= 24 ? close + 1 : from;
    }
}

package tw.anwang.minutes.outline;

import java.util.List;
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
    private final Words cases;

    /** Numbers of long lists: 112-1-2, 11209-03, 1130501; a number below 10,000 is an ordinary one. */
    private static final Pattern LIST_NUMBER = Pattern.compile(
            "(?=[A-Z0-9-]*-[0-9]|[A-Z]{0,2}[0-9]{5})[A-Z]{0,2}(?:[0-9]{1,9}-){0,3}([0-9]{0,5}?)([0-9]{1,4})(?![0-9])");

    private static final int LONGEST_LIST_NUMBER = 24;
    private static final Pattern ANNOUNCED =
            Pattern.compile("[^。:;]{0,16}?(會議決議|會議結論|主席裁示|主席指示|決議事項|裁示事項|決議|決定|結論|裁示|共識)(?:如下|如後|為)?(?:事項)?:");
    private static final int LONGEST_ANNOUNCEMENT = 26;

    /** A heading and where its words end in the plain text. */
    record Found(Heading heading, int end) {}

    Headings(Vocabulary vocabulary) {
        labels = Words.of(vocabulary.keys("label"));
        strong = Words.of(vocabulary.words("strong", "LABEL"));
        cases = Words.of(vocabulary.keys("case"));
    }

    /**
     * A label at {@code from}.
     *
     * @param needsColon whether only a colon can make it one, since the line may continue the one before
     */
    Found label(Span span, int from, boolean needsColon) {
        String s = span.plain();
        Words.Word word = labels.at(s, from);
        if (word == null) {
            return announced(s, from);
        }
        int end = from + word.text().length();
        int number = numberEnd(s, end);
        if (number > end && number < s.length() && s.charAt(number) == ':') {
            return label(word, ChineseNumber.parse(s.substring(end, number)), number + 1);
        }
        int closed = bracketEnd(s, end);
        if (closed < s.length() && s.charAt(closed) == ':') {
            return label(word, 0, closed + 1);
        }
        if (needsColon) {
            return null;
        }
        boolean told = end == s.length()
                || strong.has(word.text())
                        && (span.gapBefore(end) || number > end && number < s.length() && s.charAt(number) == '、');
        return told ? label(word, 0, end) : null;
    }

    /** 經討論後，決議如下： a short line that ends by announcing a part. */
    private Found announced(String s, int from) {
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
                    case "PROPOSER", "REPORTER", "ASIDE" -> Sort.CREDIT;
                    default -> Sort.PART;
                };
        return new Found(new Heading(sort, word.key(), word.text(), number), end);
    }

    /** A numbered item at {@code from}: 案由一, 提案第1號, 第一案, 案號：1. */
    Found numbered(Span span, int from) {
        String s = span.plain();
        Words.Word word = cases.at(s, from);
        String key = word == null ? "ANY" : word.key();
        int at = word == null ? from : from + word.text().length();
        boolean colonInside = word != null
                && "號次序".indexOf(word.text().charAt(word.text().length() - 1)) >= 0
                && at < s.length()
                && s.charAt(at) == ':';
        at = colonInside ? at + 1 : at;
        boolean ordinalWord = at < s.length() && s.charAt(at) == '第';
        at = ordinalWord ? at + 1 : at;
        boolean bracketed = word != null && at + 2 < s.length() && s.charAt(at) == '(';
        int open = bracketed ? 1 : 0;
        Matcher id = LIST_NUMBER.matcher(s).region(at, Math.min(s.length(), at + LONGEST_LIST_NUMBER));
        boolean listed = word != null && key.equals("ANY") && id.lookingAt();
        int first = listed ? Math.max(id.start(2), id.end() - 4) : at + open;
        int end = listed ? id.end() : numberEnd(s, at + open);
        if (bracketed && (end == first || end >= s.length() || s.charAt(end) != ')')) {
            return null;
        }
        boolean stem = end == at && word != null && word.text().endsWith("個案") && stem(s, at) > 0;
        end = stem ? at + 1 : end;
        if (end == at || word == null && !ordinalWord) {
            return null;
        }
        int number = stem ? stem(s, at) : ChineseNumber.parse(s.substring(first, end));
        int after = caseSuffix(s, end + open);
        if (number <= 0
                || after < s.length() && "年月日".indexOf(s.charAt(after)) >= 0
                || ordinalWord && word == null && after == end
                || !bracketed && !delimited(span, after, word, colonInside)) {
            return null;
        }
        String shown = s.substring(from, after).replace(":", "");
        int textFrom = after < s.length() && ":、.".indexOf(s.charAt(after)) >= 0 ? after + 1 : after;
        return new Found(new Heading(Sort.CASE, key, shown, number), textFrom);
    }

    /** 個案甲 is the first; 0 where no heavenly stem stands here. */
    private static int stem(String s, int at) {
        return at < s.length() ? "甲乙丙丁戊己庚辛壬癸".indexOf(s.charAt(at)) + 1 : 0;
    }

    private static int caseSuffix(String s, int end) {
        for (String suffix : List.of("號提案", "號案", "號議案", "報告案", "討論案", "提案", "議案", "案", "號", "件")) {
            if (s.startsWith(suffix, end)) {
                return end + suffix.length();
            }
        }
        return end;
    }

    private static boolean delimited(Span span, int at, Words.Word word, boolean colonInside) {
        String s = span.plain();
        if (at >= s.length()) {
            return true;
        }
        char next = s.charAt(at);
        if (next == ':' || next == '(' || span.gapBefore(at)) {
            return next != '、';
        }
        if (word == null || at + 1 < s.length() && (next == '、' || next == '.') && listGoesOn(s, at + 1)) {
            return false;
        }
        return next == '、' || next == '.' || colonInside || word.text().equals("案由") && next != '併' && next != '至';
    }

    /** 案由一、二 goes on, 報告案一、112年統計 does not. */
    private static boolean listGoesOn(String s, int at) {
        char c = s.charAt(at);
        int end = numberEnd(s, at);
        boolean year = end > at + 1 && end < s.length() && "年度".indexOf(s.charAt(end)) >= 0;
        return !year && goesOn(c);
    }

    private static boolean goesOn(char c) {
        return c == '第' || c == '案' || Character.isDigit(c) || ChineseNumber.DIGITS.indexOf(c) >= 0;
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

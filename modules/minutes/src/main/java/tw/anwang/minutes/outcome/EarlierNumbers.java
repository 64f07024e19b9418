package tw.anwang.minutes.outcome;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.numbering.ChineseNumber;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Reads the numbers of earlier items: 第1案、第2案及第4案, 第1至3案, 案號1、3, 編號112-03, 其餘. */
final class EarlierNumbers {
    private static final String ENDS = "案項號點";
    private static final int MOST = 60;

    private final Words prefixes;
    private final Words rest;
    private final Words all;

    /** Numbers that stand together, and where. */
    record Group(List<String> numbers, int from, int to) {}

    EarlierNumbers(Vocabulary vocabulary) {
        prefixes = Words.of(vocabulary.words("previous", "PREFIX"));
        rest = Words.of(vocabulary.words("previous", "REST"));
        all = Words.of(vocabulary.words("previous", "ALL"));
    }

    /** The group at {@code from}, or null. */
    Group at(String text, int from) {
        boolean clauseBegins = from == 0 || ",。;:、".indexOf(text.charAt(from - 1)) >= 0;
        Words.Word word = clauseBegins ? rest.at(text, from) : null;
        if (word != null) {
            return orCounted(text, from, word, "rest");
        }
        word = all.at(text, from);
        if (word != null && !(from > 0 && text.charAt(from - 1) == '除')) {
            return orCounted(text, from, word, "all");
        }
        return numbered(text, from);
    }

    /** 其餘案次1、2 and 列管案件序號1、2 are told by their numbers. */
    private Group orCounted(String text, int from, Words.Word word, String name) {
        int end = from + word.text().length();
        Group counted = end < text.length() ? numbered(text, end) : null;
        return counted != null ? counted : new Group(List.of(name), from, end);
    }

    private Group numbered(String text, int from) {
        Words.Word prefix = prefixes.at(text, from);
        boolean ordinal = text.charAt(from) == '第';
        if (prefix == null && !ordinal) {
            return null;
        }
        List<String> numbers = new ArrayList<>();
        int at = from + (prefix == null ? 1 : prefix.text().length());
        int end = at;
        boolean ended = false;
        char joint = 0;
        while (at < text.length() && numbers.size() < MOST) {
            at = text.charAt(at) == '第' || text.charAt(at) == ':' ? at + 1 : at;
            int to = Headless.numberEnd(text, at);
            if (to == at) {
                break;
            }
            add(numbers, text.substring(at, to), joint, prefix != null);
            end = to;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
                end++;
                ended = true;
            }
            if (end >= text.length() || "、,及與和至到-~".indexOf(text.charAt(end)) < 0) {
                break;
            }
            joint = text.charAt(end);
            at = end + 1;
        }
        return numbers.isEmpty() || prefix == null && !ended ? null : new Group(numbers, from, end);
    }

    private static void add(List<String> numbers, String token, char joint, boolean prefixed) {
        int value = ChineseNumber.parse(token);
        if ((joint == '至' || joint == '到' || joint == '-' || joint == '~') && !numbers.isEmpty()) {
            String last = numbers.get(numbers.size() - 1);
            int first = ChineseNumber.parse(last);
            if (joint == '-' && (last.indexOf('-') > 0 || prefixed && (first >= 100 || value <= first))) {
                numbers.set(numbers.size() - 1, last + "-" + token);
                return;
            }
            for (int n = first + 1; first > 0 && n < value && n - first < MOST; n++) {
                numbers.add(String.valueOf(n));
            }
        }
        numbers.add(value > 0 ? String.valueOf(value) : token);
    }

    /** Where a numeral ends. */
    private static final class Headless {
        static int numberEnd(String s, int from) {
            int end = from;
            while (end < s.length()
                    && end - from < 4
                    && (s.charAt(end) >= '0' && s.charAt(end) <= '9'
                            || ChineseNumber.DIGITS.indexOf(s.charAt(end)) >= 0)) {
                end++;
            }
            return end;
        }
    }
}

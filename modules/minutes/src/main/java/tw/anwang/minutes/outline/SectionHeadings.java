package tw.anwang.minutes.outline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.outline.Heading.Sort;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** Recognises headings of sections: 參、報告事項, 市長指(裁)示事項, 散會. */
final class SectionHeadings {
    private static final int LONGEST_HEADING = 34;
    private static final String EMPTY = "無略";
    private static final Pattern ANNEX = Pattern.compile("^(?:附件|附錄)[一二三四五六七八九十0-9]{0,2}[:、]?(?=..)");

    /** 通過臨時提案2案: how many there are says nothing of what they are. */
    private static final Pattern COUNTED = Pattern.compile("^(?:通過|處理)|[計共]?[0-9一二三四五六七八九十]{1,3}[案件]$");

    private final Words closings;
    private final ComposedLabels labels;
    private final Map<String, String> keyOf = new HashMap<>();
    private final Map<String, List<String>> anywhere = new HashMap<>();
    private final Map<String, Both> composed = new LinkedHashMap<>();

    /** Words of two sorts that must both stand in a heading: 確認 … 紀錄, 上次 … 指示. */
    private record Both(List<String> one, List<String> other) {
        boolean in(String words) {
            return one.stream().anyMatch(words::contains) && other.stream().anyMatch(words::contains);
        }
    }

    SectionHeadings(Vocabulary vocabulary) {
        vocabulary.keys("section").forEach((key, words) -> words.forEach(word -> keyOf.putIfAbsent(word, key)));
        labels = new ComposedLabels(vocabulary);
        closings = Words.of(vocabulary.words("section", "CLOSING"));
        for (String key : List.of("TRACKED", "CONFIRM")) {
            anywhere.put(key, vocabulary.words("section", key));
        }
        for (String key : List.of("TRACKED", "CONFIRM", "NEXT", "REPORT", "DISCUSSION", "OPENING")) {
            composed.put(key, new Both(vocabulary.words("heading-one", key), vocabulary.words("heading-other", key)));
        }
    }

    /**
     * A heading of a section at {@code from}.
     *
     * @param alone whether it has no number, and so must be the word and nothing else
     */
    Headings.Found at(Span span, int from, boolean alone) {
        String s = span.plain();
        Headings.Found closing = closing(s, from);
        if (closing != null) {
            return closing;
        }
        int end = headingEnd(span, from);
        if (end - from > LONGEST_HEADING || end == from) {
            return null;
        }
        String words = s.substring(from, end).replace("(", "").replace(")", "");
        if (words.isEmpty()) {
            return null;
        }
        String key = alone ? whole(words) : ending(words);
        int last = words.length() - 1;
        if (key == null && EMPTY.indexOf(words.charAt(last)) >= 0) {
            key = whole(words.substring(0, last));
        }
        boolean sentence = end < s.length() && ",。".indexOf(s.charAt(end)) >= 0;
        if (key == null || alone && sentence && !key.equals("CLOSING")) {
            return null;
        }
        int textFrom = end < s.length() && ":。,".indexOf(s.charAt(end)) >= 0 ? end + 1 : end;
        // 休息（12時）: whatever else the line says, it is about the pause
        textFrom = key.equals("PAUSE") ? s.length() : textFrom;
        return new Headings.Found(new Heading(Sort.SECTION, key, words, 0), textFrom);
    }

    /** 散會 20:00, 散會時間 下午5時: the hour right behind the word. */
    private Headings.Found closing(String s, int from) {
        boolean bracketed = s.startsWith("(", from) && s.endsWith(")");
        int begin = bracketed ? from + 1 : from;
        Words.Word word = closings.at(s, begin);
        int end = word == null ? 0 : begin + word.text().length();
        boolean hour = word != null
                && end < s.length()
                && (bracketed && s.charAt(end) == ':'
                        || Character.isDigit(s.charAt(end))
                        || "上下中晚".indexOf(s.charAt(end)) >= 0);
        return hour ? new Headings.Found(new Heading(Sort.SECTION, "CLOSING", word.text(), 0), end) : null;
    }

    /** A heading of a section no list knows: short and no sentence. */
    Headings.Found unknown(Span span, int from) {
        String s = span.plain();
        int end = headingEnd(span, from);
        boolean heading =
                end > from && end - from <= LONGEST_HEADING && (end == s.length() || ":(".indexOf(s.charAt(end)) >= 0);
        int textFrom = end < s.length() && s.charAt(end) == ':' ? end + 1 : end;
        return heading
                ? new Headings.Found(new Heading(Sort.SECTION, "UNKNOWN", s.substring(from, end), 0), textFrom)
                : null;
    }

    /** Up to a stop or a bracket; the one character of 指(裁)示 does not end a heading. */
    private static int headingEnd(Span span, int from) {
        String s = span.plain();
        int end = from;
        while (end < s.length()
                && end - from <= LONGEST_HEADING
                && ":(。,".indexOf(s.charAt(end)) < 0
                && !(end > from && closesBracket(span, end))) {
            end += end + 3 < s.length() && s.charAt(end + 1) == '(' && s.charAt(end + 3) == ')' ? 4 : 1;
        }
        return Math.min(end, s.length());
    }

    /** 【下次會議】113年9月11日: the bracket ends the heading. */
    private static boolean closesBracket(Span span, int at) {
        return span.raw().substring(span.rawAt(at - 1) + 1, span.rawAt(at)).indexOf('】') >= 0;
    }

    private String whole(String words) {
        if (words.endsWith("散會") && words.length() <= 16) {
            return "CLOSING";
        }
        Matcher annex = ANNEX.matcher(words);
        return annex.lookingAt() && ending(words.substring(annex.end())) != null ? "ANNEX" : listed(words);
    }

    private String listed(String words) {
        String key = keyOf.get(words);
        key = key != null ? key : keyOf.get(COUNTED.matcher(words).replaceAll(""));
        return key != null ? key : labels.section(words);
    }

    /** By the whole heading, by a telling phrase anywhere in it, or by the longest word it ends with. */
    private String ending(String words) {
        String exact = whole(words);
        if (exact != null) {
            return exact;
        }
        for (String key : List.of("TRACKED", "CONFIRM")) {
            if (anywhere.get(key).stream().anyMatch(words::contains)) {
                return key;
            }
        }
        for (Map.Entry<String, Both> both : composed.entrySet()) {
            if (both.getValue().in(words)) {
                return both.getKey();
            }
        }
        for (int from = 1; from < words.length() - 1; from++) {
            String key = keyOf.get(words.substring(from));
            if (key != null) {
                return key;
            }
        }
        return null;
    }
}

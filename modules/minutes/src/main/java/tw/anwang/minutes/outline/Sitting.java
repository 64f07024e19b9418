package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Markers;
import tw.anwang.minutes.vocabulary.Vocabulary;
import tw.anwang.minutes.vocabulary.Words;

/** One record of several sittings: 第二場次, 下午場 (13時30分), each perhaps with time, place and chair of its own. */
public final class Sitting {
    private static final int TITLE_LINES = 7;
    private static final int LONGEST = 60;
    private static final String BEGINNINGS = "第上下晚場";
    private static final int LONGEST_PLACE = 16;
    private static final Pattern HEADING = Pattern.compile(
            "((?:第[一二三四五六七八九十0-9]{1,3}(?:場次?|天)|[上下]午場次?|晚[上間]場次?|場次[一二三四五六1-6])(?:會議紀錄|會議|座談會?)?)(?:\\([^()]{1,30}\\)|:[^:。,]{1,"
                    + LONGEST_PLACE + "})?");

    private final Words heads;

    Sitting(Vocabulary vocabulary) {
        heads = Words.of(vocabulary.keys("header"));
    }

    /** The heading of a sitting, which takes the whole line, or null. */
    Headings.Found at(Span span, int from) {
        String s = span.plain();
        if (from >= s.length() || s.length() > LONGEST || BEGINNINGS.indexOf(s.charAt(from)) < 0) {
            return null;
        }
        Matcher m = HEADING.matcher(s).region(from, s.length());
        return m.matches()
                ? new Headings.Found(new Heading(Heading.Sort.SECTION, "SITTING", m.group(1), 0), s.length())
                : null;
    }

    /** 時間：…, 主席：… once more. */
    boolean isHead(Span span) {
        int from = Markers.at(span, 0).map(Marker::length).orElse(0);
        Words.Word word = heads.at(span.plain(), from);
        int end = word == null ? 0 : from + word.text().length();
        return word != null && (span.plain().startsWith(":", end) || span.gapBefore(end));
    }

    /** The lines without the heading of the first sitting, which else would be read as part of the title. */
    public static List<Span> withoutFirst(List<Span> lines) {
        List<Span> kept = new ArrayList<>(lines);
        for (int i = 1; i < Math.min(lines.size(), TITLE_LINES); i++) {
            boolean numbered = Markers.at(lines.get(i), 0).isPresent();
            if (!numbered && HEADING.matcher(lines.get(i).plain()).matches()) {
                kept.remove(i);
                break;
            }
        }
        return kept;
    }
}

package tw.anwang.minutes.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Markers;
import tw.anwang.minutes.vocabulary.Vocabulary;

/**
 * Cuts the head off: title lines, then labels (時間, 主席, 紀錄 …) with their values, several to a line or the value on
 * the next, until the body begins.
 */
final class HeadLines {
    private static final int LONGEST_HEAD = 400;
    private static final int LONGEST_TITLE = 6;
    private static final int SHORTEST_TALK = 8;
    /** A numbered label no list knows still ends the value before it. */
    private static final Pattern UNKNOWN = Pattern.compile("[^:、,。()]{2,8}:");

    private final HeadLabels labels;

    HeadLines(Vocabulary vocabulary) {
        labels = new HeadLabels(vocabulary);
    }

    /** A labelled value of the head. */
    record Field(String key, String label, StringBuilder value, int line) {}

    /** The head's parts; {@code bodyFrom} is the index of the first line behind it. */
    record Head(List<Span> title, List<Field> fields, int bodyFrom, int lastOrdinal) {}

    Head of(List<Span> lines, Predicate<Span> beginsBody) {
        List<Span> title = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        int lastOrdinal = 0;
        int limit = Math.min(lines.size(), LONGEST_HEAD);
        int end = firstOfBody(lines, beginsBody, limit);
        for (int i = 0; i < end; i++) {
            Span line = lines.get(i);
            Optional<Marker> marker = Markers.at(line, 0);
            int from = marker.map(Marker::length).orElse(0);
            if (fields.isEmpty() && Titles.isItsEnd(line, title)) {
                title.add(line);
            } else if (labels.at(line, from, true) != null) {
                lastOrdinal = marker.map(Marker::ordinal).orElse(lastOrdinal);
                split(line, from, fields);
            } else if (fields.isEmpty()
                    || Titles.isBelowMarks(line, lines.get(Math.min(i + 1, lines.size() - 1)), title, fields)) {
                int cut = labels.inside(line);
                title.add(cut < 0 ? line : line.part(0, line.rawAt(cut), true));
                if (cut >= 0) {
                    split(line, cut, fields);
                }
            } else if ((marker.isPresent() || !isList(last(fields)))
                    && UNKNOWN.matcher(line.plain())
                            .region(from, line.plain().length())
                            .lookingAt()) {
                fields.add(new Field("OTHER", "", new StringBuilder(), line.line()));
            } else {
                append(last(fields), line.raw());
            }
        }
        return new Head(titleOf(title), fields, end, lastOrdinal);
    }

    /** The body begins with the first line that opens something and is no label of the head. */
    private int firstOfBody(List<Span> lines, Predicate<Span> beginsBody, int limit) {
        boolean labelSeen = false;
        boolean valueSeen = false;
        int firstNumbered = -1;
        for (int i = 0; i < limit; i++) {
            Span line = lines.get(i);
            Optional<Marker> marker = Markers.at(line, 0);
            int from = marker.map(Marker::length).orElse(0);
            HeadLabels.Label label = labels.at(line, from, true);
            if (label != null && label.key().equals("CHAIR") && valueSeen && beginsTalk(line, label)) {
                return i;
            }
            if (label != null) {
                labelSeen = true;
                valueSeen = labels.at(line, from, true).end() < line.plain().length();
                firstNumbered = -1;
                continue;
            }
            boolean numbered = marker.isPresent() && marker.get().ordinal() > 0;
            if ((labelSeen || i > 0) && beginsBody.test(line)
                    || numbered && valueSeen && firstNumbered < 0 && noLabelBehind(lines, i, limit)) {
                return i;
            }
            valueSeen |= labelSeen && !numbered;
            if (firstNumbered < 0 && numbered) {
                firstNumbered = i;
            }
        }
        return firstNumbered >= 0 ? firstNumbered : Math.min(limit, lastLabel(lines, limit) + 2);
    }

    /** 主席：各位午安，…。: what the chair says, and no name. */
    private static boolean beginsTalk(Span line, HeadLabels.Label label) {
        String said = line.plain().substring(label.end());
        boolean sentence = said.indexOf('。') >= 0 || said.indexOf(',') >= 0 || said.indexOf('?') >= 0;
        return sentence && said.length() >= SHORTEST_TALK && "。?!:".indexOf(said.charAt(said.length() - 1)) >= 0;
    }

    /** Whether the head is over here: no label of it follows soon. */
    private boolean noLabelBehind(List<Span> lines, int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + 12); i++) {
            int after = Markers.at(lines.get(i), 0).map(Marker::length).orElse(0);
            HeadLabels.Label label = labels.at(lines.get(i), after, false);
            if (label != null && !label.key().equals("OTHER")) {
                return false;
            }
        }
        return true;
    }

    private int lastLabel(List<Span> lines, int limit) {
        int last = -1;
        for (int i = 0; i < limit; i++) {
            last = labels.at(lines.get(i), 0, true) != null ? i : last;
        }
        return last;
    }

    private static List<Span> titleOf(List<Span> lines) {
        List<Span> title = new ArrayList<>();
        for (Span line : lines) {
            if (title.size() < LONGEST_TITLE && line.plain().length() <= 80) {
                title.add(line);
            }
        }
        return title;
    }

    /** Several labels may share a line: 主持人：…　紀錄：…. */
    private void split(Span line, int from, List<Field> fields) {
        HeadLabels.Label label = labels.at(line, from, true);
        int start = label.end();
        for (int i = start + 1; i < line.plain().length(); i++) {
            boolean apart = line.gapBefore(i) || ";。".indexOf(line.plain().charAt(i - 1)) >= 0;
            boolean column = apart && line.rawAt(i) > 0 && line.raw().charAt(line.rawAt(i) - 1) == '\t';
            int at = apart ? i + Markers.at(line, i).map(Marker::length).orElse(0) : i;
            HeadLabels.Label next = apart ? labels.at(line, at, column) : null;
            if (next != null) {
                fields.add(field(label, line, start, i));
                label = next;
                start = next.end();
                i = start;
            }
        }
        fields.add(field(label, line, start, line.plain().length()));
    }

    private static Field field(HeadLabels.Label label, Span line, int from, int to) {
        String value = from >= to ? "" : line.raw().substring(line.rawAt(from), line.rawAt(to));
        return new Field(label.key(), label.word(), new StringBuilder(value.strip()), line.line());
    }

    private static Field last(List<Field> fields) {
        return fields.get(fields.size() - 1);
    }

    /** Whether the value may hold labels of its own: 出席：教育部：…. */
    private static boolean isList(Field field) {
        return field.key().equals("ATTENDANCE") || field.key().equals("ALSO");
    }

    private static void append(Field field, String raw) {
        if (field.value().length() > 4000) {
            return;
        }
        if (field.value().length() > 0 && isList(field)) {
            field.value().append(' ');
        }
        field.value().append(withoutColon(field, raw.strip()));
    }

    /** In a table the colon may stand in a cell of its own, or before the value. */
    private static String withoutColon(Field field, String raw) {
        boolean colon = field.value().length() == 0 && !raw.isEmpty() && ":：".indexOf(raw.charAt(0)) >= 0;
        return colon ? raw.substring(1).strip() : raw;
    }

    /** Fields by key, of each the first that says something. */
    static Map<String, Field> first(List<Field> fields) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        fields.stream().filter(f -> f.value().length() > 0).forEach(f -> byKey.putIfAbsent(f.key(), f));
        return byKey;
    }
}

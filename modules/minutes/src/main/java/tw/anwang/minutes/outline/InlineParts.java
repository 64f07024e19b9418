package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.line.Span;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Markers;

/** Takes a line apart where several labels share it: 案由：…　說明：…　決議：照案通過。 */
final class InlineParts {
    private static final String BEFORE = "。;)」';";
    private static final int LONGEST = 20_000;
    private final Headings headings;

    InlineParts(Headings headings) {
        this.headings = headings;
    }

    List<Span> of(Span line) {
        String s = line.plain();
        if (s.length() > LONGEST || s.indexOf(':') < 0) {
            return List.of(line);
        }
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int number = Markers.at(line, 0).map(Marker::length).orElse(0);
        for (int i = number + 1; i < s.length(); i++) {
            if (mayBegin(line, s, i) && headings.label(line, i, true) != null) {
                parts.add(line.part(line.rawAt(start), line.rawAt(i), start == 0));
                start = i;
            }
        }
        if (start == 0) {
            return List.of(line);
        }
        parts.add(line.part(line.rawAt(start), line.raw().length(), false));
        return parts;
    }

    private static boolean mayBegin(Span line, String s, int i) {
        // （主辦：社會局；協辦：衛生局） stays with what it is said of
        boolean bracketed = s.lastIndexOf('(', i - 1) > s.lastIndexOf(')', i - 1);
        return !bracketed && BEFORE.indexOf(s.charAt(i - 1)) >= 0
                || line.gapBefore(i) && s.charAt(i - 1) != ':' && longGap(line, i);
    }

    /**
     * One blank may stand inside spaced-out words; columns are further apart, or behind a complete word. Where every
     * character stands apart, a gap is one only where it is wider than the one before.
     */
    private static boolean longGap(Span line, int i) {
        if (i > 1 && line.spacedOut() && line.rawAt(i) - line.rawAt(i - 1) <= line.rawAt(i - 1) - line.rawAt(i - 2)) {
            return false;
        }
        return line.rawAt(i) - line.rawAt(i - 1) > 2
                || Character.isWhitespace(line.raw().charAt(line.rawAt(i) - 1));
    }
}

package tw.anwang.minutes.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text that carry content: numbered as in the original, without blank lines and page furniture. */
public final class Lines {
    private static final int LONG_COLUMNS = 46;
    private static final int NARROW_LONG = 34;
    private static final int NARROWEST = 24;
    private static final int WIDEST = 140;
    private static final int SPREAD = 4;

    /** [00:12:45] in front of who speaks, as programs that write down a recording put it. */
    private static final Pattern STAMP = Pattern.compile(
            "^(?:[\\[(（【][0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?[\\])）】]|[0-9]{1,2}:[0-9]{2}:[0-9]{2})\\s{0,4}(?=[^:：。]{2,30}[:：])");

    private Lines() {}

    public static List<Span> of(String text) {
        List<RawLine> all = split(text);
        boolean[] furniture = PageFurniture.in(all);
        int margin = margin(all);
        int longFrom = longFrom(all);
        List<Span> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RawLine line = all.get(i);
            if (!furniture[i] && !line.text().isEmpty()) {
                lines.add(new Span(line.number(), line.text(), marginOf(line, margin, longFrom), true));
            }
        }
        return lines;
    }

    /** Splits at every kind of line end; keeps blank lines, since page furniture is told by its neighbours. */
    private static List<RawLine> split(String text) {
        List<RawLine> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        int length = text.length();
        while (start <= length) {
            int end = start;
            while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            number++;
            lines.add(trimmed(text, start, end, number));
            start = end + (end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1);
        }
        return lines;
    }

    private static RawLine trimmed(String text, int start, int end, int number) {
        boolean newPage = start < end && text.charAt(start) == '\f';
        int from = start;
        int to = end;
        while (from < to && (isEdge(text.charAt(from)) || text.charAt(from) == '#')) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return new RawLine(number, STAMP.matcher(text.substring(from, to)).replaceFirst(""), newPage);
    }

    /** White space, or the drawn side of a table. */
    private static boolean isEdge(char c) {
        return Fold.of(c) == ' ' && "【】〔〕".indexOf(c) < 0 || c == '│' || c == '┃' || c == '║';
    }

    private static Span.Margin marginOf(RawLine line, int margin, int longFrom) {
        if (margin == Integer.MAX_VALUE) {
            return width(line.text()) >= longFrom ? Span.Margin.LONG : Span.Margin.NONE;
        }
        return width(line.text()) >= margin ? Span.Margin.REACHED : Span.Margin.SHORT;
    }

    /** Width on paper: a Chinese character takes two columns. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }

    /** The length from which a line may go on although no margin is seen: in narrow texts near where most end. */
    private static int longFrom(List<RawLine> lines) {
        int[] lengths = lengths(lines);
        int longest = lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 8];
        return Math.max(NARROW_LONG, Math.min(LONG_COLUMNS, longest - SPREAD));
    }

    private static int[] lengths(List<RawLine> lines) {
        return lines.stream()
                .mapToInt(l -> width(l.text()))
                .filter(n -> n > 0)
                .sorted()
                .toArray();
    }

    /**
     * The length from which a line is taken to be broken by the margin: near the common long length. Where a
     * paragraph is one line there is no margin, and no line counts as broken.
     */
    private static int margin(List<RawLine> lines) {
        int[] lengths = lengths(lines);
        if (lengths.length < 8) {
            return Integer.MAX_VALUE;
        }
        int longest = lengths[lengths.length - 1 - lengths.length / 50];
        int common = lengths[lengths.length * 3 / 4];
        boolean wrapped = common * 10 >= longest * 8 && longest >= NARROWEST && longest <= WIDEST;
        int column = wrapped ? longest : column(lengths);
        return column == 0 ? Integer.MAX_VALUE : column * 17 / 20;
    }

    /** Where many lines end at one place and few go beyond (lines of the head that were left long), else 0. */
    private static int column(int[] sorted) {
        int best = 0;
        int most = Math.max(6, sorted.length / 5);
        for (int i = sorted.length - 1; i >= 0 && sorted[i] >= NARROWEST; i--) {
            int from = firstAtLeast(sorted, sorted[i] - SPREAD);
            boolean fewBeyond = (sorted.length - 1 - i) * 8 <= sorted.length;
            if (fewBeyond && sorted[i] <= WIDEST && i + 1 - from > most) {
                best = sorted[i];
                most = i + 1 - from;
            }
        }
        return best;
    }

    private static int firstAtLeast(int[] sorted, int length) {
        int at = Arrays.binarySearch(sorted, length);
        while (at > 0 && sorted[at - 1] == length) {
            at--;
        }
        return at >= 0 ? at : -at - 1;
    }
}

package tw.anwang.minutes.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.minutes.line.Span;

/** The cells of a line: what stands between tabs or upright lines, or between blanks where there are none. */
final class Cells {
    private static final Pattern CELL = Pattern.compile("[^\\s\\u3000]+");
    private static final Pattern TABBED_CELL = Pattern.compile("[^\\t]+");
    private static final String UPRIGHT = "|｜│┃∣";
    private static final int FEWEST_UPRIGHT = 2;
    private static final int LONGEST_LINE = 2000;
    /** So many empty cells at the end of a line went with the white space there. */
    private static final int MOST_TRIMMED = 2;

    private Cells() {}

    /** Those that say something. */
    static List<Span> of(Span line) {
        List<Span> cells = new ArrayList<>();
        if (line.raw().length() > LONGEST_LINE) {
            return cells;
        }
        if (isDrawn(line.raw())) {
            drawn(line).stream().filter(c -> !c.plain().isEmpty()).forEach(cells::add);
            return cells;
        }
        Matcher m = (line.raw().indexOf('\t') >= 0 ? TABBED_CELL : CELL).matcher(line.raw());
        while (m.find()) {
            cells.add(line.part(m.start(), m.end(), false));
        }
        return cells;
    }

    /** With the empty ones where together they are as many as there are heads, else without. */
    static List<Span> of(Span line, int heads) {
        String raw = line.raw();
        if (raw.length() <= LONGEST_LINE && isDrawn(raw)) {
            List<Span> drawn = drawn(line);
            return drawn.size() == heads ? drawn : of(line);
        }
        if (raw.length() > LONGEST_LINE || !raw.contains("\t\t")) {
            return of(line);
        }
        List<Span> all = new ArrayList<>();
        int from = 0;
        for (int to = raw.indexOf('\t'); to >= 0; to = raw.indexOf('\t', from)) {
            all.add(line.part(from, to, false));
            from = to + 1;
        }
        all.add(line.part(from, raw.length(), false));
        boolean complete = all.size() <= heads && all.size() >= heads - MOST_TRIMMED;
        while (complete && all.size() < heads) {
            all.add(line.part(raw.length(), raw.length(), false));
        }
        return complete ? all : of(line);
    }

    private static boolean isDrawn(String raw) {
        return raw.chars().filter(c -> UPRIGHT.indexOf(c) >= 0).count() >= FEWEST_UPRIGHT;
    }

    /** Between upright lines, of which one may stand at either end; empty cells count. */
    private static List<Span> drawn(Span line) {
        String raw = line.raw();
        List<Span> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= raw.length(); i++) {
            if (i == raw.length() || UPRIGHT.indexOf(raw.charAt(i)) >= 0) {
                boolean outside = raw.substring(from, i).isBlank() && (from == 0 || i == raw.length());
                if (!outside) {
                    cells.add(line.part(from, i, false));
                }
                from = i + 1;
            }
        }
        return cells;
    }
}

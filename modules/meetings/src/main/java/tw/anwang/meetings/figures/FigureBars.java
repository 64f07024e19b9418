package tw.anwang.meetings.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The bars of the chart: of at most seven lines how many answers came in time, late or never, or how large the figure
 * was in each year. All begin at zero and have one scale. It says nothing that the table does not.
 */
public final class FigureBars {
    private static final int MOST = 7;
    private static final int WIDTH = 520;
    private static final int STEP = 34;
    private static final int NAME = 16;
    private static final List<Measure> OF_DUE = List.of(Measure.IN_TIME, Measure.LATE, Measure.UNANSWERED);

    /** @param at where the part begins, in units of the drawing */
    public record Part(Measure measure, long number, long at, long width) {
        public String getStyle() {
            return measure.name().toLowerCase(Locale.ROOT);
        }

        /** Whether its number has room within it. */
        public boolean isRoomy() {
            return width >= 8L + 9L * String.valueOf(number).length();
        }
    }

    /** @param y where the bar stands from the top */
    public record Bar(String name, int y, List<Part> parts) {}

    private final List<FigureLine> drawn;
    private final boolean all;
    private final List<Measure> parts;

    private FigureBars(List<FigureLine> drawn, boolean all, List<Measure> parts) {
        this.drawn = drawn;
        this.all = all;
        this.parts = parts;
    }

    /** Of years the latest; of others those with most that was due. */
    static FigureBars of(FigureSheet sheet) {
        Comparator<FigureLine> order = sheet.filter().by() == Grouping.YEAR
                ? Comparator.comparing(FigureLine::getKey).reversed()
                : Comparator.comparingLong((FigureLine line) -> line.number(Measure.DUE))
                        .reversed();
        return of(sheet.lines(), OF_DUE, order);
    }

    /** Of the latest years, all lines together. */
    static FigureBars of(FigureYearSheet sheet) {
        return of(
                sheet.totals(),
                sheet.measure() == Measure.IN_TIME ? OF_DUE : List.of(sheet.measure()),
                Comparator.comparing(FigureLine::getKey).reversed());
    }

    private static FigureBars of(List<FigureLine> lines, List<Measure> parts, Comparator<FigureLine> order) {
        List<FigureLine> some =
                lines.stream().filter(line -> length(line, parts) > 0).toList();
        List<FigureLine> drawn = some.stream().sorted(order).limit(MOST).toList();
        return new FigureBars(drawn, drawn.size() == some.size(), parts);
    }

    private static long length(FigureLine line, List<Measure> parts) {
        return parts.stream().mapToLong(line::number).sum();
    }

    /** Whether no line was left out of the chart. */
    public boolean isAll() {
        return all;
    }

    public int getNumber() {
        return drawn.size();
    }

    public int getHeight() {
        return drawn.size() * STEP;
    }

    /** What the parts of a bar stand for, in their order. */
    public List<Measure> getMeasures() {
        return parts;
    }

    public List<Bar> getBars() {
        long most = drawn.stream().mapToLong(line -> length(line, parts)).max().orElse(1);
        return drawn.stream().map(line -> bar(line, most)).toList();
    }

    private Bar bar(FigureLine line, long most) {
        List<Part> drawnParts = new ArrayList<>();
        long before = 0;
        for (Measure measure : parts) {
            long number = line.number(measure);
            long at = before * WIDTH / most;
            before += number;
            if (number > 0) {
                drawnParts.add(new Part(measure, number, at, before * WIDTH / most - at));
            }
        }
        return new Bar(inShort(line.getName()), drawn.indexOf(line) * STEP, drawnParts);
    }

    /** Names of meetings differ at their end. */
    private static String inShort(String name) {
        int length = name.length();
        return length <= NAME ? name : "…" + name.substring(length - NAME + 1);
    }
}

package tw.anwang.meetings.figures;

import java.time.Instant;
import java.util.List;

/**
 * One figure over the years.
 *
 * @param filter by office or series, with the measure
 * @param asOf the moment it was counted
 * @param years 民國, the oldest first; 0, for what has no known year, comes last
 * @param lines those with most first
 * @param total sum over all lines
 */
public record FigureYearSheet(
        FigureFilter filter, Instant asOf, List<Integer> years, List<FigureYearLine> lines, FigureYearLine total) {
    /** What the figures over the years can be asked for. */
    static final List<Measure> MEASURES = List.of(
            Measure.IN_TIME,
            Measure.LATE,
            Measure.UNANSWERED,
            Measure.RETURNED,
            Measure.TRACKED,
            Measure.RELEASED,
            Measure.OPEN,
            Measure.OVERDUE);

    /** By what the lines can stand. */
    static final List<Grouping> GROUPINGS = List.of(Grouping.OFFICE, Grouping.SERIES);

    Measure measure() {
        return filter.measure();
    }

    /** The sums of the known years, each as a line of that year. */
    List<FigureLine> totals() {
        return years.stream()
                .filter(year -> year > 0)
                .map(year -> {
                    FigureLine line = new FigureLine((long) year);
                    line.add(total.in(year));
                    return line.named(String.valueOf(year));
                })
                .toList();
    }
}

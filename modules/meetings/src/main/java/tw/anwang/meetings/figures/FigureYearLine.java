package tw.anwang.meetings.figures;

import java.util.Map;
import java.util.TreeMap;

/** One figure of an office or a series, year by year. Changed only while it is counted. */
public final class FigureYearLine {
    private final FigureLine all;
    private final Map<Integer, FigureLine> years = new TreeMap<>();

    /** @param key of the line; null for the sum of all */
    FigureYearLine(Long key) {
        all = new FigureLine(key);
    }

    /** @param year 民國; 0 where it is not known */
    void add(int year, Measure measure, long number) {
        all.add(measure, number);
        years.computeIfAbsent(year, one -> new FigureLine(all.getKey())).add(measure, number);
    }

    void add(FigureYearLine other) {
        all.add(other.all);
        other.years.forEach((year, line) ->
                years.computeIfAbsent(year, one -> new FigureLine(all.getKey())).add(line));
    }

    /** All years together. */
    public FigureLine all() {
        return all;
    }

    /** Of one year; a line of zeros where there is nothing. */
    FigureLine in(int year) {
        return years.getOrDefault(year, new FigureLine(all.getKey()));
    }

    public Long getKey() {
        return all.getKey();
    }

    public String getName() {
        return all.getName();
    }
}

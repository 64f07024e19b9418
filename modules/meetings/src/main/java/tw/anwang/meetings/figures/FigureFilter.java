package tw.anwang.meetings.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the figures are asked for, and of the list behind one of them also which one; nulls ask for everything.
 *
 * @param office part of the name of an office
 * @param below with the offices below it, and those whose work it goes on with
 * @param county code of the county whose offices lead, or answer
 * @param fromYear 民國
 * @param toYear 民國, included
 * @param bounds of the bands of age
 * @param measure of one figure, with its line and its band; null for all of them
 * @param key of the line: id of an office, a series or a meeting, or a 民國 year; 0 where it is not known
 * @param band of age
 * @param year 民國 of one column of the figures over the years; 0 where it is not known, null for all of them
 * @param overYears whether the one figure stands in the figures over the years, its column of all years included
 */
public record FigureFilter(
        Long series,
        String office,
        boolean below,
        String county,
        Integer fromYear,
        Integer toYear,
        Grouping by,
        AgeBands bounds,
        Measure measure,
        Long key,
        Integer band,
        Integer year,
        boolean overYears) {
    public static final FigureFilter ALL =
            new FigureFilter(null, null, true, null, null, null, null, null, null, null, null);

    /** Of all years. */
    public FigureFilter(
            Long series,
            String office,
            boolean below,
            String county,
            Integer fromYear,
            Integer toYear,
            Grouping by,
            AgeBands bounds,
            Measure measure,
            Long key,
            Integer band) {
        this(series, office, below, county, fromYear, toYear, by, bounds, measure, key, band, null, false);
    }

    public FigureFilter {
        office = office == null || office.isBlank() ? null : office.strip();
        by = by == null ? Grouping.OFFICE : by;
        bounds = bounds == null ? AgeBands.USUAL : bounds;
    }

    /** The same by something else. */
    public FigureFilter by(Grouping other) {
        return new FigureFilter(series, office, below, county, fromYear, toYear, other, bounds, null, null, null);
    }

    /** One figure of it. @param line key of the line, or null for the sum; @param age band, or null */
    public FigureFilter of(Measure one, Long line, Integer age) {
        return new FigureFilter(series, office, below, county, fromYear, toYear, by, bounds, one, line, age);
    }

    /** The same as it stands in the figures over the years. @param column one year, or null for all of them */
    public FigureFilter in(Integer column) {
        return new FigureFilter(
                series, office, below, county, fromYear, toYear, by, bounds, measure, key, band, column, true);
    }

    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "by", by);
        put(query, "series", series);
        put(query, "office", office);
        put(query, "below", below ? "true" : null);
        put(query, "county", county);
        put(query, "fromYear", fromYear);
        put(query, "toYear", toYear);
        put(query, "bounds", bounds.words());
        put(query, "measure", measure);
        put(query, "key", key);
        put(query, "band", band);
        put(query, "year", year);
        put(query, "overYears", overYears ? "true" : null);
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    /** The same in one line, encoded. */
    String address() {
        return query().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package tw.anwang.meetings.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tw.anwang.desk.RocYear;

/** The filter as it stands in the address; what makes no sense there is as if it were not, and the page says so. */
public class FigureAsked {
    /** No filter has as many bands; more digits are no number of one. */
    private static final int NO_BAND = 99;

    /** Asks for what has no known year. */
    private static final String NO_YEAR = "0";

    private String series;
    private String office;
    private String below;
    private String county;
    private String fromYear;
    private String toYear;
    private String by;
    private String bounds;
    private String measure;
    private String key;
    private String band;
    private String year;
    private String overYears;
    private int page = 1;

    /** From the parameters of a request without a page. */
    static FigureAsked of(UnaryOperator<String> parameter) {
        FigureAsked asked = new FigureAsked();
        asked.series = parameter.apply("series");
        asked.office = parameter.apply("office");
        asked.below = parameter.apply("below");
        asked.county = parameter.apply("county");
        asked.fromYear = parameter.apply("fromYear");
        asked.toYear = parameter.apply("toYear");
        asked.by = parameter.apply("by");
        asked.bounds = parameter.apply("bounds");
        asked.measure = parameter.apply("measure");
        asked.key = parameter.apply("key");
        asked.band = parameter.apply("band");
        asked.year = parameter.apply("year");
        asked.overYears = parameter.apply("overYears");
        return asked;
    }

    FigureFilter filter() {
        Integer column = NO_YEAR.equals(year) ? Integer.valueOf(0) : RocYear.read(year);
        return new FigureFilter(
                number(series),
                office,
                Boolean.parseBoolean(below),
                county == null || county.isBlank() ? null : county.strip(),
                isYearsUnread() ? null : RocYear.read(fromYear),
                isYearsUnread() ? null : RocYear.read(toYear),
                one(Grouping.values(), by),
                bands().orElse(null),
                one(Measure.values(), measure),
                number(key),
                number(band) == null ? null : (int) Math.min(number(band), NO_BAND),
                column,
                column != null || Boolean.parseBoolean(overYears));
    }

    /** One figure of it; an address that names none asks for what is open. */
    FigureFilter one() {
        FigureFilter filter = filter();
        if (filter.measure() != null) {
            return filter;
        }
        FigureFilter open = filter.of(Measure.OPEN, filter.key(), null);
        return filter.overYears() ? open.in(filter.year()) : open;
    }

    private Optional<AgeBands> bands() {
        return bounds == null || bounds.isBlank() ? Optional.empty() : AgeBands.read(bounds);
    }

    /** Whether bounds were typed that are none. */
    public boolean isBoundsUnread() {
        return bounds != null && !bounds.isBlank() && bands().isEmpty();
    }

    /** Whether a year was typed that is none, or the first lies after the last. */
    public boolean isYearsUnread() {
        Integer from = RocYear.read(fromYear);
        Integer to = RocYear.read(toYear);
        return isUnread(fromYear) || isUnread(toYear) || from != null && to != null && from > to;
    }

    private static boolean isUnread(String typed) {
        return typed != null && !typed.isBlank() && RocYear.read(typed) == null;
    }

    private static Long number(String words) {
        return words != null && words.matches("\\d{1,18}") ? Long.valueOf(words) : null;
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public String getFromYear() {
        return fromYear;
    }

    public void setFromYear(String fromYear) {
        this.fromYear = fromYear;
    }

    public String getToYear() {
        return toYear;
    }

    public void setToYear(String toYear) {
        this.toYear = toYear;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getBounds() {
        return bounds;
    }

    public void setBounds(String bounds) {
        this.bounds = bounds;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getOverYears() {
        return overYears;
    }

    public void setOverYears(String overYears) {
        this.overYears = overYears;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

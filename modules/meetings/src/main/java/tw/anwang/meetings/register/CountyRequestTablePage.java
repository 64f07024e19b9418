package tw.anwang.meetings.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.anwang.meetings.register.RequestSearch.ThemeCount;

/** Counties by theme and year, side by side: each number opens its list. */
@Named
@RequestScoped
public class CountyRequestTablePage {
    /** As many years stand side by side as fit a page; the list has the others. */
    private static final int YEARS = 3;

    @Inject
    RequestSearch search;

    @Inject
    RequestThemes themes;

    @Inject
    CompilingOffices compiling;

    private List<ThemeCount> counts;
    private List<RequestTheme> known;
    private List<Integer> years;
    private Integer until;

    public void load() {
        counts = search.counts(RequestFilter.SENT);
        known = themes.all();
        years = counts.stream()
                .map(ThemeCount::year)
                .distinct()
                .filter(year -> until == null || year <= until + 1911)
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .sorted()
                .toList();
    }

    /** A column. @param id null for requests without a theme */
    public record Theme(Long id, String name) {}

    /** A county with its numbers, theme after theme and in each year after year. */
    public record Line(String code, String name, List<Number> numbers, long all) {}

    /** How many, and what the list is asked for. */
    public record Number(long many, String county, int rocYear, Long theme) {}

    public List<Theme> getThemes() {
        List<Theme> columns = known.stream()
                .filter(theme -> theme.isInUse() || has(theme.id()))
                .map(theme -> new Theme(theme.id(), theme.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (has(null)) {
            columns.add(new Theme(null, null));
        }
        return columns;
    }

    private boolean has(Long theme) {
        return counts.stream().anyMatch(one -> Objects.equals(one.themeId(), theme));
    }

    /** Years of the republic, the newest last. */
    public List<Integer> getYears() {
        return years.stream().map(year -> year - 1911).toList();
    }

    /** The newest year before those shown, of the republic; null where there is none. */
    public Integer getEarlier() {
        return counts.stream()
                .map(ThemeCount::year)
                .filter(year -> !years.isEmpty() && year < years.get(0))
                .max(Comparator.naturalOrder())
                .map(year -> year - 1911)
                .orElse(null);
    }

    /** The newest year asked for, of the republic; null for the newest there is. */
    public Integer getUntil() {
        return until;
    }

    public void setUntil(Integer until) {
        this.until = until;
    }

    public List<Line> getLines() {
        Map<String, List<ThemeCount>> byCounty = counts.stream()
                .filter(one -> years.contains(one.year()))
                .collect(Collectors.groupingBy(ThemeCount::countyCode, TreeMap::new, Collectors.toList()));
        return byCounty.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Line line(String county, List<ThemeCount> own) {
        List<Number> numbers = new ArrayList<>();
        for (Theme theme : getThemes()) {
            for (int year : years) {
                long many = own.stream()
                        .filter(one -> one.year() == year && Objects.equals(one.themeId(), theme.id()))
                        .mapToLong(ThemeCount::number)
                        .sum();
                numbers.add(new Number(many, county, year - 1911, theme.id()));
            }
        }
        long all = numbers.stream().mapToLong(Number::many).sum();
        return new Line(county, compiling.county(county), numbers, all);
    }
}

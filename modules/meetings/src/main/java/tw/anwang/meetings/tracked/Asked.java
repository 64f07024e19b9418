package tw.anwang.meetings.tracked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The filter of the list as it stands in the address; what makes no sense there is as if it were not. */
public class Asked {
    private String words;
    private Long series;
    private Long meeting;
    private String office;
    private String part;
    private String tracking;
    private boolean overdue;
    private int page = 1;

    /** From the parameters of a request without a page. */
    static Asked of(UnaryOperator<String> parameter) {
        Asked asked = new Asked();
        asked.words = parameter.apply("q");
        asked.series = number(parameter.apply("series"));
        asked.meeting = number(parameter.apply("meeting"));
        asked.office = parameter.apply("office");
        asked.part = parameter.apply("part");
        asked.tracking = parameter.apply("tracking");
        asked.overdue = Boolean.parseBoolean(parameter.apply("overdue"));
        return asked;
    }

    private static Long number(String words) {
        return words != null && words.matches("\\d{1,18}") ? Long.valueOf(words) : null;
    }

    TrackedItemFilter filter() {
        return new TrackedItemFilter(
                words, series, meeting, office, one(Part.values(), part), one(Tracking.values(), tracking), overdue);
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** {@code q=…&overdue=true}, encoded. */
    static String address(TrackedItemFilter filter) {
        return filter.query().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

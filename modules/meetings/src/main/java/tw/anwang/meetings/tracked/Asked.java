package tw.anwang.meetings.tracked;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import tw.anwang.identity.Grade;

/** The filter of the list as it stands in the address; what makes no sense there is as if it were not. */
public class Asked {
    private String words;
    private Long series;
    private Long meeting;
    private String office;
    private String part;
    private String tracking;
    private boolean overdue;
    private Long lead;
    private String reply;
    private Long round;
    private final AskedDays days = new AskedDays();
    private String grade;
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
        asked.lead = number(parameter.apply("lead"));
        asked.reply = parameter.apply("reply");
        asked.round = number(parameter.apply("round"));
        asked.days.setFrom(parameter.apply("from"));
        asked.days.setTo(parameter.apply("to"));
        asked.grade = parameter.apply("grade");
        return asked;
    }

    private static Long number(String words) {
        return words != null && words.matches("\\d{1,18}") ? Long.valueOf(words) : null;
    }

    TrackedItemFilter filter() {
        return new TrackedItemFilter(
                words,
                series,
                meeting,
                office,
                one(Part.values(), part),
                one(Tracking.values(), tracking),
                overdue,
                lead,
                one(Reply.values(), reply),
                round,
                days.first(),
                days.last(),
                one(Grade.values(), grade));
    }

    private static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
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

    public Long getLead() {
        return lead;
    }

    public void setLead(Long lead) {
        this.lead = lead;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public AskedDays getDays() {
        return days;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }
}

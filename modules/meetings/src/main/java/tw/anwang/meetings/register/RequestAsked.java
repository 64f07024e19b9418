package tw.anwang.meetings.register;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import tw.anwang.kernel.RocDate;

/** The filter of the register as it stands in the address; what makes no sense there is as if it were not. */
public class RequestAsked {
    private String words;
    private String county;
    private String year;
    private String theme;
    private String bureau;
    private String central;
    private String state;
    private String type;
    private String stepUntil;
    private int page = 1;

    /** From the parameters of a request without a page. */
    static RequestAsked of(UnaryOperator<String> parameter) {
        RequestAsked asked = new RequestAsked();
        asked.words = parameter.apply("q");
        asked.county = parameter.apply("county");
        asked.year = parameter.apply("year");
        asked.theme = parameter.apply("theme");
        asked.bureau = parameter.apply("bureau");
        asked.central = parameter.apply("central");
        asked.state = parameter.apply("state");
        asked.type = parameter.apply("type");
        asked.stepUntil = parameter.apply("stepUntil");
        return asked;
    }

    RequestFilter filter() {
        Integer roc = number(year) == null ? null : number(year).intValue();
        return new RequestFilter(
                words,
                county,
                roc == null ? null : Integer.valueOf(roc + 1911),
                number(theme),
                bureau,
                central,
                states(),
                one(ReplyType.values(), type),
                RocDate.parse(stepUntil == null ? "" : stepUntil).orElse(null));
    }

    private Set<RequestState> states() {
        RequestState known = one(RequestState.values(), state);
        boolean sent = RequestFilter.AT_CENTRE.equals(state);
        return sent ? RequestState.AT_CENTRE : known == null ? Set.of() : Set.of(known);
    }

    private static Long number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,9}") ? Long.valueOf(typed.strip()) : null;
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

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    /** Year of the republic, as typed. */
    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getBureau() {
        return bureau;
    }

    public void setBureau(String bureau) {
        this.bureau = bureau;
    }

    public String getCentral() {
        return central;
    }

    public void setCentral(String central) {
        this.central = central;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    /** The last day, as typed. */
    public String getStepUntil() {
        return stepUntil;
    }

    public void setStepUntil(String stepUntil) {
        this.stepUntil = stepUntil;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

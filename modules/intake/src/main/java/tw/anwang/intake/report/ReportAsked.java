package tw.anwang.intake.report;

import java.util.Arrays;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RocDate;

/** The filter of the list as it stands in the address; what makes no sense there is as if it were not. */
public class ReportAsked {
    private String words;
    private String kind;
    private String state;
    private String from;
    private String to;
    private int page = 1;

    ReportFilter filter() {
        return new ReportFilter(
                words,
                one(ReportKind.values(), kind),
                one(ReportState.values(), state),
                RocDate.parse(from).orElse(null),
                RocDate.parse(to).orElse(null));
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    /** First day, as typed. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** Last day, as typed. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

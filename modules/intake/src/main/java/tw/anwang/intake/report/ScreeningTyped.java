package tw.anwang.intake.report;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;

/** What stands in the fields of a screening. */
public class ScreeningTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String outcome;
    private String other;
    private String why;
    private List<String> recognised = List.of();

    /** @param named the office that was typed in words, before any that was chosen; or null */
    Proposal proposal(OfficeId named) {
        EndReason end = Arrays.stream(EndReason.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
        boolean chosen = end == null && outcome != null && outcome.matches("\\d+");
        OfficeId office = named != null ? named : chosen ? new OfficeId(Long.parseLong(outcome)) : null;
        return new Proposal(office, end, why, ids());
    }

    private Set<Long> ids() {
        return recognised.stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    /** An office's number, or why it ends. */
    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    /** Name of an office that is not in the list. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Ids of the people of other reports who are those of this one. */
    public List<String> getRecognised() {
        return recognised;
    }

    public void setRecognised(List<String> recognised) {
        this.recognised = List.copyOf(recognised);
    }
}

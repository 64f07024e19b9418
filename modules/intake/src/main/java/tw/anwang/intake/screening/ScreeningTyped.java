package tw.anwang.intake.screening;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.report.EndReason;
import tw.anwang.registry.HouseholdId;

/** What stands in the fields of a screening. */
public class ScreeningTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String outcome;
    private String other;
    private String why;
    private List<String> recognised = List.of();
    private String household;

    /** @param named the office that was typed in words, before any that was chosen; or null */
    public Proposal proposal(OfficeId named) {
        EndReason end = Arrays.stream(EndReason.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(null);
        OfficeId office =
                named != null ? named : end == null && chosen(outcome) ? new OfficeId(Long.parseLong(outcome)) : null;
        return new Proposal(
                office, end, why, ids(), chosen(household) ? new HouseholdId(Long.parseLong(household)) : null);
    }

    private static boolean chosen(String value) {
        return value != null && value.matches("\\d+");
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

    /** Number of the household that was chosen, where there is more than one. */
    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
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

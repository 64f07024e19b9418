package tw.anwang.meetings.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.tracked.Handling;

/** One choice for many rows: what is left empty stays in each row as it is. */
public class SelectionBulk implements Serializable {
    private static final long serialVersionUID = 1L;

    private Handling handling;
    private String lead;
    private DueKind dueKind;
    private LocalDate dueDate;

    /** Writes the choice into every ticked row and unticks it; nothing is saved. @return how many rows */
    int applyTo(List<SelectionTyped> rows) {
        List<SelectionTyped> chosen =
                rows.stream().filter(SelectionTyped::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("meetings.selection.noneChosen");
        }
        if (handling == null && isBlank(lead) && dueKind == null) {
            throw new RuleBroken("meetings.selection.nothingToApply");
        }
        if (dueKind == DueKind.DATE && dueDate == null) {
            throw new RuleBroken("meetings.due.dayMissing");
        }
        chosen.forEach(this::applyTo);
        return chosen.size();
    }

    private void applyTo(SelectionTyped row) {
        if (handling != null) {
            row.setHandling(handling);
        }
        if (!isBlank(lead)) {
            row.setLead(lead.strip());
        }
        if (dueKind != null) {
            row.setDueKind(dueKind);
            row.setDueDate(dueKind == DueKind.DATE ? dueDate : null);
        }
        row.setChosen(false);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    public Handling getHandling() {
        return handling;
    }

    public void setHandling(Handling handling) {
        this.handling = handling;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public DueKind getDueKind() {
        return dueKind;
    }

    public void setDueKind(DueKind dueKind) {
        this.dueKind = dueKind;
    }

    public LocalDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }
}

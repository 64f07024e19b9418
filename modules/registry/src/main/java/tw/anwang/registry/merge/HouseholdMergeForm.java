package tw.anwang.registry.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.OfficeWords;
import tw.anwang.kernel.PageMessages;
import tw.anwang.registry.duplicate.HouseholdTwinRow;
import tw.anwang.registry.duplicate.HouseholdTwinSearch;
import tw.anwang.registry.page.PageWords;

/** Decides of two households whether they are one, and which of them stays. */
@Named
@ViewScoped
public class HouseholdMergeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HouseholdMerges merges;

    @Inject
    HouseholdTwinSearch twins;

    @Inject
    OfficeWords officeWords;

    @Inject
    PageWords words;

    private long twin;
    private boolean other;
    private HouseholdTwinRow row;
    private HouseholdMergePreview preview;
    private ChosenHousehold chosen;
    private String obstacle;
    private String why;
    private String whyTwo;

    public void load() {
        row = twins.byId(twin);
        if (preview != null) {
            learn();
        }
    }

    /** Lays both side by side; that they were read stands in the trail from here on. */
    public void compare() {
        obstacle = words.of(merges.whyNot(kept().household(), gone().household()));
        preview = merges.preview(kept().household(), gone().household());
        chosen = ChosenHousehold.of(preview);
        learn();
    }

    private void learn() {
        officeWords.learn(
                List.of(preview.kept().lead().value(), preview.gone().lead().value()));
    }

    private HouseholdTwinRow.Side kept() {
        return other ? row.other() : row.one();
    }

    private HouseholdTwinRow.Side gone() {
        return other ? row.one() : row.other();
    }

    /** 同一戶. */
    public String merge() {
        HouseholdMergePreview now =
                merges.preview(preview.kept().household(), preview.gone().household());
        if (!now.equals(preview)) {
            preview = now;
            words.changedSince();
            return null;
        }
        long merge = merges.merge(preview, chosen, why);
        words.done("households.done");
        return "/registry/householdMerged?faces-redirect=true&id=" + merge;
    }

    /** 不是同一戶. */
    public String areTwo() {
        twins.areTwo(twin, whyTwo);
        words.done("households.two.done");
        return "/registry/householdTwinList?faces-redirect=true";
    }

    public boolean differ(Object kept, Object gone) {
        return ChosenWords.differ(kept, gone);
    }

    /** What the rows are that would be carried. */
    public String called(HouseholdMergePreview.Rows rows) {
        return PageMessages.words(rows.module(), rows.key());
    }

    public HouseholdTwinRow getRow() {
        return row;
    }

    /** Both side by side; null until they are compared. */
    public HouseholdMergePreview getPreview() {
        return preview;
    }

    public ChosenHousehold getChosen() {
        return chosen;
    }

    /** Why they cannot become one, or an empty text. */
    public String getObstacle() {
        return obstacle;
    }

    public long getTwin() {
        return twin;
    }

    public void setTwin(long twin) {
        this.twin = twin;
    }

    /** Whether the second of the two is the one that stays. */
    public boolean isOther() {
        return other;
    }

    public void setOther(boolean other) {
        this.other = other;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWhyTwo() {
        return whyTwo;
    }

    public void setWhyTwo(String whyTwo) {
        this.whyTwo = whyTwo;
    }
}

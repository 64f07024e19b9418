package tw.anwang.registry.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.registry.page.PageWords;

/** A merge of two households: where the old address leads, and how it is undone. */
@Named
@ViewScoped
public class HouseholdMergedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    HouseholdMerges merges;

    @Inject
    PageWords words;

    private long id;
    private HouseholdMergedShow show;
    private String obstacle;
    private String why;

    public void load() {
        HouseholdMerge merge = merges.byId(id);
        show = merges.show(merge);
        obstacle = isDone() ? words.of(merges.whyNotUndo(merge)) : "";
    }

    public String undo() {
        words.takenBack("households.undone", merges.undo(id, why));
        return "/registry/householdMerged?faces-redirect=true&id=" + id;
    }

    public boolean isDone() {
        return show.state() == Merge.State.DONE;
    }

    public HouseholdMergedShow getShow() {
        return show;
    }

    /** Why it cannot be undone, or an empty text. */
    public String getObstacle() {
        return obstacle;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

package tw.anwang.registry.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.registry.page.PageWords;

/** A merge: agreed to where it waits for somebody else, or undone. */
@Named
@ViewScoped
public class PersonMergedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Merges merges;

    @Inject
    PageWords words;

    private long id;
    private Merge.State state;
    private String why;
    private LocalDate doneOn;
    private MergePreview now;
    private String undoWhy;

    public void load() {
        Merge merge = merges.byId(id);
        state = merge.state();
        why = merge.why();
        doneOn = merge.doneOn();
        now = state == Merge.State.ASKED
                        && merges.whyNotRead(merge.kept(), merge.gone()).isEmpty()
                ? merges.preview(merge.kept(), merge.gone())
                : null;
    }

    public String agree() {
        merges.agree(id);
        words.done("merge.done");
        return again();
    }

    public String undo() {
        words.takenBack("merge.undone", merges.undo(id, undoWhy));
        return again();
    }

    private String again() {
        return "/registry/personMerged?faces-redirect=true&id=" + id;
    }

    public boolean isAsked() {
        return state == Merge.State.ASKED;
    }

    public boolean isDone() {
        return state == Merge.State.DONE;
    }

    public Merge.State getState() {
        return state;
    }

    public String getWhy() {
        return why;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** Both records where somebody has to look and may; else null. */
    public MergePreview getNow() {
        return now;
    }

    public String getUndoWhy() {
        return undoWhy;
    }

    public void setUndoWhy(String undoWhy) {
        this.undoWhy = undoWhy;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

package tw.anwang.registry.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
    private MergedShow show;
    private MergePreview now;
    private String obstacle;
    private String endWhy;

    public void load() {
        Merge merge = merges.byId(id);
        show = merges.show(merge);
        obstacle = words.of(merges.whyNotAgree(merge));
        now = isAsked() && merges.whyNotRead(merge.kept(), merge.gone()).isEmpty()
                ? merges.preview(merge.kept(), merge.gone())
                : null;
    }

    public String agree() {
        merges.agree(id);
        words.done("merge.done");
        return again();
    }

    /** 不歸戶. */
    public String dismiss() {
        merges.dismiss(id, endWhy);
        words.done("merge.dismissed");
        return again();
    }

    public String undo() {
        words.takenBack("merge.undone", merges.undo(id, endWhy));
        return again();
    }

    private String again() {
        return "/registry/personMerged?faces-redirect=true&id=" + id;
    }

    public boolean isAsked() {
        return show.state() == Merge.State.ASKED;
    }

    public boolean isDone() {
        return show.state() == Merge.State.DONE;
    }

    /** What became of it, and where the record is now. */
    public MergedShow getShow() {
        return show;
    }

    /** Both records where somebody has to look and may; else null. */
    public MergePreview getNow() {
        return now;
    }

    /** Why this person cannot agree, or an empty text. */
    public String getObstacle() {
        return obstacle;
    }

    public String getEndWhy() {
        return endWhy;
    }

    public void setEndWhy(String endWhy) {
        this.endWhy = endWhy;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

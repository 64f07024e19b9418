package tw.anwang.registry.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.kernel.PageMessages;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.duplicate.TwinRow;
import tw.anwang.registry.duplicate.TwinSearch;
import tw.anwang.registry.page.PageWords;

/** Decides of two records whether they are one person. */
@Named
@ViewScoped
public class PersonMergeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Merges merges;

    @Inject
    TwinSearch twins;

    @Inject
    PageWords words;

    private long twin;
    private TwinRow row;
    private MergePreview preview;
    private ChosenWords chosen;
    private String obstacle;
    private String why;
    private String whyTwo;

    public void load() {
        row = twins.byId(twin);
    }

    /** Lays both side by side; that they were read stands in the trail from here on. */
    public void compare() {
        PersonId kept = row.one().person();
        PersonId gone = row.other().person();
        obstacle = words.of(merges.whyNot(kept, gone));
        preview = merges.preview(kept, gone);
        chosen = ChosenWords.of(preview.kept().words(), preview.gone().words());
    }

    /** 同一人. */
    public String merge() {
        MergePreview now =
                merges.preview(preview.kept().person(), preview.gone().person());
        if (!now.isAsRead(preview)) {
            preview = now;
            words.changedSince();
            return null;
        }
        long merge = merges.merge(
                preview, chosen.from(preview.kept().words(), preview.gone().words()), why);
        words.done(preview.secondLook() ? "merge.asked" : "merge.done");
        return "/registry/personMerged?faces-redirect=true&id=" + merge;
    }

    /** 不是同一人. */
    public String areTwo() {
        twins.areTwo(twin, whyTwo);
        words.done("twin.two.done");
        return "/registry/duplicateList?faces-redirect=true";
    }

    /** 重新認定. */
    public String mayBeOne() {
        twins.mayBeOne(twin);
        words.done("twin.again.done");
        return "/registry/personMerge?faces-redirect=true&twin=" + twin;
    }

    public boolean differ(Object kept, Object gone) {
        return ChosenWords.differ(kept, gone);
    }

    /** What the rows are that would be carried. */
    public String called(MergePreview.Carried carried) {
        return PageMessages.words(carried.module(), carried.key());
    }

    /** The two as the list shows them. */
    public TwinRow getRow() {
        return row;
    }

    /** Both side by side; null until they are compared. */
    public MergePreview getPreview() {
        return preview;
    }

    public ChosenWords getChosen() {
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

package tw.anwang.meetings.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.page.PageWords;

/** Commenting on one matter of a draft: an office for itself, the staff unit for somebody without an account. */
@Named
@ViewScoped
public class RecordingCommentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RecordingComments comments;

    @Inject
    RecordingSheets sheets;

    @Inject
    PageWords words;

    private long item;
    private Long office;
    private final CommentTyped typed = new CommentTyped();
    private transient RecordingSheet sheet;

    public void load() {
        getSheet();
    }

    public String save() {
        if (getSheet().keeper()) {
            comments.write(item, typed);
        } else {
            comments.say(item, office == null ? null : new OfficeId(office), typed.getText());
        }
        words.saved("recording.comment.saved", typed.getText());
        return "/meetings/recording?faces-redirect=true&id="
                + getSheet().recording().id();
    }

    public RecordingSheet getSheet() {
        sheet = sheet == null ? sheets.holding(item) : sheet;
        return sheet;
    }

    public RecordingSheet.Matter getMatter() {
        return getSheet().matter(item);
    }

    public CommentTyped getTyped() {
        return typed;
    }

    /** Id of the office that says it, where the person may comment for several; null for the first. */
    public Long getOffice() {
        return office;
    }

    public void setOffice(Long office) {
        this.office = office;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }
}

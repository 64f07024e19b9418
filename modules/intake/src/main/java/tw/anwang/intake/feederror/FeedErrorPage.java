package tw.anwang.intake.feederror;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.FileRef;
import tw.anwang.intake.page.PageWords;

/** One thing told, what the platform answered, and how it ended. */
@Named
@ViewScoped
public class FeedErrorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FeedErrors errors;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private String said;
    private transient FeedError error;
    private transient List<FileRef> pictures;

    public void load() {
        version = getError().version();
    }

    public FeedError getError() {
        error = error == null ? errors.read(id) : error;
        return error;
    }

    public List<FileRef> getPictures() {
        pictures = pictures == null ? errors.pictures(id) : pictures;
        return pictures;
    }

    public String answer() {
        errors.answer(id, version, said);
        words.done("platformError.answered");
        return again();
    }

    public String correct() {
        errors.close(id, version, true, said);
        words.done("platformError.closed");
        return again();
    }

    public String refuse() {
        errors.close(id, version, false, said);
        words.done("platformError.closed");
        return again();
    }

    private String again() {
        return "/intake/platformError?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

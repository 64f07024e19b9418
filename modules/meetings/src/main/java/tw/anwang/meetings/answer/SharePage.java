package tw.anwang.meetings.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.page.PageWords;

/** Giving a share that was asked for. */
@Named
@ViewScoped
public class SharePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Shares shares;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private String text;
    private transient ShareSheet sheet;

    public void load() {
        if (version < 0) {
            version = getShare().version();
            text = getShare().text();
        }
    }

    public String give() {
        shares.give(id, version, text);
        words.done("share.given");
        return "/meetings/share?faces-redirect=true&id=" + id;
    }

    public ShareSheet getSheet() {
        sheet = sheet == null ? shares.byId(id) : sheet;
        return sheet;
    }

    public ShareRow getShare() {
        return getSheet().share();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

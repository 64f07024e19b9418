package tw.anwang.welfare.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.page.PageWords;

/** What the supervisor adds to a record, typed below it. */
@Named
@ViewScoped
public class SupervisionAddingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Supervisions supervisions;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords page;

    private String words;

    public String add(long id) {
        supervisions.add(id, words);
        drafts.discard("welfare.supervision.addition", String.valueOf(id));
        page.done("supervision.addition.saved");
        return "/welfare/supervision?faces-redirect=true&id=" + id;
    }

    /** Whether this person wrote the record. */
    public boolean mayAdd(Supervision one) {
        return SupervisionRules.whyNotAdd(one, user.getMe()).isEmpty();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

package tw.anwang.welfare.supervision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.page.PageWords;

/** One record: read, confirmed by its workers, and what became of what was agreed on. */
@Named
@ViewScoped
public class SupervisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SupervisionSheets sheets;

    @Inject
    Supervisions supervisions;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long id;
    private String remark;
    private final Map<Long, String> results = new HashMap<>();
    private transient SupervisionSheet sheet;

    public void load() {
        getSheet();
    }

    public String confirm() {
        supervisions.confirm(id, remark);
        return again("supervision.confirmed", "welfare.supervision.remark");
    }

    public String done(DiscussedCase line) {
        supervisions.done(line.id(), results.get(line.id()));
        return again("supervision.done", "welfare.supervision.result");
    }

    private String again(String key, String draft) {
        drafts.discard(draft, String.valueOf(id));
        words.done(key);
        return "/welfare/supervision?faces-redirect=true&id=" + id;
    }

    /** Whether this person took part and has not read it yet. */
    public boolean isMayConfirm() {
        return getSheet().workers().stream().anyMatch(part -> SupervisionRules.whyNotConfirm(part, user.getMe())
                .isEmpty());
    }

    /** Whether this person owes what was agreed on there. */
    public boolean mayEnd(DiscussedCase line) {
        return SupervisionRules.whyNotEnd(line, user.getMe()).isEmpty();
    }

    public SupervisionSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    public Map<Long, String> getResults() {
        return results;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

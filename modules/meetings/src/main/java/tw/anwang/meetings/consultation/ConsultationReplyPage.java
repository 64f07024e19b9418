package tw.anwang.meetings.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.OfficeWords;
import tw.anwang.meetings.page.PageWords;

/** What the own office says to a draft, point by point. */
@Named
@ViewScoped
public class ConsultationReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Replies replies;

    @Inject
    ReplySheets sheets;

    @Inject
    Drafts drafts;

    @Inject
    OfficeWords offices;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private ReplyTyped typed;
    private List<Difference> differences = List.of();
    private transient ReplySheet sheet;

    public void load() {
        if (typed == null) {
            version = getSheet().version();
            offices.learn(List.of(sheet.office().value(), sheet.draft().office().value()));
            typed = new ReplyTyped();
            typed.setNothing(sheet.nothing());
            sheet.draft().points().forEach(point -> typed.getWords()
                    .put(point.id(), sheet.said().get(point.id())));
        }
    }

    public String save() {
        if (savedFirst()) {
            return null;
        }
        replies.write(id, version, typed);
        return again("reply.saved");
    }

    public String submit() {
        if (savedFirst()) {
            return null;
        }
        replies.submit(id, version, typed);
        return again("reply.submitted");
    }

    private String again(String key) {
        drafts.discard(Reply.KIND, String.valueOf(id));
        words.saved(key, typed.all());
        return "/meetings/consultationReply?faces-redirect=true&id=" + id;
    }

    /** Whether a colleague saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        sheet = null;
        differences = getSheet().version() == version
                ? List.of()
                : Difference.between(shown(getSheet().said(), sheet.nothing()), shown(typed.said(), typed.isNothing()));
        version = getSheet().version();
        return !differences.isEmpty();
    }

    /** By the names that the fields bear in drafts. */
    private Map<String, String> shown(Map<Long, String> said, boolean nothing) {
        Map<String, String> shown = new LinkedHashMap<>();
        getSheet().draft().points().forEach(point -> shown.put("point" + point.id(), said.get(point.id())));
        shown.put("nothing", nothing ? "✓" : "");
        return shown;
    }

    /** The labels of the fields in which colleagues differ. */
    public Map<String, String> getLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        getSheet().draft().points().forEach(point -> labels.put("point" + point.id(), point.label()));
        labels.put("nothing", words.key("reply.nothing"));
        return labels;
    }

    /** Why the person cannot write, or an empty text. */
    public String getObstacle() {
        return words.of(getSheet().whyNotWrite());
    }

    public ReplySheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    public ReplyTyped getTyped() {
        return typed;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

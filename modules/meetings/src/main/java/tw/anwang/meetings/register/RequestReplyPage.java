package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;

/** Writing the reply of the person's own office, on the page of the request. */
@Named
@ViewScoped
public class RequestReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TEXT = "countyRequest.reply.text";
    private static final String DRAFT = "meetings.countyRequest.reply";

    @Inject
    CountyRequestPage page;

    @Inject
    RequestReplies replies;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private Long reply;
    private int version;
    private ReplyType type;
    private String text;
    private String person;
    private List<Difference> differences = List.of();

    public void load() {
        ReplyRow mine = getMine();
        if (mine != null && reply == null) {
            reply = mine.id();
            version = mine.version();
            type = mine.type();
            text = mine.text();
            person = mine.person();
        }
    }

    /** The reply that the person may write now, or null. */
    public ReplyRow getMine() {
        return page.getSheet().replies().stream()
                .filter(ReplyRow::mine)
                .findFirst()
                .orElse(null);
    }

    public String write() {
        if (savedFirst()) {
            return null;
        }
        replies.write(reply, version, type, text, person);
        drafts.discard(DRAFT, String.valueOf(page.getId()));
        return again("countyRequest.reply.handedIn");
    }

    /** Whether a colleague wrote other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        page.fresh();
        ReplyRow now = getMine();
        boolean same = now == null || now.version() == version;
        differences = same
                ? List.of()
                : Difference.between(shown(now.type(), now.text(), now.person()), shown(type, text, person));
        version = now == null ? version : now.version();
        return !differences.isEmpty();
    }

    Map<String, String> shown(ReplyType kind, String said, String who) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("countyRequest.type", kind == null ? null : words.key(kind.getLabelKey()));
        shown.put(TEXT, said);
        shown.put("countyRequest.reply.person", who);
        return shown;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/countyRequest?faces-redirect=true&id=" + page.getId();
    }

    public ReplyType getType() {
        return type;
    }

    public void setType(ReplyType type) {
        this.type = type;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}

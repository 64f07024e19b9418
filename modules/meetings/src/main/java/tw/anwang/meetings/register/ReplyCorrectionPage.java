package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;

/** A head corrects the reply that the office gave, on the page of the request. */
@Named
@ViewScoped
public class ReplyCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    CorrectingReplies correcting;

    @Inject
    RequestReplyPage replies;

    @Inject
    PageWords words;

    private Long reply;
    private int version;
    private ReplyType type;
    private String text;
    private String person;
    private String why;
    private List<Difference> differences = List.of();

    public void load() {
        ReplyRow given = getGiven();
        if (given != null && reply == null) {
            reply = given.id();
            version = given.version();
            type = given.type();
            text = given.text();
            person = given.person();
        }
    }

    /** The reply that the person may correct now, or null. */
    public ReplyRow getGiven() {
        return page.getSheet().replies().stream()
                .filter(ReplyRow::toCorrect)
                .findFirst()
                .orElse(null);
    }

    public String correct() {
        if (savedFirst()) {
            return null;
        }
        correcting.correct(reply, version, type, text, person, why);
        return page.again("countyRequest.reply.corrected");
    }

    /** Whether somebody corrected it first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        page.fresh();
        ReplyRow now = getGiven();
        differences = now == null || now.version() == version
                ? List.of()
                : Difference.between(
                        replies.shown(now.type(), now.text(), now.person()), replies.shown(type, text, person));
        version = now == null ? version : now.version();
        return !differences.isEmpty();
    }

    public List<Difference> getDifferences() {
        return differences;
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;

/** A head corrects the reply that the office gave, on the page of the request. */
@Named
@ViewScoped
public class ReplyCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.countyRequest.correction";

    @Inject
    CountyRequestPage page;

    @Inject
    CorrectingReplies correcting;

    @Inject
    RequestReplyPage replies;

    @Inject
    Drafts drafts;

    private Long reply;
    private int version;
    private ReplyType type;
    private String text;
    private String person;
    private String why;
    private List<Difference> differences = List.of();

    public void load() {
        ReplyRow given = getGiven();
        if (given != null) {
            reply = given.id();
            version = given.version();
            type = given.type();
            text = given.text();
            person = given.person();
        }
    }

    /** The reply that was chosen, else the first one, where the person may correct it now; or null. */
    public ReplyRow getGiven() {
        return correctable()
                .filter(row -> reply == null || row.id() == reply)
                .findFirst()
                .orElse(null);
    }

    /** Further ones, for who acts for several offices. */
    public List<ReplyRow> getOthers() {
        return correctable().filter(row -> reply == null || row.id() != reply).toList();
    }

    private Stream<ReplyRow> correctable() {
        return page.getSheet().replies().stream().filter(ReplyRow::toCorrect);
    }

    public String correct() {
        if (savedFirst()) {
            return null;
        }
        correcting.correct(reply, version, type, text, person, why);
        drafts.discard(DRAFT, String.valueOf(reply));
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

    public Long getReply() {
        return reply;
    }

    public void setReply(Long reply) {
        this.reply = reply;
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

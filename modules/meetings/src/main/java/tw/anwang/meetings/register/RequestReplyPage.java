package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Drafts;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;

/** Writing and approving the reply of the person's own office, on the page of the request. */
@Named
@ViewScoped
public class RequestReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;
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
    private String said;

    /** Begins with what is written there already. */
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
        return first(page.getSheet().replies().stream().filter(ReplyRow::mine).toList());
    }

    /** The reply that the person may approve now, or null. */
    public ReplyRow getToApprove() {
        return first(
                page.getSheet().replies().stream().filter(ReplyRow::toApprove).toList());
    }

    private static ReplyRow first(List<ReplyRow> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    public String write() {
        replies.write(reply, version, type, text, person);
        drafts.discard(DRAFT, String.valueOf(page.getId()));
        return again("countyRequest.reply.handedIn");
    }

    public String approve() {
        replies.approve(getToApprove().id());
        return again("countyRequest.reply.approved");
    }

    public String giveBack() {
        replies.giveBack(getToApprove().id(), said);
        return again("countyRequest.reply.givenBack");
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

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

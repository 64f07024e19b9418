package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;

/** A head reads the reply of the office and approves it or gives it back: the words that were shown, and no others. */
@Named
@ViewScoped
public class ReplyJudgementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CountyRequestPage page;

    @Inject
    RequestReplies replies;

    @Inject
    PageWords words;

    private Long reply;
    private int version;
    private String said;

    public void load() {
        ReplyRow shown = getToApprove();
        if (shown != null) {
            reply = shown.id();
            version = shown.version();
        }
    }

    /** The reply that the person may approve now, or null. */
    public ReplyRow getToApprove() {
        return page.getSheet().replies().stream()
                .filter(ReplyRow::toApprove)
                .findFirst()
                .orElse(null);
    }

    public String approve() {
        if (changedSince()) {
            return null;
        }
        replies.approve(reply, version);
        return again("countyRequest.reply.approved");
    }

    public String giveBack() {
        if (changedSince()) {
            return null;
        }
        replies.giveBack(reply, version, said);
        return again("countyRequest.reply.givenBack");
    }

    /** Whether the office was faster: then the page shows the reply as it is now, says so and does nothing. */
    private boolean changedSince() {
        Long judged = reply;
        int shown = version;
        page.fresh();
        reply = null;
        load();
        boolean changed = reply == null || !reply.equals(judged) || version != shown;
        if (changed) {
            words.changedSince();
        }
        return changed;
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/countyRequest?faces-redirect=true&id=" + page.getId();
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

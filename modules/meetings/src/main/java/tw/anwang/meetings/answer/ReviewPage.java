package tw.anwang.meetings.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** The staff unit reads what came in on one item and returns what is not enough. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AnswerSheets sheets;

    @Inject
    Answers answers;

    @Inject
    TrackedItems items;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long round;
    private long item;
    private String reason;
    private transient TrackedItem found;
    private transient List<SentAnswer> sent;
    private transient List<SentAnswer> before;

    /** Asks whether the item may be seen. */
    public void load() {
        getFound();
    }

    public String giveBack(long answer, int read) {
        answers.giveBack(answer, read, reason);
        return again("answer.givenBack");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/review?faces-redirect=true&round=" + round + "&item=" + item;
    }

    public boolean isKeeper() {
        return Round.keeps(getFound().staff(), user.getMe());
    }

    public TrackedItem getFound() {
        found = found == null ? items.byId(item) : found;
        return found;
    }

    public List<SentAnswer> getSent() {
        sent = sent == null ? sheets.inRound(round, item) : sent;
        return sent;
    }

    public List<SentAnswer> getBefore() {
        before = before == null ? sheets.before(round, item) : before;
        return before;
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package tw.anwang.meetings.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.round.Advices;
import tw.anwang.meetings.round.Recommendation;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** The staff unit reads what came in on one item, returns what is not enough, and advises the meeting. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AnswerSheets sheets;

    @Inject
    Answers answers;

    @Inject
    Advices advices;

    @Inject
    TrackedItems items;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long round;
    private long item;
    private int version = -1;
    private Recommendation recommendation;
    private String why;
    private String reason;
    private List<Difference> differences = List.of();
    private transient TrackedItem found;
    private transient List<SentAnswer> sent;
    private transient List<SentAnswer> before;

    public void load() {
        if (version < 0) {
            Advices.Given given = advices.on(round, item);
            version = given.version();
            recommendation = given.recommendation();
            why = given.words();
        }
    }

    public String advise() {
        Advices.Given now = advices.on(round, item);
        differences = now.version() == version
                ? List.of()
                : Difference.between(shown(now.recommendation(), now.words()), shown(recommendation, why));
        version = now.version();
        if (!differences.isEmpty()) {
            return null;
        }
        advices.give(round, item, version, recommendation, why);
        return again("round.advice.saved");
    }

    private Map<String, String> shown(Recommendation advised, String given) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("round.advice", advised == null ? "" : words.key(advised.getLabelKey()));
        shown.put("round.advice.words", given);
        return shown;
    }

    public List<Difference> getDifferences() {
        return differences;
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

    public Recommendation[] getRecommendations() {
        return Recommendation.values();
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

    public Recommendation getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(Recommendation recommendation) {
        this.recommendation = recommendation;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

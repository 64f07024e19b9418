package tw.anwang.meetings.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.meetings.page.PageWords;

/** The staff unit's advice to the meeting on one item, beside the answers it has read. */
@Named
@ViewScoped
public class AdviceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Advices advices;

    @Inject
    PageWords words;

    private long round;
    private long item;
    private int version = -1;
    private Recommendation recommendation;
    private String why;
    private List<Difference> differences = List.of();

    public void load() {
        if (version < 0) {
            Advices.Given given = advices.on(round, item);
            version = given.version();
            recommendation = given.recommendation();
            why = given.words();
        }
    }

    public String advise() {
        if (savedByOthers()) {
            return null;
        }
        advices.give(round, item, version, recommendation, why);
        words.done("round.advice.saved");
        return "/meetings/review?faces-redirect=true&round=" + round + "&item=" + item;
    }

    /** Shows both where somebody advised otherwise in between; the next save is made with both seen. */
    private boolean savedByOthers() {
        Advices.Given now = advices.on(round, item);
        differences = now.version() == version
                ? List.of()
                : Difference.between(shown(now.recommendation(), now.words()), shown(recommendation, why));
        version = now.version();
        return !differences.isEmpty();
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

    public Recommendation[] getRecommendations() {
        return Recommendation.values();
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
}

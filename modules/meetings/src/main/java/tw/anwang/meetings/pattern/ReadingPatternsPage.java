package tw.anwang.meetings.pattern;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** How files of a series are read: its words, a new one tried on a file and then saved. */
@Named
@ViewScoped
public class ReadingPatternsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadingPatterns patterns;

    @Inject
    PatternTrials trials;

    @Inject
    SeriesList seriesList;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long id;
    private final PatternTyped typed = new PatternTyped();
    private transient Trial trial;
    private transient Series series;
    private transient List<ReadingPattern> known;

    public void load() {
        if (Teaching.whyNot(getSeries(), user.getMe()).isEmpty() && typed.comesFromItem()) {
            trials.suggested(id, typed.getMinutes(), typed.getItem()).ifPresent(typed::take);
        }
    }

    public void tryIt() {
        trial = trials.of(id, typed.needMinutes(), typed.getUse(), typed.getWord());
        typed.tried();
    }

    /** Saves the word as it was tried; one that was changed since is tried first. */
    public String save() {
        if (!typed.isTried()) {
            throw new RuleBroken("meetings.pattern.untried");
        }
        patterns.save(trials.of(id, typed.needMinutes(), typed.getUse(), typed.getWord()), typed.isOfOffice());
        return back("pattern.saved");
    }

    public String switchTo(long pattern, boolean on) {
        patterns.switchTo(pattern, on);
        return back(on ? "pattern.on" : "pattern.off");
    }

    private String back(String done) {
        words.done(done);
        return "/meetings/readingPatterns?faces-redirect=true&id=" + id;
    }

    public List<ReadingPattern> getPatterns() {
        return known == null ? known = patterns.of(id) : known;
    }

    public Series getSeries() {
        return series == null ? series = seriesList.byId(id) : series;
    }

    /** Why the person cannot change anything here, or an empty text. */
    public String getObstacle() {
        return words.of(Teaching.whyNot(getSeries(), user.getMe()));
    }

    public Trial getTrial() {
        return trial;
    }

    public PatternTyped getTyped() {
        return typed;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

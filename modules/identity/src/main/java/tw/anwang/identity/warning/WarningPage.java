package tw.anwang.identity.warning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.grant.GrantWords;
import tw.anwang.identity.review.ReviewTyped;
import tw.anwang.identity.trail.TrailLine;
import tw.anwang.identity.trail.TrailSearch;
import tw.anwang.kernel.Taipei;

/** One warning: what was done, and what the head or auditor says of it. */
@Named
@ViewScoped
public class WarningPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOT_READ = -1;

    @Inject
    Warnings warnings;

    @Inject
    TrailSearch search;

    @Inject
    GrantWords words;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private long id;
    private int version = NOT_READ;
    private final ReviewTyped typed = new ReviewTyped();
    private transient Warning warning;
    private transient List<TrailLine> lines;

    public void load() {
        getWarning();
    }

    public String review() {
        int seen = version;
        version = NOT_READ;
        warning = null;
        lines = null; // what is refused because it has grown shows what came
        warnings.review(id, seen, typed.getVerdict(), typed.getWords());
        words.done("warning.done");
        return "/identity/warning?faces-redirect=true&id=" + id;
    }

    public Warning getWarning() {
        warning = warning == null ? warnings.byId(id) : warning;
        version = version == NOT_READ ? warning.version() : version;
        return warning;
    }

    /** The person's acts of that time, newest first. */
    public List<TrailLine> getLines() {
        lines = lines == null ? search.between(getWarning().account(), warning.since(), warning.until()) : lines;
        return lines;
    }

    /** Why this person cannot sign it off; empty where possible. */
    public String getObstacle() {
        return words.of(getWarning().whyNotReview(user.getMe()));
    }

    public boolean isLate() {
        return getWarning().isOverdue(Taipei.today(clock));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ReviewTyped getTyped() {
        return typed;
    }
}

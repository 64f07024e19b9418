package tw.anwang.identity.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.review.ReviewTyped;
import tw.anwang.kernel.Taipei;

/** One opening: why, what was done meanwhile, and the reviewer's word on it. */
@Named
@ViewScoped
public class GlassReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOT_READ = -1;

    @Inject
    Glasses glasses;

    @Inject
    GrantUses uses;

    @Inject
    GrantWords words;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private long id;
    private int page = 1;
    private int version = NOT_READ;
    private final ReviewTyped typed = new ReviewTyped();
    private transient Glass glass;
    private transient GrantUses.Found found;

    public void load() {
        getGlass();
    }

    /** Where it is refused the page shows the opening as it is now. */
    public String review() {
        int seen = version;
        version = NOT_READ;
        glass = null;
        glasses.review(id, seen, typed.getVerdict(), typed.getWords());
        words.done("glass.done");
        return "/identity/glassReview?faces-redirect=true&id=" + id;
    }

    public Glass getGlass() {
        glass = glass == null ? glasses.byId(id) : glass;
        version = version == NOT_READ ? glass.version() : version;
        return glass;
    }

    public GrantUses.Found getUses() {
        found = found == null ? uses.under(getGlass(), page) : found;
        return found;
    }

    /** Why this person cannot sign it off; empty where possible. */
    public String getObstacle() {
        return words.of(getGlass().whyNotReview(user.getMe()));
    }

    public boolean isLate() {
        return getGlass().isOverdue(Taipei.today(clock));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public ReviewTyped getTyped() {
        return typed;
    }
}

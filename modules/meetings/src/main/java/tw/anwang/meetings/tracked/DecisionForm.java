package tw.anwang.meetings.tracked;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Writes down what was approved on file (簽奉核定) between two meetings. */
@Named
@ViewScoped
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TrackedItems items;

    @Inject
    SeriesList seriesList;

    @Inject
    PageWords words;

    @Inject
    CurrentUser user;

    private long id;
    private int version;
    private String number;
    private String title;
    private long seriesId;
    private final DecisionTyped typed = new DecisionTyped();

    public void load() {
        TrackedItem item = items.byId(id);
        TrackedItemPolicy.whyNotKeep(item, user.getMe()).ifPresent(RuleBroken::refuse);
        version = item.version();
        number = item.number();
        title = item.title();
        seriesId = item.origin().seriesId();
    }

    public String save() {
        refuseUnseen(items.byId(id));
        items.decide(id, version, decision());
        return "/meetings/trackedItem?faces-redirect=true&id=" + id;
    }

    /** Tells what a colleague wrote down in the meantime; pressed again, it is decided with both seen. */
    private void refuseUnseen(TrackedItem now) {
        if (now.version() != version) {
            version = now.version();
            List<TrackingChange> changes = now.changes();
            TrackingChange last = changes.get(changes.size() - 1);
            throw new RuleBroken(
                    "meetings.trackedItem.changedMeanwhile",
                    number,
                    last.accountName(),
                    words.key("act." + last.act()),
                    words.key("tracking." + now.tracking()));
        }
    }

    private Decision decision() {
        Basis basis = typed.basis();
        return switch (typed.getAct()) {
            case MERGE -> Decision.mergeInto(items.numbered(seriesId, typed.getInto()), basis);
            case MOVE -> Decision.moveTo(typed.getMovedTo(), basis);
            default -> new Decision(typed.getAct(), basis, null, null);
        };
    }

    /** Series to which the item may be moved; other bodies are typed. */
    public List<SeriesChoice> getSeries() {
        return seriesList.choices().stream()
                .filter(series -> series.id() != seriesId)
                .toList();
    }

    public List<Act> getActs() {
        return List.of(Act.RELEASE, Act.SELF, Act.MERGE, Act.MOVE, Act.RESUME, Act.KEEP);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public DecisionTyped getTyped() {
        return typed;
    }
}

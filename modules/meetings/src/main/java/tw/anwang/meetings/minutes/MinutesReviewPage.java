package tw.anwang.meetings.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Trail;

/** Comparing what was read with the original text, item by item; every save is one item. */
@Named
@ViewScoped
public class MinutesReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Reviews reviews;

    @Inject
    MinutesItems items;

    @Inject
    UnitForms unitForms;

    @Inject
    Trail trail;

    private long id;
    private Long item;
    private int version;
    private ItemTyped typed;
    private Integer splitLine;
    private transient ReviewShown shown;
    private transient List<Differences.Difference> differences;

    public void load() {
        ReviewShown now = getShown();
        if (item == null) {
            item = now.minutes().begin().map(ItemRow::id).orElse(null);
        }
        Optional<OpenItem> open = now.isReviewable() && item != null ? items.open(id, item) : Optional.empty();
        item = open.map(OpenItem::id).orElse(null);
        open.ifPresent(one -> {
            version = one.version();
            typed = ItemTyped.of(one.reading(), unitForms.typed(one.reading(), now.convener(), now.day()));
        });
        trail.record("read", MinutesVersions.KIND, id, null);
    }

    public String confirm() {
        OpenItem theirs = items.open(id, item).orElseThrow();
        ItemReading yours = reading(theirs);
        if (theirs.version() != version) {
            differences = Differences.between(theirs.reading(), yours, ReviewShown::label);
            version = theirs.version();
            return null;
        }
        getShown();
        items.confirm(item, version, yours);
        return toNext(getShown());
    }

    private ItemReading reading(OpenItem open) {
        List<UnitReading> units = unitForms.settled(
                typed, open.reading(), getShown().convener(), getShown().day());
        return typed.reading(open.reading(), units);
    }

    public String drop() {
        items.drop(item, version);
        return toNext(getShown());
    }

    public String join() {
        return to(items.join(item, version));
    }

    public String split() {
        items.split(item, version, splitLine);
        return to(item);
    }

    private String toNext(ReviewShown before) {
        int position = before.row(item).map(ItemRow::position).orElse(0);
        return to(reviews.of(id).minutes().nextOpen(position).map(ItemRow::id).orElse(null));
    }

    private String to(Long next) {
        return "/meetings/minutesReview?faces-redirect=true&id=" + id + (next == null ? "" : "&item=" + next);
    }

    public ReviewShown getShown() {
        return shown == null ? shown = reviews.of(id) : shown;
    }

    public List<ReviewedMinutes.Line> getLines() {
        return typed == null ? getShown().lines(0, 0) : getShown().lines(typed.getFirstLine(), typed.getLastLine());
    }

    public List<Differences.Difference> getDifferences() {
        return differences;
    }

    public ItemTyped getTyped() {
        return typed;
    }

    public Integer getSplitLine() {
        return splitLine;
    }

    public void setSplitLine(Integer splitLine) {
        this.splitLine = splitLine;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}

package tw.anwang.meetings.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

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
    ItemForms forms;

    private long id;
    private Long item;
    private int version;
    private ItemTyped typed;
    private Integer splitLine;
    private transient ReviewShown shown;
    private List<Differences.Difference> differences = List.of();

    public void load() {
        ReviewShown now = shown = reviews.read(id);
        if (item == null) {
            item = now.minutes().begin().map(ItemRow::id).orElse(null);
        }
        Optional<OpenItem> open = now.isReviewable() ? forms.open(id, item) : Optional.empty();
        item = open.map(OpenItem::id).orElse(null);
        open.ifPresent(one -> {
            version = one.version();
            typed = forms.typed(one, now);
        });
    }

    public String confirm() {
        OpenItem saved = forms.saved(id, item);
        if (saved.version() != version) {
            differences = Differences.between(saved.reading(), forms.words(typed, saved), ReviewShown::label);
            version = saved.version();
            if (!differences.isEmpty()) {
                return null;
            }
        }
        forms.confirm(saved, typed, getShown());
        return toNext(getShown());
    }

    /** Takes over one field of what somebody else saved first; the other fields stay as typed. */
    public void useTheirs(String field) {
        typed.take(field, forms.typed(forms.saved(id, item), getShown()));
        differences =
                differences.stream().filter(one -> !one.field().equals(field)).toList();
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

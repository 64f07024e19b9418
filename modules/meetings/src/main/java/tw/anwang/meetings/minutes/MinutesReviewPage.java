package tw.anwang.meetings.minutes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Comparing what was read with the original text, item by item; every save is one item. */
@Named
@ViewScoped
public class MinutesReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MinutesVersions versions;

    @Inject
    MinutesItems items;

    @Inject
    UnitForms unitForms;

    @Inject
    Meetings meetings;

    @Inject
    SeriesList seriesList;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    private long id;
    private Long item;
    private int version;
    private ItemTyped typed;
    private Integer splitLine;
    private AddedTyped added = new AddedTyped();
    private LocalDate letterDate;
    private String letterNumber;
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
            differences = Differences.between(theirs.reading(), yours);
            version = theirs.version();
            return null;
        }
        int position = getShown().row(item).map(ItemRow::position).orElse(0);
        items.confirm(item, version, yours);
        return to(getShown()
                .fresh(items.rows(id))
                .minutes()
                .nextOpen(position)
                .map(ItemRow::id)
                .orElse(null));
    }

    private ItemReading reading(OpenItem open) {
        List<UnitReading> units = unitForms.settled(
                typed, open.reading(), getShown().convener(), getShown().day());
        return typed.reading(open.reading(), units);
    }

    public String drop() {
        int position = getShown().row(item).map(ItemRow::position).orElse(0);
        items.drop(item, version);
        return to(getShown()
                .fresh(items.rows(id))
                .minutes()
                .nextOpen(position)
                .map(ItemRow::id)
                .orElse(null));
    }

    public String join() {
        return to(items.join(item, version));
    }

    public String split() {
        items.split(item, version, splitLine);
        return to(item);
    }

    public String add() {
        return to(items.add(id, added.getFrom(), added.getTo(), added.getKind()));
    }

    public String send() {
        versions.send(id, letterDate, letterNumber);
        return "/meetings/meeting?faces-redirect=true&id="
                + getShown().meeting().id();
    }

    private String to(Long next) {
        return "/meetings/minutesReview?faces-redirect=true&id=" + id + (next == null ? "" : "&item=" + next);
    }

    /** What the page shows, read once a request. */
    public ReviewShown getShown() {
        if (shown == null) {
            MinutesVersion minutes = versions.byId(id);
            Meeting meeting = meetings.byId(minutes.meetingId());
            Series series = seriesList.behind(meeting.seriesId());
            shown = new ReviewShown(minutes, meeting, series, items.rows(id), user.getMe());
        }
        return shown;
    }

    public List<ReviewedMinutes.Line> getLines() {
        return typed == null ? getShown().lines(0, 0) : getShown().lines(typed.getFirstLine(), typed.getLastLine());
    }

    public List<Differences.Difference> getDifferences() {
        return differences;
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public UnitPart[] getParts() {
        return UnitPart.values();
    }

    public tw.anwang.meetings.due.DueKind[] getDueKinds() {
        return tw.anwang.meetings.due.DueKind.values();
    }

    public UnitTyped.Unknown[] getUnknowns() {
        return UnitTyped.Unknown.values();
    }

    public ItemTyped getTyped() {
        return typed;
    }

    public AddedTyped getAdded() {
        return added;
    }

    public Integer getSplitLine() {
        return splitLine;
    }

    public void setSplitLine(Integer splitLine) {
        this.splitLine = splitLine;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
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

package tw.anwang.meetings.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.desk.Difference;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.page.PageWords;

/** Typing one matter of the minutes; the page's script saves it, and shows here where somebody else saved first. */
@Named
@ViewScoped
public class RecordingItemPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RecordedItems items;

    @Inject
    RecordedItemForms forms;

    @Inject
    MatterDrafts drafts;

    @Inject
    RecordingSteps steps;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private RecordedTyped typed;
    private List<Difference> differences = List.of();
    private transient RecordedItem found;

    public void load() {
        RecordedItem item = getFound();
        if (version < 0) {
            version = item.version();
            Optional<RecordedTyped> undecided = forms.undecided(item);
            typed = undecided.orElseGet(() -> RecordedTyped.of(item));
            undecided.ifPresent(mine -> compare(item));
            makeRoom(item);
        }
    }

    /** Saves and goes on typing, with an empty point more below. */
    public String more() {
        return saved() ? "/meetings/recordingItem?faces-redirect=true&id=" + id : null;
    }

    public String save() {
        return saved()
                ? "/meetings/recording?faces-redirect=true&id=" + getFound().recordingId()
                : null;
    }

    private boolean saved() {
        found = null;
        RecordedItem now = getFound();
        if (now.version() != version) {
            compare(now);
            version = now.version();
            if (!differences.isEmpty()) {
                drafts.keep(now, typed);
                makeRoom(now);
                return false;
            }
        }
        items.save(id, version, typed);
        words.doneBut("recording.saved", steps.whyUnclear(items.byId(id)));
        return true;
    }

    private void compare(RecordedItem saved) {
        differences =
                RecordedItemForms.differences(RecordedTyped.of(saved), typed, kind -> words.key("item.kind." + kind));
    }

    private void makeRoom(RecordedItem item) {
        typed.makeRoom(item.points().size(), FirstMatters.decidedAs(item.part()));
    }

    /** For the table of both texts: the name of each field, with the number of its point. */
    public Map<String, String> getLabels() {
        return differences.stream().collect(Collectors.toMap(Difference::field, one -> label(one.field())));
    }

    private String label(String field) {
        String point = field.replaceFirst("^p(\\d+)\\..*", "$1");
        return point.equals(field)
                ? words.key(field)
                : MessageFormat.format(words.key("recording.point"), Integer.parseInt(point) + 1) + " "
                        + words.key("recording.point." + field.substring(field.indexOf('.') + 1));
    }

    public RecordedItem getFound() {
        found = found == null ? items.byId(id) : found;
        return found;
    }

    public List<ItemKind> getKinds() {
        return RecordedPoint.KINDS;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public RecordedTyped getTyped() {
        return typed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}

package tw.anwang.meetings.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.GroupRef;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;

/** The table of a selection while it is edited: the id, the version read, and what was typed. */
@Named
@ViewScoped
public class SelectionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.selection";

    @Inject
    Selections selections;

    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords words;

    @Inject
    Offices offices;

    @Inject
    SelectionTexts texts;

    @Inject
    Drafts drafts;

    private long minutes;
    private int version;
    private LocalDate meetingDay;
    private boolean readOnly;
    private String reason;
    private List<SelectionTyped> rows;
    private final SelectionBulk bulk = new SelectionBulk();
    private int applied;
    private List<RowDifference> differences = List.of();

    public void load() {
        Selection selection = texts.selection(minutes);
        version = selection.version();
        meetingDay = texts.meeting(minutes).day();
        readOnly = !texts.whyNotEdit(minutes).isEmpty();
        rows = selection.rows().stream()
                .map(row -> new SelectionTyped(row, words))
                .toList();
    }

    public String save() {
        applied = 0;
        return kept(choices -> selections.save(minutes, version, choices));
    }

    public String submit() {
        return kept(choices -> selections.saveAndSubmit(minutes, version, choices));
    }

    /** Where somebody saved first, both are shown; the next save is made with both seen. */
    private String kept(Consumer<Map<Long, Choice>> saving) {
        Map<Long, Choice> choices = choices();
        Selection now = selections.of(minutes);
        differences = now.version() == version
                ? List.of()
                : RowDifference.between(now, rows, row -> new SelectionTyped(row, words), texts);
        version = now.version();
        if (!differences.isEmpty()) {
            return null;
        }
        saving.accept(choices);
        drafts.discard(DRAFT, Long.toString(minutes));
        return again();
    }

    public String approve() {
        selections.approve(minutes, version);
        return again();
    }

    public String giveBack() {
        selections.giveBack(minutes, version, reason);
        return again();
    }

    public String handOut() {
        selections.handOut(minutes, version);
        return again();
    }

    /** 展開: the members of the group become co-offices, to be thinned out by hand. */
    public void expand(SelectionTyped row) {
        row.expand(offices.membersOf(row.getGroupId(), meetingDay == null ? texts.today() : meetingDay).stream()
                .map(OfficeRef::name)
                .collect(Collectors.joining("、")));
    }

    /** 套用到勾選的列: seen at once, saved with the table. */
    public void apply() {
        applied = bulk.applyTo(rows);
    }

    public void doneBefore(SelectionTyped row) {
        row.doneBefore(texts.doneBefore());
    }

    public String group(SelectionTyped row) {
        return offices.groupsAll().stream()
                .filter(group -> Long.valueOf(group.id()).equals(row.getGroupId()))
                .findFirst()
                .map(GroupRef::name)
                .orElse("");
    }

    private Map<Long, Choice> choices() {
        LocalDate day = texts.today();
        return rows.stream().collect(Collectors.toMap(SelectionTyped::rowId, row -> row.choice(typedOffices, day)));
    }

    private String again() {
        return "/meetings/selection?faces-redirect=true&minutes=" + minutes;
    }

    public long getMinutes() {
        return minutes;
    }

    public void setMinutes(long minutes) {
        this.minutes = minutes;
    }

    public LocalDate getMeetingDay() {
        return meetingDay;
    }

    /** Whether the page opened with nothing to change: what is typed later stays in its field, whoever submits meanwhile. */
    public boolean isReadOnly() {
        return readOnly;
    }

    public List<SelectionTyped> getRows() {
        return rows;
    }

    public SelectionBulk getBulk() {
        return bulk;
    }

    /** How many rows the last choice for many went into, 0 before. */
    public int getApplied() {
        return applied;
    }

    public List<RowDifference> getDifferences() {
        return differences;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

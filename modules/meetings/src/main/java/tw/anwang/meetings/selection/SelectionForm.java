package tw.anwang.meetings.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.directory.GroupRef;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.meetings.office.OfficeWords;
import tw.anwang.meetings.office.TypedOffices;

/** The table of a selection while it is edited: the id, the version read, and what was typed. */
@Named
@ViewScoped
public class SelectionForm implements Serializable {
    private static final long serialVersionUID = 1L;

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

    private long minutes;
    private int version;
    private LocalDate meetingDay;
    private String reason;
    private List<SelectionTyped> rows;

    public void load() {
        Selection selection = selections.of(minutes);
        version = selection.version();
        meetingDay = texts.meeting(minutes).day();
        rows = selection.rows().stream()
                .map(row -> new SelectionTyped(row, words))
                .toList();
    }

    public String save() {
        selections.save(minutes, version, choices());
        return again();
    }

    public String submit() {
        selections.saveAndSubmit(minutes, version, choices());
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

    public List<SelectionTyped> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package tw.anwang.meetings.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.tracked.Handling;

/** What stands in the fields of one row: words, so that nothing typed is lost before it can be read. */
public class SelectionTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Long rowId;
    private final long itemId;
    private final int position;
    private Handling handling;
    private String title;
    private String lead;
    private String cos;
    private DueKind dueKind;
    private LocalDate dueDate;
    private final String dueWords;
    private Long groupId;
    private String note;
    private boolean chosen;

    SelectionTyped(SelectionRow row, OfficeWords words) {
        Choice choice = row.choice();
        rowId = row.id();
        itemId = row.itemId();
        position = row.position();
        handling = choice.handling();
        title = choice.title();
        lead = choice.lead() == null ? "" : words.listName(choice.lead().value());
        cos = String.join(
                "、", choice.cos().stream().sorted().map(words::listName).toList());
        dueKind = choice.due().kind();
        dueDate = choice.due().date();
        dueWords = choice.due().words();
        groupId = choice.groupId();
        note = choice.note();
    }

    /** @throws RuleBroken where a name cannot be read, or a day is missing; it tells the row */
    Choice choice(TypedOffices offices, LocalDate day) {
        try {
            return read(offices, day);
        } catch (RuleBroken broken) {
            throw new RuleBroken("meetings.selection.inRow", position, broken);
        }
    }

    private Choice read(TypedOffices offices, LocalDate day) {
        OfficeId one = offices.one(lead, day);
        Set<Long> others = new HashSet<>(offices.several(cos, day));
        if (one != null) {
            others.remove(one.value());
        }
        return new Choice(handling, title, one, others, groupId, Due.of(dueKind, dueDate, dueWords), note);
    }

    /** 會前已辦理: nothing to track. */
    void doneBefore(String words) {
        handling = Handling.NONE;
        note = words;
    }

    void expand(String names) {
        cos = cos.isBlank() ? names : cos + "、" + names;
        groupId = null;
    }

    /** Everything a person can change in this row, for comparing two of them. */
    String inWords(SelectionTexts texts) {
        return Stream.of(
                        texts.label("handling.short." + handling),
                        title,
                        lead,
                        cos,
                        texts.label("due.kind." + dueKind),
                        dueDate == null ? "" : RocDate.format(dueDate))
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("｜"));
    }

    /** Whether its day had passed when the meeting met. */
    public boolean isBefore(LocalDate meetingDay) {
        return dueKind == DueKind.DATE && dueDate != null && meetingDay != null && dueDate.isBefore(meetingDay);
    }

    /** Ticked for one choice for many rows. */
    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    Long rowId() {
        return rowId;
    }

    public long getItemId() {
        return itemId;
    }

    public int getPosition() {
        return position;
    }

    public Handling getHandling() {
        return handling;
    }

    public void setHandling(Handling handling) {
        this.handling = handling;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public String getCos() {
        return cos;
    }

    public void setCos(String cos) {
        this.cos = cos == null ? "" : cos;
    }

    public DueKind getDueKind() {
        return dueKind;
    }

    public void setDueKind(DueKind dueKind) {
        this.dueKind = dueKind;
    }

    public LocalDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    public String getDueWords() {
        return dueWords;
    }

    public Long getGroupId() {
        return groupId;
    }

    public String getNote() {
        return note;
    }
}

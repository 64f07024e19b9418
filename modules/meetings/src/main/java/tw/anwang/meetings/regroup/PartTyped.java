package tw.anwang.meetings.regroup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.tracked.PartOfItem;

/** What a person typed of one part of an item; what is left empty is as in the item. */
public class PartTyped implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int TITLE_LENGTH = 200;
    private static final int TEXT_LENGTH = 20_000;

    private String title;
    private String text;
    private OfficeId lead;
    private List<OfficeId> cos = new ArrayList<>();
    private LocalDate due;

    public PartTyped() {}

    PartTyped(OfficeId lead) {
        this.lead = lead;
    }

    PartOfItem part() {
        return new PartOfItem(
                TextLength.atMost(TITLE_LENGTH, title),
                TextLength.atMost(TEXT_LENGTH, text),
                lead,
                cos == null ? List.of() : cos,
                due == null ? null : Due.on(due));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public OfficeId getLead() {
        return lead;
    }

    public void setLead(OfficeId lead) {
        this.lead = lead;
    }

    public List<OfficeId> getCos() {
        return cos;
    }

    public void setCos(List<OfficeId> cos) {
        this.cos = cos;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}

package tw.anwang.meetings.regroup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;

/** What a person typed of a regrouping. */
public class RegroupingTyped implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOTE_LENGTH = 1000;

    private Act act = Act.MERGE;
    private Long series;
    private String words;
    private String into;
    private String movedTo;
    private LocalDate approvalDate;
    private String approvalNumber;
    private String note;

    Aim aim() {
        if (series == null) {
            throw new RuleBroken("meetings.regrouping.whichSeries");
        }
        return new Aim(act, series, words, act == Act.MERGE ? into : movedTo);
    }

    Basis basis() {
        return Basis.approval(approvalDate, approvalNumber, TextLength.atMost(NOTE_LENGTH, note));
    }

    public List<Act> getActs() {
        return List.of(Act.MERGE, Act.MOVE, Act.SPLIT);
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    /** Part of number, title or text of the items to choose from. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Number of the item that goes on, with 併案. */
    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    /** A series by its name, or a body outside, with 移列. */
    public String getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(String movedTo) {
        this.movedTo = movedTo;
    }

    public LocalDate getApprovalDate() {
        return approvalDate;
    }

    public void setApprovalDate(LocalDate approvalDate) {
        this.approvalDate = approvalDate;
    }

    /** 文號. */
    public String getApprovalNumber() {
        return approvalNumber;
    }

    public void setApprovalNumber(String approvalNumber) {
        this.approvalNumber = approvalNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

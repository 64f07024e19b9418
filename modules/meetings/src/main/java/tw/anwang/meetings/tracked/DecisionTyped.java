package tw.anwang.meetings.tracked;

import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;

/** What a person typed of a decision approved on file. */
public class DecisionTyped implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOTE_LENGTH = 1000;

    private Act act = Act.RELEASE;
    private LocalDate approvalDate;
    private String approvalNumber;
    private String into;
    private String movedTo;
    private String note;

    Basis basis() {
        return Basis.approval(approvalDate, approvalNumber, TextLength.atMost(NOTE_LENGTH, note));
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package tw.anwang.meetings.attendance;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the fields of the letter by which a meeting was called. */
public class InvitationTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate letterDate;
    private String letterNumber;
    private String fileNumber;
    private Integer keptYears;
    private String contact;
    private String note;

    static InvitationTyped of(Invitation letter) {
        InvitationTyped typed = new InvitationTyped();
        typed.letterDate = letter.letterDate();
        typed.letterNumber = letter.letterNumber();
        typed.fileNumber = letter.fileNumber();
        typed.keptYears = letter.keptYears();
        typed.contact = letter.contact();
        typed.note = letter.note();
        return typed;
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

    public String getFileNumber() {
        return fileNumber;
    }

    public void setFileNumber(String fileNumber) {
        this.fileNumber = fileNumber;
    }

    public Integer getKeptYears() {
        return keptYears;
    }

    public void setKeptYears(Integer keptYears) {
        this.keptYears = keptYears;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}

package tw.anwang.meetings.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.kernel.RocDate;

/** What stands in the fields of the letter by which a meeting was called. */
public class InvitationTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate letterDate;
    private String letterNumber;
    private String fileNumber;
    private Integer keptYears;
    private String contact;
    private String note;
    private String copies;
    private String annexes;

    static InvitationTyped of(Invitation letter) {
        InvitationTyped typed = new InvitationTyped();
        typed.letterDate = letter.letterDate();
        typed.letterNumber = letter.letterNumber();
        typed.fileNumber = letter.fileNumber();
        typed.keptYears = letter.keptYears();
        typed.contact = letter.contact();
        typed.note = letter.note();
        typed.copies = letter.copies();
        typed.annexes = letter.annexes();
        return typed;
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("meetingNotice.letterDate", letterDate == null ? "" : RocDate.format(letterDate));
        shown.put("meetingNotice.letterNumber", letterNumber);
        shown.put("invitation.fileNumber", fileNumber);
        shown.put("invitation.keptYears", keptYears == null ? "" : keptYears.toString());
        shown.put("meetingNotice.contact", contact);
        shown.put("meetingNotice.copies", copies);
        shown.put("meetingNotice.annexes", annexes);
        shown.put("meetingNotice.note", note);
        return shown;
    }

    /** 副本: who gets a copy. */
    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }

    /** 附件: what goes with the letter. */
    public String getAnnexes() {
        return annexes;
    }

    public void setAnnexes(String annexes) {
        this.annexes = annexes;
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

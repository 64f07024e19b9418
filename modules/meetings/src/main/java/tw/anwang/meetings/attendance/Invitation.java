package tw.anwang.meetings.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/**
 * The letter by which a meeting was called (開會通知單), as the agency's own document system issued it: 發文日期, 發文字號,
 * 檔號 and 保存年限 are entered back here.
 */
@Entity
@Table(name = "meetings_invitation")
public class Invitation {
    private static final int NUMBER = 60;
    private static final int NOTE = 2000;
    private static final int COPIES = 1000;
    private static final int ANNEXES = 400;

    /** 永久 is written as 0 years. */
    private static final int LONGEST = 100;

    @Id
    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "file_number")
    private String fileNumber;

    @Column(name = "kept_years")
    private Integer keptYears;

    private String contact;

    private String note;

    private String copies;

    private String annexes;

    @Version
    private int version;

    protected Invitation() {}

    Invitation(long meetingId) {
        this.meetingId = meetingId;
    }

    /** @throws RuleBroken for a day to come, and for years nobody keeps a file */
    void enter(InvitationTyped typed, LocalDate today) {
        if (typed.getLetterDate() != null && typed.getLetterDate().isAfter(today)) {
            throw new RuleBroken("meetings.invitation.dayToCome", typed.getLetterDate());
        }
        Integer years = typed.getKeptYears();
        if (years != null && (years < 0 || years > LONGEST)) {
            throw new RuleBroken("meetings.invitation.years");
        }
        letterDate = typed.getLetterDate();
        letterNumber = TextLength.atMost(NUMBER, typed.getLetterNumber());
        fileNumber = TextLength.atMost(NUMBER, typed.getFileNumber());
        keptYears = years;
        contact = TextLength.atMost(NUMBER, typed.getContact());
        note = TextLength.atMost(NOTE, typed.getNote());
        copies = TextLength.atMost(COPIES, typed.getCopies());
        annexes = TextLength.atMost(ANNEXES, typed.getAnnexes());
    }

    /** 發文日期, or null. */
    public LocalDate letterDate() {
        return letterDate;
    }

    /** 發文字號, or null. */
    public String letterNumber() {
        return letterNumber;
    }

    /** 檔號, or null. */
    public String fileNumber() {
        return fileNumber;
    }

    /** 保存年限 in years, 0 for 永久, or null. */
    public Integer keptYears() {
        return keptYears;
    }

    /** 聯絡人及電話. */
    public String contact() {
        return contact;
    }

    /** 副本: who gets a copy. */
    public String copies() {
        return copies;
    }

    /** 附件: what goes with the letter. */
    public String annexes() {
        return annexes;
    }

    /** 備註. */
    public String note() {
        return note;
    }

    public int version() {
        return version;
    }
}

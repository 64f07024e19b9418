package tw.anwang.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.meetings.series.Part;
import tw.anwang.meetings.series.Party;

/** An office or account that sees a meeting. */
@Entity
@Table(name = "meetings_meeting_party")
public class MeetingParty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Part part;

    protected MeetingParty() {}

    MeetingParty(long recordId, Party party) {
        this.recordId = recordId;
        this.officeId = party.officeId();
        this.accountId = party.accountId();
        this.part = party.part();
    }

    /** Null for a person who is named. */
    public Long officeId() {
        return officeId;
    }

    /** Null for an office. */
    public Long accountId() {
        return accountId;
    }
}

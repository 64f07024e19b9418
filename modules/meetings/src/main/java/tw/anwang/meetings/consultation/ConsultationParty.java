package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a consultation. */
@Entity
@Table(name = "meetings_consultation_party")
public class ConsultationParty {
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
    private ConsultationPart part;

    protected ConsultationParty() {}

    /** @param officeId null for an account @param accountId null for an office */
    ConsultationParty(long consultationId, Long officeId, Long accountId, ConsultationPart part) {
        this.recordId = consultationId;
        this.officeId = officeId;
        this.accountId = accountId;
        this.part = part;
    }
}

package tw.anwang.welfare.familycase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a case. */
@Entity
@Table(name = "welfare_family_case_party")
public class FamilyCaseParty {
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
    private CasePart part;

    protected FamilyCaseParty() {}

    FamilyCaseParty(long caseId, Long officeId, Long accountId, CasePart part) {
        this.recordId = caseId;
        this.officeId = officeId;
        this.accountId = accountId;
        this.part = part;
    }
}

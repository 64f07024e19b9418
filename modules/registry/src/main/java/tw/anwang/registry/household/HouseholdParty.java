package tw.anwang.registry.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a household. */
@Entity
@Table(name = "registry_household_party")
public class HouseholdParty {
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
    private HouseholdPart part;

    protected HouseholdParty() {}

    HouseholdParty(long household, Long officeId, Long accountId, HouseholdPart part) {
        this.recordId = household;
        this.officeId = officeId;
        this.accountId = accountId;
        this.part = part;
    }
}

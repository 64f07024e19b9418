package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who takes part in a {@link SampleCase}. */
@Entity
@Table(name = "sample_case_party")
public class SampleParty {
    @Id
    Long id;

    @Column(name = "record_id")
    Long recordId;

    @Column(name = "office_id")
    Long officeId;

    @Column(name = "account_id")
    Long accountId;
}

package tw.anwang.welfare.developmentaccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a development account: the centre that looks after it. */
@Entity
@Table(name = "welfare_development_account_party")
public class DevelopmentAccountParty {
    private static final String KEEPS = "KEEPS";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "account_id")
    private Long accountId;

    private String part = KEEPS;

    protected DevelopmentAccountParty() {}

    DevelopmentAccountParty(DevelopmentAccount of) {
        this.recordId = of.id();
        this.officeId = of.lead().value();
    }
}

package tw.anwang.meetings.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a series; written from {@link Series#parties()} whenever the series changes. */
@Entity
@Table(name = "meetings_series_party")
public class SeriesParty {
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

    protected SeriesParty() {}

    SeriesParty(long recordId, Party party) {
        this.recordId = recordId;
        this.officeId = party.officeId();
        this.accountId = party.accountId();
        this.part = party.part();
    }
}

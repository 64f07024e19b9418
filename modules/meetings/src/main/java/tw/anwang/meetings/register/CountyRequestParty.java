package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a request. */
@Entity
@Table(name = "meetings_county_request_party")
public class CountyRequestParty {
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
    private RequestPart part;

    protected CountyRequestParty() {}

    private CountyRequestParty(long requestId, Long officeId, Long accountId, RequestPart part) {
        this.recordId = requestId;
        this.officeId = officeId;
        this.accountId = accountId;
        this.part = part;
    }

    static CountyRequestParty office(long requestId, long officeId, RequestPart part) {
        return new CountyRequestParty(requestId, officeId, null, part);
    }
}

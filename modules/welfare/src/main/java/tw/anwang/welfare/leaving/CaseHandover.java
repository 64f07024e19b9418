package tw.anwang.welfare.leaving;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.People.Person;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.welfare.familycase.FamilyCase;

/** Cases of one worker given to others together; which ones lies beside it. */
@Entity
@Table(name = "welfare_handover")
public class CaseHandover {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "from_id")
    private long fromId;

    @Column(name = "from_name")
    private String fromName;

    private String reason;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "done_at")
    private Instant doneAt;

    protected CaseHandover() {}

    CaseHandover(FamilyCase first, String reason, Actor me, Instant now) {
        this.officeId = first.lead().value();
        this.fromId = first.worker().value();
        this.fromName = first.workerName();
        this.reason = reason;
        this.accountId = me.id().value();
        this.accountName = me.name();
        this.doneAt = now;
    }

    public Long id() {
        return id;
    }

    /** The centre whose cases they are. */
    OfficeId centre() {
        return new OfficeId(officeId);
    }

    /** Who had them; the account may be closed. */
    Person from() {
        return new Person(new AccountId(fromId), "", fromName, centre());
    }

    public String fromName() {
        return fromName;
    }

    public String reason() {
        return reason;
    }

    public String accountName() {
        return accountName;
    }

    public Instant doneAt() {
        return doneAt;
    }
}

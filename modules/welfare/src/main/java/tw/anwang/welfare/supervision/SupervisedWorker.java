package tw.anwang.welfare.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.People.Person;
import tw.anwang.kernel.UtcInstant;

/** A worker who took part, and whether the person has read the record. */
@Entity
@Table(name = "welfare_supervised_worker")
public class SupervisedWorker {
    private static final int REMARK = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "supervision_id")
    private long supervisionId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String remark;

    protected SupervisedWorker() {}

    SupervisedWorker(long supervisionId, Person worker) {
        this.supervisionId = supervisionId;
        this.accountId = worker.id().value();
        this.accountName = worker.name();
    }

    void confirm(String words, Instant now) {
        remark = TextLength.atMost(REMARK, remark == null ? words : remark + "\n" + (words == null ? "" : words));
        confirmedAt = now;
    }

    /** Something was added: it is to be read again; what the worker said stays. */
    void readAgain() {
        confirmedAt = null;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public String name() {
        return accountName;
    }

    /** When the worker read it, or null. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** What the worker adds, or null. */
    public String remark() {
        return remark;
    }
}

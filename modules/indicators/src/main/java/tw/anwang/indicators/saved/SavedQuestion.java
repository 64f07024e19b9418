package tw.anwang.indicators.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** A question to the statistics that somebody keeps under a name. Whoever runs it gets numbers of the own scope. */
@Entity
@Table(name = "indicators_saved_question")
public class SavedQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "office_id")
    private long officeId;

    private String name;

    private String question;

    private boolean shared;

    @Convert(converter = UtcInstant.class)
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected SavedQuestion() {}

    SavedQuestion(Actor me, String question) {
        this.accountId = me.id().value();
        this.question = question;
    }

    /** @param with whether the colleagues of the person's office find it too */
    void become(String called, boolean with, Actor me, Instant now) {
        name = called;
        shared = with;
        accountName = me.name();
        officeId = me.office().value();
        changedAt = now;
    }

    public Long id() {
        return id;
    }

    public AccountId owner() {
        return new AccountId(accountId);
    }

    public String ownerName() {
        return accountName;
    }

    long office() {
        return officeId;
    }

    public String name() {
        return name;
    }

    /** As the address of the statistics has it. */
    public String question() {
        return question;
    }

    public boolean isShared() {
        return shared;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}

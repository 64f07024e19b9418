package tw.anwang.welfare.familycase;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One act in the history of a case. */
@Entity
@Table(name = "welfare_case_step")
public class CaseStep {
    /** Signs of the words that go with an act. */
    static final int WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private CaseAct act;

    private String words;

    @Convert(converter = UtcInstant.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected CaseStep() {}

    CaseStep(long caseId, CaseAct act, String words, Actor me, Instant now) {
        this.caseId = caseId;
        this.act = act;
        this.words = TextLength.atMost(WORDS, words);
        this.takenAt = now;
        this.accountId = me.id().value();
        this.accountName = me.name();
    }

    public CaseAct act() {
        return act;
    }

    public String words() {
        return words;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String accountName() {
        return accountName;
    }
}

package tw.anwang.welfare.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.Vulnerability;

/** What was said about one case, how it stood then, and what was agreed on. */
@Entity
@Table(name = "welfare_discussed_case")
public class DiscussedCase {
    /** As tasks call it. */
    public static final String KIND = "welfare.discussedCase";

    private static final int DISCUSSED = 8000;
    private static final int AGREED = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "supervision_id")
    private long supervisionId;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "worker_id")
    private long workerId;

    @Column(name = "worker_name")
    private String workerName;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private Vulnerability grade;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_step")
    private DueStep dueStep;

    @Convert(converter = UtcInstant.class)
    @Column(name = "due_at")
    private Instant dueAt;

    private String discussed;

    private String agreed;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private String result;

    @Convert(converter = UtcInstant.class)
    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_name")
    private String doneName;

    @Version
    private int version;

    protected DiscussedCase() {}

    DiscussedCase(long supervisionId, FamilyCase about, Said said) {
        this.supervisionId = supervisionId;
        this.caseId = about.id();
        this.state = about.state();
        this.grade = about.grade();
        this.dueStep = about.dueStep();
        this.dueAt = about.dueAt();
        this.discussed = TextLength.atMost(DISCUSSED, said.discussed());
        this.agreed = TextLength.atMost(AGREED, said.agreed());
        this.untilOn = said.until();
        owedBy(about);
    }

    /** Who works on the case owes what was agreed on. */
    void owedBy(FamilyCase about) {
        workerId = about.worker().value();
        workerName = about.workerName();
    }

    void done(String how, Actor me, Instant now) {
        result = TextLength.atMost(AGREED, how);
        doneAt = now;
        doneName = me.name();
    }

    public Long id() {
        return id;
    }

    long supervision() {
        return supervisionId;
    }

    public long caseId() {
        return caseId;
    }

    public AccountId worker() {
        return new AccountId(workerId);
    }

    public String workerName() {
        return workerName;
    }

    public CaseState state() {
        return state;
    }

    /** Null before it was assessed. */
    public Vulnerability grade() {
        return grade;
    }

    public DueStep dueStep() {
        return dueStep;
    }

    /** The last day on which the next step was in time; null where none was due. */
    public LocalDate dueOn() {
        return dueAt == null ? null : Taipei.dayOf(dueAt.minusMillis(1));
    }

    public String discussed() {
        return discussed;
    }

    /** Null where nothing was to be done. */
    public String agreed() {
        return agreed;
    }

    public LocalDate untilOn() {
        return untilOn;
    }

    /** What became of it; null before. */
    public String result() {
        return result;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public String doneName() {
        return doneName;
    }

    /** Something was agreed on and is not done. */
    public boolean isOwed() {
        return agreed != null && doneAt == null;
    }
}

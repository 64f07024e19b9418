package tw.anwang.intake.report;

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
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One step in the life of a report: who, when, with which words. Written once and never touched again. */
@Entity
@Table(name = ReportStep.TABLE)
public class ReportStep {
    static final String TABLE = "intake_report_step";
    static final String[] COLUMNS = {"report_id", "verb", "office_id", "words", "taken_at", "account_id", "account_name"
    };
    /** Signs of the words that go with a step. */
    public static final int WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Enumerated(EnumType.STRING)
    private ReportVerb verb;

    @Column(name = "office_id")
    private Long officeId;

    private String words;

    @Convert(converter = UtcInstant.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected ReportStep() {}

    /** @param office where it went, or null */
    ReportStep(long report, ReportVerb verb, OfficeId office, String words, Actor me, Instant now) {
        this.reportId = report;
        this.verb = verb;
        this.officeId = office == null ? null : office.value();
        this.words = TextLength.atMost(WORDS, words);
        this.takenAt = now;
        this.accountId = me.id().value();
        this.accountName = me.name();
    }

    /** What stands in its columns, to be written with many others. */
    Object[] columns() {
        return new Object[] {
            reportId,
            verb.name(),
            officeId,
            words,
            new UtcInstant().convertToDatabaseColumn(takenAt),
            accountId,
            accountName
        };
    }

    public ReportVerb verb() {
        return verb;
    }

    public Long officeId() {
        return officeId;
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

package tw.anwang.welfare.further;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.ReportId;
import tw.anwang.kernel.UtcInstant;

/** A further report that joined a case; the one that opened it stands in the case itself. */
@Entity
@Table(name = "welfare_case_report")
public class CaseReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "report_id")
    private long reportId;

    @Column(name = "report_number")
    private String number;

    @Convert(converter = UtcInstant.class)
    @Column(name = "known_at")
    private Instant knownAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected CaseReport() {}

    CaseReport(long caseId, AcceptedReport report, Actor me, Instant now) {
        this.caseId = caseId;
        this.reportId = report.report().value();
        this.number = report.number();
        this.knownAt = report.knownAt();
        this.joinedAt = now;
        this.accountId = me.id().value();
        this.accountName = me.name();
    }

    public long caseId() {
        return caseId;
    }

    public ReportId report() {
        return new ReportId(reportId);
    }

    public String number() {
        return number;
    }

    /** When the county knew of it: its clocks run from then. */
    public Instant knownAt() {
        return knownAt;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /** Who decided that it belongs to the case. */
    public String accountName() {
        return accountName;
    }
}

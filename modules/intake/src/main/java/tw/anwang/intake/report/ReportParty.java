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
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.UtcInstant;

/**
 * An office or account that sees a report. What lists ask of the report is copied, so that one index answers them; the
 * database keeps the copies right (ADR 0011).
 */
@Entity
@Table(name = "intake_report_party")
public class ReportParty {
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
    private ReportPart part;

    @Convert(converter = UtcInstant.class)
    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    protected ReportParty() {}

    ReportParty(Report report, long office, ReportPart part) {
        this.recordId = report.id();
        this.receivedAt = report.receivedAt();
        this.kind = report.kind();
        this.state = report.state();
        this.officeId = office;
        this.part = part;
    }
}

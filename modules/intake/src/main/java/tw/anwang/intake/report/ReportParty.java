package tw.anwang.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An office or account that sees a report. */
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

    protected ReportParty() {}

    ReportParty(long reportId, long office, ReportPart part) {
        this.recordId = reportId;
        this.officeId = office;
        this.part = part;
    }
}

package tw.anwang.welfare.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;

/** That a report came within a window. */
@Entity
@Table(name = "welfare_followup_report")
public class FollowUpReport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "followup_id")
    private long followUpId;

    @Column(name = "report_id")
    private long reportId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(name = "known_on")
    private LocalDate knownOn;

    protected FollowUpReport() {}

    FollowUpReport(FollowUp within, ReportId report, ReportKind kind, LocalDate knownOn) {
        this.followUpId = within.id();
        this.reportId = report.value();
        this.kind = kind;
        this.knownOn = knownOn;
    }
}

package tw.anwang.welfare.familycase;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.ReportId;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/** Where a case comes from: the report that opened it here, or the platform that has it, or both. */
@MappedSuperclass
public abstract class CaseOrigin {
    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "report_number")
    private String reportNumber;

    @Convert(converter = UtcInstant.class)
    @Column(name = "known_at")
    private Instant knownAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private CaseSource source;

    void reported(AcceptedReport report, Instant now) {
        reportId = report.report().value();
        reportNumber = report.number();
        knownAt = report.knownAt();
        openedAt = now;
    }

    void openedThere(CaseSource there, Instant at) {
        knownAt = at;
        openedAt = at;
        source = there;
    }

    /** A platform has it too, under that number. */
    public void bears(CaseSource there) {
        source = there;
    }

    /** The one that opened it; null where a platform did. */
    public ReportId report() {
        return reportId == null ? null : new ReportId(reportId);
    }

    /** Null where no platform has it. */
    public CaseSource source() {
        return source == null || source.number() == null ? null : source;
    }

    /** From when visits are counted here: what was seen before a platform's case came is written there. */
    public LocalDate countedFrom() {
        return Taipei.dayOf(reportId == null ? source.broughtAt() : openedAt);
    }

    public String reportNumber() {
        return reportNumber;
    }

    /** When the county knew: clocks run from then. */
    public Instant knownAt() {
        return knownAt;
    }

    public Instant openedAt() {
        return openedAt;
    }
}

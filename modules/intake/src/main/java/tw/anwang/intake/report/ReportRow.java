package tw.anwang.intake.report;

import java.time.Instant;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportKind;

/**
 * One report in a list.
 *
 * @param subject 案主 as the person of this request may read it, or null
 * @param sourceNumber 案號 at its source, or null
 * @param next the clock that runs out next, or null
 */
public record ReportRow(
        long id,
        String number,
        ReportKind kind,
        ReportState state,
        boolean urgent,
        Instant receivedAt,
        String sourceSystem,
        String sourceNumber,
        Long officeId,
        String subject,
        ReportClock next) {
    /** As the query constructs it. */
    public ReportRow(
            Long id,
            String number,
            ReportKind kind,
            ReportState state,
            Boolean urgent,
            Instant receivedAt,
            String sourceSystem,
            String sourceNumber,
            Long officeId) {
        this(id, number, kind, state, urgent, receivedAt, sourceSystem, sourceNumber, officeId, null, null);
    }

    ReportRow with(String name, ReportClock clock) {
        return new ReportRow(
                id, number, kind, state, urgent, receivedAt, sourceSystem, sourceNumber, officeId, name, clock);
    }
}

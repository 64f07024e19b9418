package tw.anwang.intake.board;

import java.time.Duration;
import java.time.Instant;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.ReportState;

/** One clock that runs, with the report it belongs to. */
public record BoardRow(
        long report,
        String number,
        ReportKind kind,
        ReportState state,
        boolean urgent,
        Long officeId,
        ClockStep step,
        Instant dueAt) {
    private static final int HOURS = 24;

    /** As the query constructs it. */
    public BoardRow(
            Long report,
            String number,
            ReportKind kind,
            ReportState state,
            Boolean urgent,
            Long officeId,
            ClockStep step,
            Instant dueAt) {
        this(report.longValue(), number, kind, state, urgent.booleanValue(), officeId, step, dueAt);
    }

    public boolean isLate(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** Whole days between now and then, whichever way. */
    public long days(Instant now) {
        return Duration.between(now, dueAt).abs().toDays();
    }

    /** Hours besides the days. */
    public long hours(Instant now) {
        return Duration.between(now, dueAt).abs().toHours() % HOURS;
    }
}

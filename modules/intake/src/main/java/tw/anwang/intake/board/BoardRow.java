package tw.anwang.intake.board;

import java.time.Instant;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.Remaining;
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
        Instant dueAt,
        boolean wholeDay) {

    /** As the query constructs it. */
    public BoardRow(
            Long report,
            String number,
            ReportKind kind,
            ReportState state,
            Boolean urgent,
            Long officeId,
            ClockStep step,
            Instant dueAt,
            Boolean wholeDay) {
        this(
                report.longValue(),
                number,
                kind,
                state,
                urgent.booleanValue(),
                officeId,
                step,
                dueAt,
                wholeDay.booleanValue());
    }

    /** What is left of it, or since when it is over. */
    public Remaining left(Instant now) {
        return Remaining.of(new Deadline(dueAt, wholeDay, dueAt), now);
    }
}

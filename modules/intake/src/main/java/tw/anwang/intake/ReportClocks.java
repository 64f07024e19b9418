package tw.anwang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tw.anwang.intake.clock.Clocks;

/**
 * The clocks of reports, for case modules: in their own transaction, asking no right itself. A clock ends when its step
 * is done and is never begun anew.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportClocks {
    @Inject
    Clocks clocks;

    /** The step is done. A second time changes nothing: the first one counts. @param at not before the county knew */
    public void met(ReportId report, ClockStep step, Instant at) {
        clocks.met(report.value(), step, at);
    }

    /** Done after all not: the note that met it was taken back. The clock runs on as if it had never stopped. */
    public void notMet(ReportId report, ClockStep step) {
        clocks.notMet(report.value(), step);
    }

    /**
     * The case ended: nobody waits any more for what was not done. What was done keeps its time.
     *
     * @param why in words, as others read it
     */
    public void over(ReportId report, Instant at, String why) {
        clocks.over(report.value(), at, why);
    }

    /** The case is taken up again: what nobody did is waited for as if it had never ended. */
    public void goOn(ReportId report) {
        clocks.goOn(report.value());
    }

    /**
     * By when each step would be due of a report that was known at that moment: for what came without one, and is owed by
     * the same law. Nobody keeps whether a step is done but who asks.
     */
    public List<ReportClock> reckoned(ReportKind kind, Instant known) {
        return clocks.reckoned(kind, known);
    }

    /** All clocks of the report, in the order in which they are due. */
    public List<ReportClock> of(ReportId report) {
        return of(List.of(report)).getOrDefault(report, List.of());
    }

    /** The same for a list of cases: one statement for all. */
    public Map<ReportId, List<ReportClock>> of(Collection<ReportId> reports) {
        return clocks.of(reports);
    }
}

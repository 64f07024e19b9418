package tw.anwang.intake.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.Taipei;

/**
 * Which rules hold for a report that turned out to be something else. Its clocks run from when they ran before; what was
 * done in the meantime keeps its time and the rule by which it was done.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CorrectedClocks {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Clocks clocks;

    @Inject
    OfficeCalendar calendar;

    /** @param known when the county knew: a step that only now has a rule is counted from there, too */
    public void reckon(long report, ReportKind kind, boolean urgent, Instant known) {
        List<ClockRule> rules = clocks.rules(kind, urgent, Taipei.dayOf(known));
        for (ClockStep step : ClockStep.values()) {
            Optional<ClockRule> rule =
                    rules.stream().filter(one -> one.step() == step).findFirst();
            List<RunningClock> running = clocks.clocks(report, step);
            running.forEach(clock -> reckon(clock, rule));
            // 受理 begins with the dispatch and not before
            if (running.isEmpty() && step != ClockStep.ACCEPT) {
                rule.ifPresent(one -> em.persist(new RunningClock(report, one, known, calendar)));
            }
        }
        em.flush();
    }

    private void reckon(RunningClock clock, Optional<ClockRule> rule) {
        if (clock.isOpen()) {
            rule.ifPresentOrElse(
                    one -> clock.reckon(em.find(ClockRule.class, clock.ruleId()), one, calendar),
                    () -> em.remove(clock));
        }
    }
}

package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;

/**
 * What every change of a case does besides: its history, who sees it, what is due next, and on whose desk it lies. Each
 * verb ends by calling this, in its own transaction; it asks no right itself.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseLife {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ReportClocks clocks;

    @Inject
    CaseReaders readers;

    @Inject
    CaseTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** A new case. */
    public void begin(FamilyCase opened) {
        em.persist(opened);
        em.flush();
        readers.publish(opened);
        wrote(opened, CaseAct.OPENED, opened.reportNumber());
        renew(opened);
        trail.record("open", FamilyCase.KIND.name(), opened.id(), null);
    }

    /** Somebody else works on it from now on. */
    public void handedOn(FamilyCase handed, CaseAct act, String words) {
        readers.publish(handed);
        wrote(handed, act, words);
        due(handed, running(handed));
        tasks.handedOn(handed, running(handed));
    }

    /** An act stands in its history. */
    public void wrote(FamilyCase acted, CaseAct act, String words) {
        em.persist(new CaseStep(acted.id(), act, words, user.getMe(), clock.instant()));
    }

    /** What is due next, and for whom, after something was done or taken back. */
    public void renew(FamilyCase changed) {
        List<ReportClock> running = running(changed);
        due(changed, running);
        tasks.renew(changed, running);
        em.flush();
    }

    private List<ReportClock> running(FamilyCase one) {
        return clocks.of(one.report());
    }

    private static void due(FamilyCase one, List<ReportClock> clocks) {
        clocks.stream()
                .filter(clock -> one.state().isOpen() && clock.metAt() == null)
                .filter(clock -> clock.step() == ClockStep.VISIT || clock.step() == ClockStep.ASSESSMENT)
                .min(Comparator.comparing(clock -> clock.deadline().dueAt()))
                .ifPresentOrElse(
                        next -> one.due(
                                DueStep.valueOf(next.step().name()),
                                next.deadline().dueAt()),
                        () -> one.due(null, null));
    }
}

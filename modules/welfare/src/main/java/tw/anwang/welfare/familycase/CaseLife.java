package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.SearchChanges;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.welfare.visit.NextVisit;

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
    CaseClocks clocks;

    @Inject
    CaseReaders readers;

    @Inject
    CaseTasks tasks;

    @Inject
    NextVisit nextVisit;

    @Inject
    SearchChanges search;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<CaseMoved> moved;

    /** A new case. @param beside why, though the family has another one; else null */
    public void begin(FamilyCase opened, String beside) {
        em.persist(opened);
        em.flush();
        readers.publish(opened);
        wrote(opened, CaseAct.OPENED, beside == null ? opened.reportNumber() : opened.reportNumber() + " — " + beside);
        renew(opened);
        trail.record("open", FamilyCase.KIND.name(), opened.id(), null);
    }

    /** A case that a platform has already. */
    public void bring(FamilyCase brought) {
        em.persist(brought);
        em.flush();
        readers.publish(brought);
        CaseSource from = brought.source();
        wrote(brought, CaseAct.BROUGHT, from.system() + " " + from.number());
        trail.record("bringCase", FamilyCase.KIND.name(), brought.id(), from.number());
    }

    /** Somebody else works on it from now on. */
    public void handedOn(FamilyCase handed, CaseAct act, String words) {
        readers.publish(handed);
        wrote(handed, act, words);
        List<ReportClock> running = clocks.of(handed);
        due(handed, running);
        tasks.handedOn(handed, running);
        moved.fire(new CaseMoved(handed));
    }

    /** An act stands in its history. */
    public void wrote(FamilyCase acted, CaseAct act, String words) {
        em.persist(new CaseStep(acted.id(), act, words, user.getMe(), clock.instant()));
    }

    /** It goes back to its worker. */
    public void returned(FamilyCase returned) {
        renew(returned);
        tasks.returned(returned);
    }

    /** What is due next, and for whom, after something was done or taken back. */
    public void renew(FamilyCase changed) {
        List<ReportClock> running = clocks.of(changed);
        due(changed, running);
        tasks.renew(changed, running);
        moved.fire(new CaseMoved(changed));
        search.changed(FamilyCase.KIND.name(), changed.id());
        em.flush();
    }

    private void due(FamilyCase one, List<ReportClock> running) {
        List<Due> steps = one.state().isOpen() ? steps(one, running) : List.of();
        LocalDate visitOn = steps.stream()
                .filter(next -> next.step() != DueStep.ASSESSMENT)
                .map(next -> CaseSheet.lastDay(next.at()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        steps.stream()
                .min(Comparator.comparing(Due::at))
                .ifPresentOrElse(next -> one.due(next.step(), next.at(), visitOn), () -> one.due(null, null, null));
    }

    private record Due(DueStep step, Instant at) {}

    private List<Due> steps(FamilyCase one, List<ReportClock> running) {
        Stream<Due> byClock = running.stream()
                .filter(ReportClock::isRunning)
                .filter(clock -> clock.step() == ClockStep.VISIT || clock.step() == ClockStep.ASSESSMENT)
                .map(clock -> new Due(
                        DueStep.valueOf(clock.step().name()), clock.deadline().dueAt()));
        Stream<Due> byPace = nextVisit.of(one).stream()
                .map(day -> new Due(DueStep.NEXT_VISIT, Deadline.on(day).dueAt()));
        return Stream.concat(byClock, byPace).toList();
    }
}

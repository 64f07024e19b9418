package tw.anwang.welfare.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.NextVisit;

/** Moves what was planned; clocks of the law and the frequency by grade move with nobody's wish. */
@ApplicationScoped
public class VisitMoves {
    private static final int WHY = 400;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    CaseLife life;

    @Inject
    NextVisit next;

    @Inject
    ReportClocks clocks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The last day on which the next visit of a case that was read is in time, or null where nothing says. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public LocalDate latest(FamilyCase visited) {
        Stream<LocalDate> first = Stream.ofNullable(visited.report())
                .flatMap(report -> clocks.of(report).stream())
                .filter(one -> one.step() == ClockStep.VISIT && one.isRunning())
                .map(ReportClock::deadline)
                .map(deadline -> deadline.day());
        return Stream.concat(first, next.latest(visited).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** @param version of the case as it was read @param why stands in the history of the case */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void move(long caseId, int version, LocalDate to, String why) {
        FamilyCase visited = cases.held(caseId, version);
        VisitMoveRules.whyNotMove(visited, user.getMe()).ifPresent(RuleBroken::refuse);
        LocalDate before = visited.visitOn();
        VisitMoveRules.whyNotTo(before, to, Taipei.today(clock), latest(visited))
                .ifPresent(RuleBroken::refuse);
        String said = TextLength.atMost(WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.visitMove.noReason");
        }
        em.persist(new VisitMove(caseId, before, to, said, user.getMe(), clock.instant()));
        em.flush();
        life.wrote(visited, CaseAct.VISIT_MOVED, RocDate.format(before) + " → " + RocDate.format(to) + "　" + said);
        life.renew(visited);
        trail.record("moveVisit", FamilyCase.KIND.name(), caseId, null);
    }
}

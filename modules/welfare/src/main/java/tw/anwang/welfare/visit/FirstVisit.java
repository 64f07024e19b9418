package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClocks;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * The first visit face to face meets the clock of the report, by when it was and not by when it was written. A note that
 * is corrected or taken back may leave another one as the first, or none: then the clock runs on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FirstVisit {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    ReportClocks clocks;

    void renew(FamilyCase visited) {
        Instant at = em.createQuery(
                        "select v.words.visitedAt from Visit v where v.caseId = :id and v.face = true"
                                + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK"
                                + " order by v.words.visitedAt",
                        Instant.class)
                .setParameter("id", visited.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        clocks.notMet(visited.report(), ClockStep.VISIT);
        if (at != null) {
            clocks.met(visited.report(), ClockStep.VISIT, at);
        }
    }
}

package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportId;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.further.CaseReports;

/**
 * The first visit face to face meets the clock of a report, by when it was and not by when it was written. A note that
 * is corrected or taken back may leave another one as the first, or none: then the clock runs on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FirstVisit {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CaseReports reports;

    @Inject
    ReportClocks clocks;

    /** For each report of the case: a visit before the county knew of a further one is none for that one. */
    public void renew(FamilyCase visited) {
        List<Instant> faces = em.createQuery(
                        "select v.words.visitedAt from Visit v where v.caseId = :id and v.face = true"
                                + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK"
                                + " order by v.words.visitedAt",
                        Instant.class)
                .setParameter("id", visited.id())
                .getResultList();
        if (visited.report() != null) {
            renew(visited.report(), visited.knownAt(), faces);
        }
        reports.joined(visited).forEach(further -> renew(further.report(), further.knownAt(), faces));
    }

    private void renew(ReportId report, Instant known, List<Instant> faces) {
        clocks.notMet(report, ClockStep.VISIT);
        faces.stream()
                .filter(at -> !at.isBefore(known))
                .findFirst()
                .ifPresent(at -> clocks.met(report, ClockStep.VISIT, at));
    }
}

package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        List<Instant> faces = faces(visited);
        if (visited.report() != null) {
            renew(visited.report(), visited.knownAt(), faces);
        }
        reports.joined(visited).forEach(further -> renew(further.report(), further.knownAt(), faces));
    }

    private void renew(ReportId report, Instant known, List<Instant> faces) {
        clocks.notMet(report, ClockStep.VISIT);
        since(faces, known).ifPresent(at -> clocks.met(report, ClockStep.VISIT, at));
    }

    /** When the family was first met since that moment. */
    public Optional<Instant> since(FamilyCase visited, Instant known) {
        return since(faces(visited), known);
    }

    private static Optional<Instant> since(List<Instant> faces, Instant known) {
        return faces.stream().filter(at -> !at.isBefore(known)).findFirst();
    }

    private List<Instant> faces(FamilyCase visited) {
        return em.createQuery(
                        "select v.words.visitedAt from Visit v where v.caseId = :id and v.face = true"
                                + " and v.state <> tw.anwang.welfare.visit.VisitState.TAKEN_BACK"
                                + " order by v.words.visitedAt",
                        Instant.class)
                .setParameter("id", visited.id())
                .getResultList();
    }
}

package tw.anwang.welfare.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assessment.Assessment;
import tw.anwang.welfare.assessment.Factor;
import tw.anwang.welfare.assessment.Scale;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.familycase.FamilyCase;

/** Puts the measures of a case that somebody read side by side. */
@ApplicationScoped
public class Measures {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Permitted(WelfarePermissions.READ)
    @Transactional
    public BeforeAfter of(FamilyCase measured) {
        List<Assessment> all = em.createQuery(
                        "select a from Assessment a where a.caseId = :id order by a.handedInAt, a.id", Assessment.class)
                .setParameter("id", measured.id())
                .getResultList();
        if (all.isEmpty()) {
            return new BeforeAfter(null, null, null, List.of());
        }
        List<Instant> decided = decided(measured);
        Assessment before = all.stream()
                .filter(one -> decided.isEmpty() || !one.handedInAt().isAfter(decided.get(0)))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0));
        Assessment after = decided.isEmpty() ? null : since(all, decided.get(decided.size() - 1));
        return new BeforeAfter(before, after, em.find(Scale.class, before.scaleId()), changes(before, after));
    }

    private static Assessment since(List<Assessment> all, Instant decided) {
        return all.stream()
                .filter(one -> one.handedInAt().isAfter(decided))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * When it was opened, and each time it had ended and was taken up again; the end in which it lies now begins no new
     * measure.
     */
    private List<Instant> decided(FamilyCase measured) {
        List<Instant> approved = em.createQuery(
                        "select d from CaseDecision d where d.caseId = :id and d.state ="
                                + " tw.anwang.welfare.decision.CaseDecision.State.APPROVED order by d.id",
                        CaseDecision.class)
                .setParameter("id", measured.id())
                .getResultStream()
                .map(CaseDecision::decidedAt)
                .toList();
        boolean over = !measured.state().isOpen() && !approved.isEmpty();
        return over ? approved.subList(0, approved.size() - 1) : approved;
    }

    /** One statement for the factors of both. */
    private List<FactorChange> changes(Assessment before, Assessment after) {
        List<Long> found = new ArrayList<>(before.factors());
        if (after != null) {
            found.addAll(after.factors());
        }
        return em.createQuery(
                        "select f from Factor f where f.id in :ids order by f.dimension, f.code, f.id", Factor.class)
                .setParameter("ids", found)
                .getResultStream()
                .map(factor -> new FactorChange(
                        factor,
                        before.factors().contains(factor.id()),
                        after == null ? null : after.factors().contains(factor.id())))
                .toList();
    }
}

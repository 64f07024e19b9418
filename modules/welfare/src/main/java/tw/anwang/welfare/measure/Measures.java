package tw.anwang.welfare.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** In two statements. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public BeforeAfter of(FamilyCase measured) {
        Map<Assessment, Set<Factor>> found = new LinkedHashMap<>();
        Scale[] scale = new Scale[1];
        em.createQuery(
                        "select a, f, s from Assessment a join a.factors x, Factor f, Scale s where a.caseId = :id"
                                + " and f.id = x and s.id = a.scaleId order by a.handedInAt, a.id, f.dimension, f.code",
                        Object[].class)
                .setParameter("id", measured.id())
                .getResultStream()
                .forEach(row -> {
                    found.computeIfAbsent((Assessment) row[0], one -> new LinkedHashSet<>())
                            .add((Factor) row[1]);
                    scale[0] = scale[0] == null ? (Scale) row[2] : scale[0];
                });
        if (found.isEmpty()) {
            return new BeforeAfter(null, null, null, List.of());
        }
        List<Instant> decided = decided(measured);
        Assessment before = before(List.copyOf(found.keySet()), decided);
        Assessment after = decided.isEmpty() ? null : since(found.keySet(), decided.get(decided.size() - 1));
        return new BeforeAfter(
                measure(before),
                after == null ? null : measure(after),
                scale[0],
                changes(found.get(before), after == null ? null : found.get(after)));
    }

    /** The last one that lay before the supervisor who opened the case. */
    private static Assessment before(List<Assessment> all, List<Instant> decided) {
        return all.stream()
                .filter(one -> decided.isEmpty() || !one.handedInAt().isAfter(decided.get(0)))
                .reduce((earlier, later) -> later)
                .orElse(all.get(0));
    }

    private static Assessment since(Set<Assessment> all, Instant decided) {
        return all.stream()
                .filter(one -> one.handedInAt().isAfter(decided))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Measure measure(Assessment one) {
        return new Measure(
                one.handedInAt(), one.grade(), one.words().home(), one.words().support());
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

    /** A case keeps its list, so both found factors of the same one. */
    private static List<FactorChange> changes(Set<Factor> before, Set<Factor> after) {
        Set<Factor> either = new LinkedHashSet<>(before);
        either.addAll(after == null ? Set.of() : after);
        return either.stream()
                .sorted(Comparator.comparing(Factor::dimension).thenComparing(Factor::code))
                .map(factor -> new FactorChange(
                        factor, before.contains(factor), after == null ? null : after.contains(factor)))
                .toList();
    }
}

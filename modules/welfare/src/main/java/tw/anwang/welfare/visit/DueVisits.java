package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCase;

/** The visits of one worker: of the person, or of whom the person acts for. */
@ApplicationScoped
public class DueVisits {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Families families;

    @Inject
    Trail trail;

    /** What has to be visited by that day, what is late first. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public List<DueVisit> until(LocalDate day) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FamilyCase> query = cb.createQuery(FamilyCase.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        Scope scope = user.getMe().scope();
        query.where(
                        cb.equal(one.get("assigned").get("workerId"), scope.account()),
                        one.get("state").in(CaseState.OPEN),
                        cb.lessThanOrEqualTo(one.get("visitOn"), day),
                        ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one))
                .orderBy(cb.asc(one.get("visitOn")), cb.asc(one.get("id")));
        List<FamilyCase> due = em.createQuery(query).setMaxResults(MOST).getResultList();
        trail.listed(
                FamilyCase.KIND.name(), "", due.stream().map(FamilyCase::id).toList());
        Map<HouseholdId, FamilyRef> called =
                families.byIds(due.stream().map(FamilyCase::household).toList());
        return due.stream()
                .map(shown -> due(shown, called.get(shown.household())))
                .toList();
    }

    private static DueVisit due(FamilyCase one, FamilyRef family) {
        String called = family == null ? "" : family.called() == null ? family.number() : family.called();
        return new DueVisit(one.id(), one.number(), called, one.visitOn(), one.dueStep() == DueStep.VISIT);
    }

    /** Notes of the person that came back, oldest first. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public List<Visit> returned() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Visit> query = cb.createQuery(Visit.class);
        Root<Visit> note = query.from(Visit.class);
        Root<FamilyCase> visited = query.from(FamilyCase.class);
        Scope scope = user.getMe().scope();
        query.select(note)
                .where(
                        cb.equal(visited.get("id"), note.get("caseId")),
                        cb.equal(cb.coalesce(note.get("answeringId"), note.get("writerId")), scope.account()),
                        cb.equal(note.get("state"), VisitState.RETURNED),
                        ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, visited))
                .orderBy(cb.asc(note.get("words").get("visitedAt")));
        List<Visit> returned = em.createQuery(query).setMaxResults(MOST).getResultList();
        if (!returned.isEmpty()) {
            trail.listed(
                    FamilyCase.KIND.name(),
                    "",
                    returned.stream().map(Visit::caseId).distinct().toList());
        }
        return returned;
    }
}

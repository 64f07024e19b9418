package tw.anwang.welfare.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
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

    private static final String DUE = "select c from FamilyCase c where c.workerId = :me and c.state in :open"
            + " and c.visitOn <= :until order by c.visitOn, c.id";

    private static final String RETURNED = "select v from Visit v where v.writerId = :me"
            + " and v.state = tw.anwang.welfare.visit.VisitState.RETURNED order by v.words.visitedAt";

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
        List<FamilyCase> due = em.createQuery(DUE, FamilyCase.class)
                .setParameter("me", user.getMe().scope().account())
                .setParameter("open", CaseState.OPEN)
                .setParameter("until", day)
                .setMaxResults(MOST)
                .getResultList();
        trail.listed(
                FamilyCase.KIND.name(), "", due.stream().map(FamilyCase::id).toList());
        Map<HouseholdId, FamilyRef> called =
                families.byIds(due.stream().map(FamilyCase::household).toList());
        return due.stream().map(one -> due(one, called.get(one.household()))).toList();
    }

    private static DueVisit due(FamilyCase one, FamilyRef family) {
        String called = family == null ? "" : family.called() == null ? family.number() : family.called();
        return new DueVisit(one.id(), one.number(), called, one.visitOn(), one.dueStep() == DueStep.VISIT);
    }

    /** Notes of the person that came back, oldest first. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public List<Visit> returned() {
        List<Visit> returned = em.createQuery(RETURNED, Visit.class)
                .setParameter("me", user.getMe().scope().account())
                .setMaxResults(MOST)
                .getResultList();
        if (!returned.isEmpty()) {
            trail.listed(
                    FamilyCase.KIND.name(),
                    "",
                    returned.stream().map(Visit::caseId).distinct().toList());
        }
        return returned;
    }
}

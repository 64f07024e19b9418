package tw.anwang.welfare.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.Permitted;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyMember;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.assessment.Factor;
import tw.anwang.welfare.familycase.FamilyCase;

/** Reads plans of cases that somebody read already. */
@ApplicationScoped
public class Plans {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Families families;

    /** Other as soon as an edition, a goal or a task of the plan is. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public long mark(FamilyCase planned) {
        return em.createQuery(
                        "select coalesce(sum(p.version), 0) + count(p) from ServicePlan p where p.caseId = :id",
                        Number.class)
                .setParameter("id", planned.id())
                .getSingleResult()
                .longValue();
    }

    /** Of whom goals and tasks may be. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<FamilyMember> members(FamilyCase planned) {
        return families.members(planned.household());
    }

    /** All editions, the newest first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<ServicePlan> of(FamilyCase planned) {
        return em.createQuery(
                        "select p from ServicePlan p where p.caseId = :id order by p.edition desc", ServicePlan.class)
                .setParameter("id", planned.id())
                .getResultList();
    }

    /** Goals of the newest edition with their tasks. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<PlannedGoal> goals(FamilyCase planned) {
        Map<PlanGoal, List<PlanTask>> found = new LinkedHashMap<>();
        em.createQuery(
                        "select g, t from PlanGoal g left join PlanTask t on t.goalId = g.id where g.planId ="
                                + " (select max(p.id) from ServicePlan p where p.caseId = :id) order by g.id, t.id",
                        Object[].class)
                .setParameter("id", planned.id())
                .getResultStream()
                .forEach(row -> {
                    List<PlanTask> tasks = found.computeIfAbsent((PlanGoal) row[0], goal -> new ArrayList<>());
                    if (row[1] != null) {
                        tasks.add((PlanTask) row[1]);
                    }
                });
        return found.entrySet().stream()
                .map(one -> new PlannedGoal(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    /** Factors that its latest assessment found: goals are about these. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<Factor> found(FamilyCase planned) {
        return em.createQuery(
                        "select f from Factor f where f.id in (select x from Assessment a join a.factors x where a.id ="
                                + " (select max(b.id) from Assessment b where b.caseId = :id))"
                                + " order by f.dimension, f.code",
                        Factor.class)
                .setParameter("id", planned.id())
                .getResultList();
    }
}

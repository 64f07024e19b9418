package tw.anwang.welfare.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseMoved;
import tw.anwang.welfare.familycase.Deciders;
import tw.anwang.welfare.familycase.FamilyCase;

/** On whose desk the plan of a case lies; always inside the transaction of the change. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanDesk {
    private static final String KIND = FamilyCase.KIND.name();
    private static final String REVIEW = "welfare.task.reviewPlan";
    private static final String APPROVE = "welfare.task.approvePlan";
    private static final String CORRECT = "welfare.task.correctPlan";
    private static final String DO = "welfare.task.doPlanTask";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Deciders deciders;

    /** The case went on: its plan lies with whoever has it now, or with nobody any more. */
    void renew(@Observes CaseMoved moved) {
        renew(moved.moved());
    }

    void renew(FamilyCase one) {
        List<ServicePlan> plans = em.createQuery(
                        "select p from ServicePlan p where p.caseId = :id order by p.edition desc", ServicePlan.class)
                .setParameter("id", one.id())
                .getResultList();
        if (plans.isEmpty()) {
            return;
        }
        List.of(REVIEW, APPROVE, CORRECT).stream()
                .filter(verb -> !isOwed(one, plans, verb))
                .forEach(verb -> tasks.close(KIND, one.id(), verb));
        nextTask(one, plans)
                .ifPresentOrElse(
                        until -> tasks.open(toWorker(one, DO).due(Deadline.on(until))),
                        () -> tasks.close(KIND, one.id(), DO));
        if (isOwed(one, plans, REVIEW)) {
            ServicePlan holding =
                    plans.stream().filter(PlanDesk::holds).findFirst().orElseThrow();
            tasks.open(toWorker(one, REVIEW).due(Deadline.on(holding.reviewOn())));
        }
        if (isOwed(one, plans, APPROVE)) {
            tasks.open(task(one, APPROVE)
                    .forOffice(deciders.of(one), WelfarePermissions.SUPERVISE)
                    .because("welfare.task.why.supervisor")
                    .asReview());
        }
        if (isOwed(one, plans, CORRECT)) {
            tasks.open(toWorker(one, CORRECT).asReturned());
        }
    }

    /**
     * The earliest last day among what the worker has to do by the plan: of the edition that holds, and of the newest
     * alone, where what was open went along.
     */
    private Optional<LocalDate> nextTask(FamilyCase one, List<ServicePlan> plans) {
        boolean working =
                one.state().isOpen() && one.worker() != null && plans.stream().anyMatch(PlanDesk::holds);
        return working
                ? em.createQuery(
                                "select min(t.until) from PlanTask t, PlanGoal g where g.id = t.goalId"
                                        + " and g.planId = :plan and t.doer = tw.anwang.welfare.plan.PlanTask.Doer.WORKER"
                                        + " and t.state = tw.anwang.welfare.plan.PlanTask.State.OPEN",
                                LocalDate.class)
                        .setParameter("plan", plans.get(0).id())
                        .getResultStream()
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOwed(FamilyCase one, List<ServicePlan> plans, String verb) {
        ServicePlan.State latest = plans.get(0).state();
        return one.state().isOpen()
                && switch (verb) {
                    case REVIEW -> plans.stream().anyMatch(PlanDesk::holds) && latest != ServicePlan.State.PROPOSED;
                    case APPROVE -> latest == ServicePlan.State.PROPOSED;
                    default -> latest == ServicePlan.State.RETURNED;
                };
    }

    private static boolean holds(ServicePlan plan) {
        return plan.state() == ServicePlan.State.APPROVED;
    }

    private static NewTask toWorker(FamilyCase one, String verb) {
        return task(one, verb).forAccount(one.worker()).because("welfare.task.why.worker");
    }

    private static NewTask task(FamilyCase one, String verb) {
        return NewTask.of(verb, KIND, one.id(), "/welfare/plan.xhtml?case=" + one.id())
                .about(one.number());
    }
}

package tw.anwang.welfare.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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

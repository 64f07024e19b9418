package tw.anwang.welfare.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.norm.Norm;
import tw.anwang.welfare.norm.Norms;

/** Writes plans, and decides on them. Each verb takes the version of the plan that was read. */
@ApplicationScoped
public class Planning {
    private static final int WHY = 400;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    FamilyCases cases;

    @Inject
    Plans plans;

    @Inject
    PlanDesk desk;

    @Inject
    Norms norms;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The first edition, or the next one after an approved one, with what is open in it. */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void begin(long caseId) {
        FamilyCase planned = cases.held(caseId);
        Optional<ServicePlan> before = plans.of(planned).stream().findFirst();
        before.map(plan -> PlanRules.whyNotRevise(planned, plan, user.getMe()))
                .orElseGet(() -> PlanRules.whyNotPlan(planned, user.getMe()))
                .ifPresent(RuleBroken::refuse);
        List<PlannedGoal> goals = plans.goals(planned);
        ServicePlan next =
                new ServicePlan(caseId, before.map(ServicePlan::edition).orElse(0) + 1, user.getMe());
        em.persist(next);
        em.flush();
        goals.stream().filter(PlannedGoal::isOpen).forEach(one -> takeOver(one, next));
        done(planned, "writePlan");
    }

    private void takeOver(PlannedGoal one, ServicePlan next) {
        PlanGoal goal = one.goal().takenOver(next.id());
        em.persist(goal);
        em.flush();
        one.open().forEach(task -> em.persist(task.takenOver(goal.id())));
    }

    /** @param factor one that the latest assessment found @param person a member, or null for the family */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void addGoal(long caseId, int version, Long factor, Long person, String words) {
        FamilyCase planned = cases.held(caseId);
        ServicePlan plan = written(planned, version);
        if (plans.found(planned).stream().noneMatch(one -> one.id().equals(factor))) {
            throw new RuleBroken("welfare.plan.noFactor");
        }
        em.persist(new PlanGoal(plan.id(), factor, person, words));
        changed(planned, plan, "writePlan");
    }

    /** With its tasks. @throws RuleBroken where one of them has a result */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void removeGoal(long caseId, int version, long goal) {
        FamilyCase planned = cases.held(caseId);
        ServicePlan plan = written(planned, version);
        PlannedGoal removed = goal(planned, goal);
        if (removed.tasks().stream().anyMatch(task -> !task.isOpen())) {
            throw new RuleBroken("welfare.plan.goalHasResults");
        }
        removed.tasks().forEach(task -> em.remove(em.find(PlanTask.class, task.id())));
        em.flush();
        em.remove(em.find(PlanGoal.class, goal));
        changed(planned, plan, "writePlan");
    }

    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void addTask(long caseId, int version, long goal, String words, DoneBy by, LocalDate until) {
        FamilyCase planned = cases.held(caseId);
        ServicePlan plan = written(planned, version);
        em.persist(new PlanTask(goal(planned, goal).goal().id(), words, by, until));
        changed(planned, plan, "writePlan");
    }

    /** @param result what came of it */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void endTask(long caseId, int version, long task, PlanTask.State how, String result) {
        FamilyCase planned = cases.held(caseId);
        ServicePlan plan = held(planned, version);
        PlanRules.whyNotEnd(planned, plan, user.getMe()).ifPresent(RuleBroken::refuse);
        plans.goals(planned).stream()
                .flatMap(one -> one.tasks().stream())
                .filter(one -> one.id() == task)
                .findFirst()
                .orElseThrow(() -> new NotVisible(FamilyCase.KIND.name(), caseId))
                .end(how, result);
        changed(planned, plan, "endPlanTask");
    }

    /** To the supervisor. @param review the last day on which it is looked at again */
    @Permitted(WelfarePermissions.WORK)
    @Transactional
    public void handIn(long caseId, int version, LocalDate review) {
        FamilyCase planned = cases.held(caseId);
        ServicePlan plan = written(planned, version);
        LocalDate today = Taipei.today(clock);
        PlanRules.whyNotHandIn(
                        plans.goals(planned), review, today, norms.on(today).get(Norm.Kind.PLAN_REVIEW))
                .ifPresent(RuleBroken::refuse);
        plan.handIn(review, user.getMe(), clock.instant());
        done(planned, "handInPlan");
    }

    /** It holds from now on, and the one before no more. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void approve(long caseId, int version) {
        FamilyCase planned = cases.held(caseId);
        ServicePlan plan = proposed(planned, version);
        plans.of(planned).stream()
                .filter(one -> one.state() == ServicePlan.State.APPROVED)
                .forEach(ServicePlan::replaced);
        plan.approve(user.getMe(), clock.instant());
        done(planned, "approvePlan");
    }

    /** Back to the worker. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public void giveBack(long caseId, int version, String why) {
        String said = TextLength.atMost(WHY, why);
        if (said == null) {
            throw new RuleBroken("welfare.plan.noReturnReason");
        }
        FamilyCase planned = cases.held(caseId);
        proposed(planned, version).giveBack(said, user.getMe(), clock.instant());
        done(planned, "returnPlan");
    }

    private ServicePlan written(FamilyCase planned, int version) {
        ServicePlan plan = held(planned, version);
        PlanRules.whyNotWrite(planned, plan, user.getMe()).ifPresent(RuleBroken::refuse);
        return plan;
    }

    private ServicePlan proposed(FamilyCase planned, int version) {
        ServicePlan plan = held(planned, version);
        PlanRules.whyNotDecide(planned, plan, user.getMe()).ifPresent(RuleBroken::refuse);
        return plan;
    }

    /** The newest one. Its case is held already, so nobody else writes in it now. */
    private ServicePlan held(FamilyCase planned, int version) {
        if (!planned.state().isOpen()) {
            throw new RuleBroken("welfare.plan.closed");
        }
        ServicePlan plan = plans.of(planned).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(FamilyCase.KIND.name(), planned.id()));
        em.refresh(plan, LockModeType.PESSIMISTIC_WRITE);
        if (plan.version() != version) {
            throw new OptimisticLockException();
        }
        return plan;
    }

    private PlannedGoal goal(FamilyCase planned, long id) {
        return plans.goals(planned).stream()
                .filter(one -> one.goal().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotVisible(FamilyCase.KIND.name(), planned.id()));
    }

    private void changed(FamilyCase planned, ServicePlan plan, String verb) {
        plan.acted();
        done(planned, verb);
    }

    private void done(FamilyCase planned, String verb) {
        em.flush();
        desk.renew(planned);
        trail.record(verb, FamilyCase.KIND.name(), planned.id(), null);
    }
}

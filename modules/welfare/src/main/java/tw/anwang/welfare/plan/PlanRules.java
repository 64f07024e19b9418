package tw.anwang.welfare.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why something cannot be done with a plan; each verb throws what its question returns. */
public final class PlanRules {
    private PlanRules() {}

    /** Its worker plans for an assessed family, while the case lies with the worker. */
    public static Optional<RuleBroken> whyNotPlan(FamilyCase planned, Actor me) {
        if (!planned.state().isOpen()) {
            return broken("closed");
        }
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(planned.worker())) {
            return broken("notWorker");
        }
        if (planned.grade() == null) {
            return broken("notAssessed");
        }
        return planned.state().isWorked() ? Optional.empty() : broken("notNow");
    }

    /** What is handed in or approved says the same until it comes back; afterwards a new edition follows. */
    static Optional<RuleBroken> whyNotWrite(FamilyCase planned, ServicePlan plan, Actor me) {
        return whyNotPlan(planned, me).or(() -> plan.state().isWritten() ? Optional.empty() : broken("notWritten"));
    }

    /** A new edition follows an approved one. */
    static Optional<RuleBroken> whyNotRevise(FamilyCase planned, ServicePlan plan, Actor me) {
        return whyNotPlan(planned, me)
                .or(() -> plan.state() == ServicePlan.State.APPROVED ? Optional.empty() : broken("notApproved"));
    }

    /** Tasks end while the plan lies with the worker, approved or being written. */
    static Optional<RuleBroken> whyNotEnd(FamilyCase planned, ServicePlan plan, Actor me) {
        return whyNotPlan(planned, me)
                .or(() -> plan.state().isWritten() || plan.state() == ServicePlan.State.APPROVED
                        ? Optional.empty()
                        : broken("notWritten"));
    }

    /** Each goal has a task, and the plan is looked at again after today and within so many months. */
    static Optional<RuleBroken> whyNotHandIn(List<PlannedGoal> goals, LocalDate review, LocalDate today, int months) {
        if (goals.isEmpty()) {
            return broken("noGoals");
        }
        if (goals.stream().anyMatch(one -> one.tasks().isEmpty())) {
            return broken("goalWithoutTask");
        }
        return review == null || !review.isAfter(today) || review.isAfter(today.plusMonths(months))
                ? Optional.of(new RuleBroken("welfare.plan.noReview", String.valueOf(months)))
                : Optional.empty();
    }

    /** A supervisor of the centre approves or returns, and never what the same person handed in. */
    static Optional<RuleBroken> whyNotDecide(FamilyCase planned, ServicePlan plan, Actor me) {
        if (!planned.state().isOpen()) {
            return broken("closed");
        }
        if (!me.may(WelfarePermissions.SUPERVISE) || !me.actsFor(planned.lead())) {
            return broken("notSupervisor");
        }
        if (plan.state() != ServicePlan.State.PROPOSED) {
            return broken("notProposed");
        }
        return me.isOrActsFor(plan.writer()) ? broken("ownPlan") : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.plan." + rule));
    }
}

package tw.anwang.welfare.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;
import static tw.anwang.welfare.familycase.CaseFixture.assigned;
import static tw.anwang.welfare.familycase.CaseFixture.supervisor;
import static tw.anwang.welfare.familycase.CaseFixture.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.Vulnerability;

/** Who plans for a family, what a plan needs, and who approves it. */
class PlanRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static FamilyCase assessed() {
        FamilyCase one = assigned(SANMIN, 5);
        one.graded(Vulnerability.HIGH);
        return one;
    }

    private static ServicePlan handedIn(long writer) {
        ServicePlan plan = new ServicePlan(1, 1, worker(writer, SANMIN));
        plan.handIn(TODAY.plusMonths(3), worker(writer, SANMIN), Instant.EPOCH);
        return plan;
    }

    private static PlannedGoal goal(PlanTask... tasks) {
        return new PlannedGoal(new PlanGoal(1, 2L, null, "案父復工"), List.of(tasks));
    }

    private static PlanTask task() {
        return new PlanTask(1, "陪同就業服務", new DoneBy(PlanTask.Doer.WORKER, null, null), TODAY);
    }

    private static void assertBroken(String rule, Optional<RuleBroken> found) {
        assertEquals("welfare.plan." + rule, found.map(RuleBroken::key).orElse("nothing"));
    }

    private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable deed) {
        assertEquals(
                "welfare.plan." + rule, assertThrows(RuleBroken.class, deed).key());
    }

    @Test
    void only_the_worker_plans_and_only_for_a_family_that_was_assessed() {
        assertEquals(Optional.empty(), PlanRules.whyNotPlan(assessed(), worker(5, SANMIN)));
        assertBroken("notWorker", PlanRules.whyNotPlan(assessed(), worker(6, SANMIN)));
        assertBroken("notAssessed", PlanRules.whyNotPlan(assigned(SANMIN, 5), worker(5, SANMIN)));
    }

    @Test
    void what_is_handed_in_says_the_same_until_it_comes_back() {
        ServicePlan plan = handedIn(5);
        assertBroken("notWritten", PlanRules.whyNotWrite(assessed(), plan, worker(5, SANMIN)));
        assertBroken("notWritten", PlanRules.whyNotEnd(assessed(), plan, worker(5, SANMIN)));
        plan.giveBack("請補期限", supervisor(9, SANMIN), Instant.EPOCH);
        assertEquals(Optional.empty(), PlanRules.whyNotWrite(assessed(), plan, worker(5, SANMIN)));
    }

    @Test
    void a_new_edition_follows_an_approved_one_only() {
        ServicePlan plan = handedIn(5);
        assertBroken("notApproved", PlanRules.whyNotRevise(assessed(), plan, worker(5, SANMIN)));
        plan.approve(supervisor(9, SANMIN), Instant.EPOCH);
        assertEquals(Optional.empty(), PlanRules.whyNotRevise(assessed(), plan, worker(5, SANMIN)));
    }

    @Test
    void a_supervisor_of_the_centre_approves_and_never_the_own_plan() {
        assertEquals(Optional.empty(), PlanRules.whyNotDecide(assessed(), handedIn(5), supervisor(9, SANMIN)));
        assertBroken("ownPlan", PlanRules.whyNotDecide(assessed(), handedIn(9), supervisor(9, SANMIN)));
        assertBroken("notSupervisor", PlanRules.whyNotDecide(assessed(), handedIn(5), supervisor(9, FENGSHAN)));
        assertBroken("notSupervisor", PlanRules.whyNotDecide(assessed(), handedIn(5), worker(9, SANMIN)));
    }

    @Test
    void a_plan_has_goals_each_with_a_task_and_a_review_within_three_months() {
        LocalDate last = LocalDate.of(2026, 6, 2);
        assertBroken("noGoals", PlanRules.whyNotHandIn(List.of(), last, TODAY, 3));
        assertBroken("goalWithoutTask", PlanRules.whyNotHandIn(List.of(goal()), last, TODAY, 3));
        assertBroken("noReview", PlanRules.whyNotHandIn(List.of(goal(task())), null, TODAY, 3));
        assertBroken("noReview", PlanRules.whyNotHandIn(List.of(goal(task())), TODAY, TODAY, 3));
        assertBroken("noReview", PlanRules.whyNotHandIn(List.of(goal(task())), last.plusDays(1), TODAY, 3));
        assertEquals(Optional.empty(), PlanRules.whyNotHandIn(List.of(goal(task())), last, TODAY, 3));
    }

    @Test
    void a_task_ends_once_with_its_result_and_a_goal_with_its_last_task() {
        PlanTask task = task();
        assertRefused("noResult", () -> task.end(PlanTask.State.DONE, " "));
        assertTrue(goal(task).isOpen());
        task.end(PlanTask.State.DROPPED, "案父已自行就業");
        assertFalse(goal(task).isOpen());
        assertRefused("ended", () -> task.end(PlanTask.State.DONE, "完成"));
    }

    @Test
    void another_office_or_a_member_who_does_a_task_is_named() {
        assertRefused("noDoer", () -> new DoneBy(PlanTask.Doer.OFFICE, null, " "));
        assertRefused("noDoer", () -> new DoneBy(PlanTask.Doer.MEMBER, null, null));
    }
}

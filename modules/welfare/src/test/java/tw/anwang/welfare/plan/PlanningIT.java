package tw.anwang.welfare.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.decision.Decisions;
import tw.anwang.welfare.decision.Outcome;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;

/** The plan of a case from its first goal to the next edition, and on whose desk it lies. */
class PlanningIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Assessments assessments;

    @Inject
    Planning planning;

    @Inject
    Plans plans;

    @Inject
    Decisions decisions;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private long id;
    private long factor;

    @BeforeEach
    void a_case_with_its_worker() throws Exception {
        container.clock().setTo(LocalDate.of(2026, 3, 2));
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
        assess();
    }

    private void assess() {
        factor = assessments.factors(assessments.listOf(cases.byId(id))).get(0).id();
        assessments.handIn(id, Set.of(factor), new AssessmentWords(2, 3, "經濟陷困屬實", "案母失業", "三個月內就業", "每兩週訪視一次"));
    }

    /** Verbs of the open tasks of that person. */
    private Set<String> tasks(AccountId account) throws Exception {
        Set<String> verbs = new TreeSet<>();
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select verb from desk_task where record_id = ?"
                        + " and record_kind = 'welfare.familyCase' and account_id = ? and closed_at is null")) {
            query.setLong(1, id);
            query.setLong(2, account.value());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                verbs.add(rows.getString(1).replace("welfare.task.", ""));
            }
        }
        return verbs;
    }

    private ServicePlan latest() {
        return plans.of(cases.byId(id)).get(0);
    }

    private PlannedGoal goal() {
        return plans.goals(cases.byId(id)).get(0);
    }

    private void own(String words, LocalDate until) {
        DoneBy me = new DoneBy(PlanTask.Doer.WORKER, null, null);
        planning.addTask(id, latest().version(), goal().goal().id(), words, me, until);
    }

    private void task(String words) {
        planning.addTask(
                id,
                latest().version(),
                goal().goal().id(),
                words,
                new DoneBy(PlanTask.Doer.OFFICE, null, "就業服務站"),
                LocalDate.of(2026, 4, 1));
    }

    private void handedIn() {
        planning.begin(id);
        planning.addGoal(id, latest().version(), factor, null, "案母三個月內就業");
        task("就業媒合");
        task("職業訓練");
        planning.handIn(id, latest().version(), LocalDate.of(2026, 6, 2));
    }

    private void approved() {
        handedIn();
        assertTrue(user.actAs(supervisor));
        planning.approve(id, latest().version());
        assertTrue(user.actAs(worker));
    }

    @Test
    void what_is_handed_in_waits_for_the_supervisor_and_what_is_approved_for_its_review() throws Exception {
        handedIn();
        assertEquals(1, waiting("approvePlan"));
        assertTrue(user.actAs(supervisor));
        planning.approve(id, latest().version());
        assertEquals(ServicePlan.State.APPROVED, latest().state());
        assertEquals(0, waiting("approvePlan"));
        assertTrue(tasks(worker).contains("reviewPlan"));
    }

    @Test
    void what_the_worker_does_by_the_plan_that_holds_is_one_task_by_its_earliest_day() throws Exception {
        planning.begin(id);
        planning.addGoal(id, latest().version(), factor, null, "穩定就學");
        own("聯繫學校", LocalDate.of(2026, 3, 22));
        own("陪同就醫", LocalDate.of(2026, 3, 8));
        task("就業媒合");
        planning.handIn(id, latest().version(), LocalDate.of(2026, 6, 2));
        assertTrue(!tasks(worker).contains("doPlanTask"), "nobody has approved it");
        assertTrue(user.actAs(supervisor));
        planning.approve(id, latest().version());
        assertTrue(user.actAs(worker));
        assertEquals("2026-03-08", dueOn("doPlanTask"));
        planning.endTask(id, latest().version(), goal().tasks().get(1).id(), PlanTask.State.DONE, "已就醫");
        assertEquals("2026-03-22", dueOn("doPlanTask"));
        planning.endTask(id, latest().version(), goal().tasks().get(0).id(), PlanTask.State.DROPPED, "已轉學");
        assertTrue(!tasks(worker).contains("doPlanTask"));
    }

    private String dueOn(String verb) throws Exception {
        try (var connection = container.database().connect();
                var query =
                        connection.prepareStatement("select date(timestampadd(second, 28799, due_at)) from desk_task"
                                + " where record_id = ? and verb = ? and closed_at is null")) {
            query.setLong(1, id);
            query.setString(2, "welfare.task." + verb);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void what_comes_back_says_why_and_is_a_task_of_the_worker_until_it_is_handed_in_again() throws Exception {
        handedIn();
        assertTrue(user.actAs(supervisor));
        refused("plan.noReturnReason", () -> planning.giveBack(id, latest().version(), " "));
        planning.giveBack(id, latest().version(), "請寫明期限");
        assertEquals("請寫明期限", latest().returnedWhy());
        assertTrue(tasks(worker).contains("correctPlan"));
        assertTrue(user.actAs(worker));
        planning.handIn(id, latest().version(), LocalDate.of(2026, 5, 1));
        assertTrue(!tasks(worker).contains("correctPlan"));
    }

    @Test
    void a_new_edition_takes_over_what_is_open_and_replaces_the_one_before_once_approved() throws Exception {
        approved();
        planning.endTask(id, latest().version(), goal().tasks().get(0).id(), PlanTask.State.DONE, "已就業");
        planning.begin(id);
        assertEquals(2, latest().edition());
        assertEquals(
                List.of("職業訓練"), goal().tasks().stream().map(PlanTask::words).toList());
        assertEquals(ServicePlan.State.APPROVED, plans.of(cases.byId(id)).get(1).state());
        planning.handIn(id, latest().version(), LocalDate.of(2026, 6, 2));
        assertTrue(user.actAs(supervisor));
        planning.approve(id, latest().version());
        assertEquals(ServicePlan.State.REPLACED, plans.of(cases.byId(id)).get(1).state());
    }

    @Test
    void whoever_read_an_older_version_changes_nothing() {
        planning.begin(id);
        int read = latest().version();
        planning.addGoal(id, read, factor, null, "第一個目標");
        assertThrows(OptimisticLockException.class, () -> planning.addGoal(id, read, factor, null, "第二個目標"));
        assertEquals(1, plans.goals(cases.byId(id)).size());
    }

    @Test
    void another_worker_gets_the_review_and_with_the_end_of_the_case_it_ends() throws Exception {
        approved();
        AccountId second = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        assignments.reassign(id, cases.byId(id).version(), second, "原社工調職");
        assertEquals(Set.of(), tasks(worker));
        assertTrue(tasks(second).contains("reviewPlan"));
        assertTrue(user.actAs(second));
        int version = latest().version();
        decisions.propose(id, Outcome.NOT_OPEN, Set.of("02"), "情形不符");
        assertTrue(user.actAs(supervisor));
        var proposed = decisions.latest(id).orElseThrow();
        decisions.approve(id, proposed.id(), proposed.version());
        assertEquals(Set.of(), tasks(second));
        assertTrue(user.actAs(second));
        refused("plan.closed", () -> planning.addGoal(id, version, factor, null, "目標"));
    }

    @Test
    void another_centre_does_not_see_that_there_is_a_plan() throws Exception {
        approved();
        assertTrue(user.actAs(CaseFixture.worker(container, FENGSHAN)));
        assertThrows(NotVisible.class, () -> planning.begin(id));
    }

    private long waiting(String verb) throws Exception {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select count(*) from desk_task where record_id = ?"
                        + " and record_kind = 'welfare.familyCase' and verb = ? and closed_at is null")) {
            query.setLong(1, id);
            query.setString(2, "welfare.task." + verb);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable deed) {
        assertEquals("welfare." + key, assertThrows(RuleBroken.class, deed).key());
    }
}

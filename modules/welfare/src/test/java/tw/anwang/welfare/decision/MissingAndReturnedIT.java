package tw.anwang.welfare.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Involvements;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** What goes on after a decision that ends nothing: a family that is searched for, and what came back to its worker. */
class MissingAndReturnedIT {
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
    Visits visits;

    @Inject
    Decisions decisions;

    @Inject
    Involvements involvements;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private long id;

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
    }

    private void assess() {
        long factor =
                assessments.factors(assessments.listOf(cases.byId(id))).get(0).id();
        assessments.handIn(id, Set.of(factor), new AssessmentWords(2, 3, "經濟陷困屬實", "案母失業", "三個月內就業", "每兩週訪視一次"));
    }

    private void visit() {
        visits.write(id, new VisitWords(known, "B", "0", null, "家訪", null));
    }

    private void approved() {
        assertTrue(user.actAs(supervisor));
        CaseDecision latest = decisions.latest(id).orElseThrow();
        decisions.approve(id, latest.id(), latest.version());
        assertTrue(user.actAs(worker));
    }

    private void returned() {
        assertTrue(user.actAs(supervisor));
        CaseDecision latest = decisions.latest(id).orElseThrow();
        decisions.giveBack(id, latest.id(), latest.version(), "請補充");
    }

    private boolean isServing() throws Exception {
        return container
                .inTransaction(() ->
                        involvements.serving(Set.of(cases.byId(id).household())).get(0))
                .isOpen();
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

    @Test
    void a_family_that_is_searched_for_stays_with_its_worker_until_it_is_found() throws Exception {
        decisions.propose(id, Outcome.MISSING, Set.of(), "案家搬離，去向不明");
        approved();
        assertEquals(CaseState.MISSING, cases.byId(id).state());
        assertTrue(cases.byId(id).state().isOpen());
        assertEquals(worker, cases.byId(id).worker());
        assertNull(cases.byId(id).endedOn());
        assertTrue(isServing());
        assertEquals(Set.of("assess", "visit"), tasks(worker));
        decisions.propose(id, Outcome.FOUND_ASSESS, Set.of(), "警方尋獲");
        returned();
        assertEquals(CaseState.MISSING, cases.byId(id).state(), "not found after all");
        assertTrue(user.actAs(worker));
        decisions.propose(id, Outcome.FOUND_ASSESS, Set.of(), "警方尋獲，已電話確認");
        approved();
        assertEquals(CaseState.ASSESSING, cases.byId(id).state());
    }

    @Test
    void whoever_is_found_is_served_once_assessed_or_the_case_is_closed_with_a_reason() throws Exception {
        decisions.propose(id, Outcome.MISSING, Set.of(), "去向不明");
        approved();
        refused("decision.notAssessed", () -> decisions.propose(id, Outcome.FOUND_SERVE, Set.of(), "尋獲"));
        refused("decision.noReason", () -> decisions.propose(id, Outcome.FOUND_CLOSE, Set.of(), "尋獲"));
        assess();
        decisions.propose(id, Outcome.FOUND_SERVE, Set.of(), "尋獲，開案");
        approved();
        assertEquals(CaseState.SERVED, cases.byId(id).state());
        assertTrue(isServing());
    }

    @Test
    void a_family_found_elsewhere_is_closed_and_nobody_serves_it_any_more() throws Exception {
        decisions.propose(id, Outcome.MISSING, Set.of(), "去向不明");
        approved();
        decisions.propose(id, Outcome.FOUND_CLOSE, Set.of("3"), "已在外縣市尋獲並交接");
        approved();
        assertEquals(CaseState.CLOSED, cases.byId(id).state());
        assertFalse(isServing());
        assertEquals(Set.of(), tasks(worker));
    }

    @Test
    void a_family_that_is_seen_and_assessed_waits_for_the_proposal_of_its_worker() throws Exception {
        visit();
        assertEquals(Set.of("assess"), tasks(worker));
        assess();
        assertEquals(Set.of("nextVisit", "propose"), tasks(worker));
        decisions.propose(id, Outcome.OPEN, Set.of(), "開案");
        assertEquals(Set.of("nextVisit"), tasks(worker));
        returned();
        assertEquals(Set.of("nextVisit", "proposeAgain"), tasks(worker), "one task, not two");
    }

    @Test
    void what_came_back_is_the_task_of_whoever_has_the_case_by_then() throws Exception {
        visit();
        assess();
        decisions.propose(id, Outcome.OPEN, Set.of(), "開案");
        returned();
        AccountId second = CaseFixture.worker(container, SANMIN);
        assignments.reassign(id, cases.byId(id).version(), second, "原社工調職");
        assertEquals(Set.of(), tasks(worker));
        assertEquals(Set.of("nextVisit", "proposeAgain"), tasks(second));
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable deed) {
        assertEquals("welfare." + key, assertThrows(RuleBroken.class, deed).key());
    }
}

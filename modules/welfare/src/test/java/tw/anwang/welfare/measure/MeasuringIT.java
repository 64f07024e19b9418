package tw.anwang.welfare.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assessment.Factor;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.decision.Decisions;
import tw.anwang.welfare.decision.Outcome;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.further.Reopening;

/** What a family was when it was opened, beside what it is at the end. */
class MeasuringIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

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
    Decisions decisions;

    @Inject
    Reopening reopening;

    @Inject
    Measures measures;

    private AccountId supervisor;
    private AccountId worker;
    private long id;

    @BeforeEach
    void a_case_with_its_worker() throws Exception {
        day(0);
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, container.clock().instant());
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
    }

    private void day(int days) {
        container.clock().setTo(KNOWN_ON.plusDays(days));
    }

    private void assess(int home, int support, String... codes) {
        Set<Long> chosen = assessments.factors(assessments.listOf(cases.byId(id))).stream()
                .filter(one -> List.of(codes).contains(one.code()))
                .map(Factor::id)
                .collect(Collectors.toSet());
        assessments.handIn(id, chosen, new AssessmentWords(home, support, "屬實", "失業", "就業", "訪視"));
    }

    private void decided(Outcome outcome, String... reasons) {
        decisions.propose(id, outcome, Set.of(reasons), "說明");
        assertTrue(user.actAs(supervisor));
        CaseDecision latest = decisions.latest(id).orElseThrow();
        decisions.approve(id, latest.id(), latest.version());
        assertTrue(user.actAs(worker));
    }

    private BeforeAfter measured() {
        return measures.of(cases.byId(id));
    }

    @Test
    void each_factor_and_score_says_what_became_of_it() {
        day(5);
        assess(2, 3, "4-4", "1-1");
        day(9);
        assess(2, 2, "4-4", "1-1");
        decided(Outcome.OPEN);
        assertNull(measured().after());
        assertEquals(Change.OPEN, measured().home());
        day(90);
        assess(4, 2, "1-1", "3-3");
        BeforeAfter both = measured();
        assertEquals(2, both.before().support(), "the last one before it was opened");
        assertEquals(Change.BETTER, both.grade());
        assertEquals(Change.BETTER, both.home());
        assertEquals(Change.SAME, both.support());
        assertEquals(Change.BETTER, both.functioning());
        assertEquals(
                Map.of("1-1", Change.SAME, "3-3", Change.WORSE, "4-4", Change.BETTER),
                both.factors().stream()
                        .collect(Collectors.toMap(one -> one.factor().code(), FactorChange::change)));
        decided(Outcome.CLOSE, "1");
        assertEquals(4, measured().after().home(), "the same when it is closed");
    }

    @Test
    void a_case_that_is_taken_up_again_is_measured_again_before_it_is_closed() {
        assess(2, 2, "1-1");
        decided(Outcome.OPEN);
        day(60);
        assess(3, 3, "1-1");
        decided(Outcome.CLOSE, "1");
        day(70);
        assertTrue(user.actAs(supervisor));
        reopening.reopen(id, cases.byId(id).version(), worker, "再度失業");
        assertTrue(user.actAs(worker));
        assertNull(measured().after());
        assertEquals(
                "welfare.decision.notMeasured",
                assertThrows(RuleBroken.class, () -> decisions.propose(id, Outcome.CLOSE, Set.of("1"), "說明"))
                        .key());
        day(120);
        assess(5, 4, "3-3");
        assertEquals(2, measured().before().home(), "the opening stays the first measure");
        assertEquals(5, measured().after().home());
    }

    @Test
    void what_is_not_on_the_scale_of_the_case_is_refused() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> assess(6, 3, "1-1"));
        assertEquals("welfare.assessment.offScale", refused.key());
        assertEquals(List.of(1, 2, 3, 4, 5), assessments.scaleOf(cases.byId(id)).scores());
    }
}

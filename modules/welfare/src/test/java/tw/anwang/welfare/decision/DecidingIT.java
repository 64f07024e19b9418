package tw.anwang.welfare.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.ServingOffice;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.Assessment;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assessment.Factor;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.familycase.Vulnerability;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** From the assessment to the decision on opening, and from there to the close. */
class DecidingIT {
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
    Visits visits;

    @Inject
    Decisions decisions;

    @Inject
    ReportClocks clocks;

    @Inject
    Involvements involvements;

    @Inject
    Tasks tasks;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private long id;

    @BeforeEach
    void a_case_with_its_worker() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
    }

    private static AssessmentWords words() {
        return new AssessmentWords(2, 3, "經濟陷困屬實", "案母失業", "三個月內就業", "每兩週訪視一次");
    }

    private List<Factor> factors() {
        return assessments.factors(assessments.listOf(cases.byId(id)));
    }

    private void assess(Vulnerability grade) {
        long factor = factors().stream()
                .filter(one -> one.grade() == grade)
                .findFirst()
                .orElseThrow()
                .id();
        assessments.handIn(id, Set.of(factor), words());
    }

    private static void refused(String key, Executable deed) {
        assertEquals("welfare." + key, assertThrows(RuleBroken.class, deed).key());
    }

    private Instant metAt() throws Exception {
        return container.inTransaction(() -> clocks.of(cases.byId(id).report()).stream()
                .filter(clock -> clock.step() == ClockStep.ASSESSMENT)
                .findFirst()
                .map(ReportClock::metAt)
                .orElse(null));
    }

    private ServingOffice serving() throws Exception {
        FamilyCase one = cases.byId(id);
        return container.inTransaction(
                () -> involvements.serving(List.of(one.household())).get(0));
    }

    private CaseDecision latest() {
        return decisions.latest(id).orElseThrow();
    }

    private int open(String verb) throws Exception {
        return container.inTransaction(() -> tasks.waiting(FamilyCase.KIND.name(), id, "welfare.task." + verb));
    }

    @Test
    void a_family_is_assessed_by_the_list_of_the_day_on_which_the_county_knew() throws Exception {
        assertEquals(17, factors().size());
        container.clock().setTo(LocalDate.of(2025, 6, 1));
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, container.clock().instant());
        assertEquals(16, factors().size());
    }

    @Test
    void an_assessment_meets_its_clock_grades_the_family_and_stays_when_another_follows() throws Exception {
        assertNull(metAt());
        Instant first = known.plus(20, ChronoUnit.DAYS);
        container.clock().setTo(first);
        assess(Vulnerability.HIGH);
        assertEquals(Vulnerability.HIGH, cases.byId(id).grade());
        container.clock().setTo(first.plus(9, ChronoUnit.DAYS));
        assess(Vulnerability.LOW);
        Assessment latest = assessments.latest(id).orElseThrow();
        assertEquals(Vulnerability.LOW, latest.grade());
        assertEquals(first, metAt(), "the first one counts");
        assertEquals(0, open("assess"));
        refused("assessment.noFactor", () -> assessments.handIn(id, Set.of(), words()));
    }

    @Test
    void what_is_opened_is_seen_as_often_as_its_grade_asks() throws Exception {
        refused("decision.notAssessed", () -> decisions.propose(id, Outcome.OPEN, Set.of(), "開案服務"));
        visits.write(id, new VisitWords(known, "B", "0", null, "家訪", null));
        assess(Vulnerability.HIGH);
        decisions.propose(id, Outcome.OPEN, Set.of(), "經濟與照顧問題，開案服務");
        assertEquals(CaseState.REVIEW, cases.byId(id).state());
        assertEquals(1, open("decide"));
        refused("assessment.notNow", () -> assess(Vulnerability.LOW));
        assertTrue(user.actAs(supervisor));
        decisions.approve(id, latest().id(), latest().version());
        FamilyCase opened = cases.byId(id);
        assertEquals(CaseState.SERVED, opened.state());
        assertEquals(DueStep.NEXT_VISIT, opened.dueStep());
        assertEquals(KNOWN_ON.plusDays(15), opened.visitOn());
        assertTrue(serving().isOpen());
        assertEquals(0, open("decide"));
    }

    @Test
    void a_refusal_of_help_alone_ends_no_case() throws Exception {
        refused("decision.noReason", () -> decisions.propose(id, Outcome.NOT_OPEN, Set.of(), "不開案"));
        refused("decision.refusalAlone", () -> decisions.propose(id, Outcome.NOT_OPEN, Set.of("10"), "案家拒絕"));
        refused("decision.refusalAlone", () -> decisions.propose(id, Outcome.NOT_OPEN, Set.of("10", "99"), "拒絕、其他"));
        decisions.propose(id, Outcome.NOT_OPEN, Set.of("10", "08"), "案家拒絕，且無兒少疑慮");
        assertTrue(serving().isOpen(), "nothing ends before the supervisor has signed");
        assertTrue(user.actAs(supervisor));
        decisions.approve(id, latest().id(), latest().version());
        FamilyCase ended = cases.byId(id);
        assertEquals(CaseState.NOT_OPENED, ended.state());
        assertEquals(KNOWN_ON, ended.endedOn());
        assertNull(ended.dueAt());
        assertFalse(serving().isOpen());
        for (String verb : List.of("assign", "visit", "assess", "decide")) {
            assertEquals(0, open(verb), verb);
        }
        assertTrue(user.actAs(worker));
        refused("visit.ended", () -> visits.write(id, new VisitWords(known, "B", "0", null, "晚了", null)));
    }

    @Test
    void what_comes_back_is_a_task_of_the_worker_until_it_is_handed_in_again() throws Exception {
        visits.write(id, new VisitWords(known, "A", "0", null, "電訪", null));
        refused("decision.notMet", () -> decisions.propose(id, Outcome.SHORT_SERVICE, Set.of(), "電話關懷"));
        visits.write(id, new VisitWords(known, "B", "0", null, "家訪", null));
        decisions.propose(id, Outcome.SHORT_SERVICE, Set.of(), "一次關懷即可");
        assertTrue(user.actAs(supervisor));
        refused("decision.noReturnReason", () -> decisions.giveBack(id, latest().id(), latest().version(), " "));
        decisions.giveBack(id, latest().id(), latest().version(), "請先訪視");
        assertEquals(CaseState.ASSESSING, cases.byId(id).state());
        assertEquals(1, open("proposeAgain"));
        assertTrue(user.actAs(worker));
        decisions.propose(id, Outcome.SHORT_SERVICE, Set.of(), "已訪視，一次關懷即可");
        assertEquals(0, open("proposeAgain"));
        refusedDeciding();
    }

    private void refusedDeciding() {
        assertTrue(user.actAs(supervisor));
        decisions.approve(id, latest().id(), latest().version());
        assertEquals(CaseState.SHORT_SERVICE, cases.byId(id).state());
        refused("decision.notInReview", () -> decisions.approve(id, latest().id(), latest().version()));
    }

    @Test
    void nobody_decides_on_the_own_proposal() {
        assertTrue(user.actAs(supervisor));
        assignments.reassign(id, cases.byId(id).version(), supervisor, "督導自己接手");
        decisions.propose(id, Outcome.MISSING, Set.of(), "行方不明");
        refused("decision.ownProposal", () -> decisions.approve(id, latest().id(), latest().version()));
        refused("decision.ownProposal", () -> decisions.giveBack(id, latest().id(), latest().version(), "不行"));
    }

    @Test
    void what_is_served_is_closed_with_a_reason_and_goes_on_being_served_where_that_is_returned() throws Exception {
        assess(Vulnerability.MIDDLE);
        decisions.propose(id, Outcome.OPEN, Set.of(), "開案");
        assertTrue(user.actAs(supervisor));
        decisions.approve(id, latest().id(), latest().version());
        assertTrue(user.actAs(worker));
        refused("decision.noOutcome", () -> decisions.propose(id, Outcome.NOT_OPEN, Set.of("02"), "不是不開案"));
        refused("decision.refusalAlone", () -> decisions.propose(id, Outcome.CLOSE, Set.of("4"), "失聯"));
        refused("decision.notMeasured", () -> decisions.propose(id, Outcome.CLOSE, Set.of("1"), "目標達成"));
        refused("decision.notMeasured", () -> decisions.propose(id, Outcome.CLOSE, Set.of("1"), "目標達成", " "));
        decisions.propose(id, Outcome.CLOSE, Set.of("1"), "目標達成", "案家已遷出，無法再訪");
        assertEquals("案家已遷出，無法再訪", latest().unmeasured());
        assertTrue(user.actAs(supervisor));
        decisions.giveBack(id, latest().id(), latest().version(), "再觀察一個月");
        assertEquals(CaseState.SERVED, cases.byId(id).state());
        assertTrue(user.actAs(worker));
        container.clock().setTo(known.plus(30, ChronoUnit.DAYS));
        assess(Vulnerability.LOW);
        decisions.propose(id, Outcome.CLOSE, Set.of("1"), "目標達成，已觀察一個月", "有後測時不留");
        assertNull(latest().unmeasured(), "it was measured");
        assertTrue(user.actAs(supervisor));
        decisions.approve(id, latest().id(), latest().version());
        assertEquals(CaseState.CLOSED, cases.byId(id).state());
        assertFalse(serving().isOpen());
    }
}

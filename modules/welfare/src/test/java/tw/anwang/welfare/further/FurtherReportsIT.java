package tw.anwang.welfare.further;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.KnownCase;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.ServingOffice;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.decision.Decisions;
import tw.anwang.welfare.decision.Outcome;
import tw.anwang.welfare.familycase.CaseFilter;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseSearch;
import tw.anwang.welfare.familycase.CaseSheets;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** A family that is served, or was, is reported again. */
class FurtherReportsIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    CaseOpening opening;

    @Inject
    FamilyCases cases;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseSearch search;

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
    Reopening reopening;

    @Inject
    Involvements involvements;

    @Inject
    Tasks tasks;

    private AccountId supervisor;
    private AccountId worker;
    private long id;
    private HouseholdId household;

    @BeforeEach
    void a_family_that_is_served() throws Exception {
        container.clock().setTo(KNOWN_ON);
        Instant known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        as(supervisor);
        id = CaseFixture.accepted(container, SANMIN, known);
        household = cases.byId(id).household();
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        as(worker);
        visits.write(id, new VisitWords(known, "B", "0", null, "家訪", null));
        assess();
        decisions.propose(id, Outcome.OPEN, Set.of(), "開案");
        as(supervisor);
        approve();
    }

    private void as(AccountId who) {
        assertTrue(user.actAs(who));
    }

    private void assess() {
        long factor =
                assessments.factors(assessments.listOf(cases.byId(id))).get(0).id();
        assessments.handIn(id, Set.of(factor), new AssessmentWords(2, 3, "屬實", "失業", "就業", "訪視"));
    }

    private void approve() {
        CaseDecision latest = decisions.latest(id).orElseThrow();
        decisions.approve(id, latest.id(), latest.version());
    }

    private void proposeToClose() {
        as(worker);
        container.clock().setTo(container.clock().instant().plus(Duration.ofHours(1)));
        assess();
        decisions.propose(id, Outcome.CLOSE, Set.of("1"), "目標達成");
        as(supervisor);
    }

    private AcceptedReport later(int days) throws Exception {
        container.clock().setTo(KNOWN_ON.plusDays(days));
        return CaseFixture.again(container, household, SANMIN, container.clock().instant());
    }

    private CaseRef join(AcceptedReport report) throws Exception {
        return container.inTransaction(() -> opening.join(report, id));
    }

    private ReportClock clock(AcceptedReport report, ClockStep step) throws Exception {
        return container.inTransaction(() -> clocks.of(report.report())).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private int open(String verb) throws Exception {
        return container.inTransaction(() -> tasks.waiting(FamilyCase.KIND.name(), id, "welfare.task." + verb));
    }

    private static String refusedBy(Callable<?> deed) {
        return assertThrows(RuleBroken.class, deed::call).key();
    }

    @Test
    void a_report_that_joins_brings_its_own_clocks_to_the_case_that_goes_on() throws Exception {
        AcceptedReport again = later(10);
        assertEquals(0, open("visit"));
        assertEquals(cases.byId(id).number(), join(again).number());
        FamilyCase joined = cases.byId(id);
        assertEquals(DueStep.VISIT, joined.dueStep());
        assertEquals(clock(again, ClockStep.VISIT).deadline().dueAt(), joined.dueAt());
        assertEquals(1, open("visit"));
        assertEquals(1, open("assess"));
        assertEquals(joined.number(), container.inTransaction(() -> opening.seen(FamilyCase.KIND.name(), id)
                .orElseThrow()
                .number()));
        assertEquals(
                List.of(again.number()),
                sheets.byId(id).further().stream()
                        .map(one -> one.report().number())
                        .toList());
        assertEquals(1, search.count(new CaseFilter(again.number(), null, null, null, false)));
        as(worker);
        container.clock().setTo(KNOWN_ON.plusDays(12));
        Instant seen = container.clock().instant();
        visits.write(id, new VisitWords(seen, "B", "0", null, "為新的通報家訪", null));
        assess();
        assertEquals(seen, clock(again, ClockStep.VISIT).metAt());
        assertNotNull(clock(again, ClockStep.ASSESSMENT).metAt());
        assertEquals(0, open("visit"));
    }

    @Test
    void a_visit_before_the_county_knew_of_the_further_report_is_none_for_it() throws Exception {
        AcceptedReport again = later(10);
        join(again);
        as(worker);
        visits.write(id, new VisitWords(again.knownAt().minus(Duration.ofDays(2)), "B", "0", null, "之前的家訪，晚登錄", null));
        assertNull(clock(again, ClockStep.VISIT).metAt());
    }

    @Test
    void who_opens_another_case_beside_it_says_why_and_that_stays_to_be_read() throws Exception {
        AcceptedReport again = later(10);
        assertEquals(
                "welfare.further.running", refusedBy(() -> container.inTransaction(() -> opening.open(again, null))));
        long another =
                container.inTransaction(() -> opening.open(again, "長子已另組家戶")).id();
        assertTrue(sheets.byId(another).story().events().stream()
                .anyMatch(event -> event.words() != null && event.words().contains("長子已另組家戶")));
    }

    @Test
    void a_case_of_another_centre_is_told_by_its_office_alone_and_cannot_be_joined() throws Exception {
        AccountId other = CaseFixture.supervisor(container, FENGSHAN);
        container.clock().setTo(KNOWN_ON.plusDays(5));
        AcceptedReport there = CaseFixture.again(
                container, household, FENGSHAN, container.clock().instant());
        as(other);
        List<KnownCase> known = container.inTransaction(() -> opening.known(there));
        assertEquals(List.of(new KnownCase(null, SANMIN, null, null, null, false)), known);
        assertEquals(
                "welfare.further.notRunning", refusedBy(() -> container.inTransaction(() -> opening.join(there, id))));
    }

    @Test
    void what_ended_not_long_ago_is_told_beside_the_new_report_with_its_end() throws Exception {
        proposeToClose();
        approve();
        AcceptedReport again = later(30);
        List<KnownCase> known = container.inTransaction(() -> opening.known(again));
        assertEquals(1, known.size());
        assertEquals(KNOWN_ON, known.get(0).endedOn());
        assertFalse(known.get(0).joinable());
        AcceptedReport muchLater = later(400);
        assertTrue(container.inTransaction(() -> opening.known(muchLater)).isEmpty(), "longer ago than a year");
    }

    @Test
    void a_report_of_people_who_are_registered_nowhere_knows_of_no_case() throws Exception {
        AcceptedReport again = later(5);
        AcceptedReport nobody = new AcceptedReport(
                again.report(),
                again.number(),
                again.kind(),
                again.county(),
                again.district(),
                again.office(),
                null,
                null,
                again.knownAt());
        assertTrue(container.inTransaction(() -> opening.known(nobody)).isEmpty());
    }

    @Test
    void nothing_is_closed_under_a_report_that_joined_after_it_was_handed_in() throws Exception {
        proposeToClose();
        AcceptedReport again = later(1);
        join(again);
        assertEquals("welfare.decision.reportSince", refusedBy(() -> {
            approve();
            return null;
        }));
        assertEquals(CaseState.REVIEW, cases.byId(id).state());
    }

    @Test
    void a_report_that_joins_in_the_second_in_which_the_case_is_closed_meets_it_or_is_told() throws Exception {
        proposeToClose();
        AcceptedReport again = later(1);
        List<String> ends = atOnce(
                () -> {
                    container.inTransaction(() -> opening.join(again, id));
                    return "joined";
                },
                () -> {
                    approve();
                    return "closed";
                });
        boolean joined = ends.contains("joined");
        assertEquals(
                joined
                        ? List.of("joined", "welfare.decision.reportSince")
                        : List.of("closed", "welfare.further.notRunning"),
                ends);
        assertEquals(
                joined ? CaseState.REVIEW : CaseState.CLOSED, cases.byId(id).state());
    }

    @Test
    void two_reports_on_one_family_that_are_accepted_at_once_open_one_case() throws Exception {
        proposeToClose();
        approve();
        AcceptedReport one = later(40);
        AcceptedReport two = later(40);
        List<String> ends = atOnce(
                () -> {
                    container.inTransaction(() -> opening.open(one, null));
                    return "opened";
                },
                () -> {
                    container.inTransaction(() -> opening.open(two, null));
                    return "opened";
                });
        assertEquals(List.of("opened", "welfare.further.running"), ends);
    }

    private void reopen(AccountId who, String why) {
        reopening.reopen(id, cases.byId(id).version(), who, why);
    }

    @Test
    void a_closed_case_is_taken_up_again_under_its_number_with_its_history() throws Exception {
        proposeToClose();
        approve();
        FamilyCase closed = cases.byId(id);
        container.clock().setTo(KNOWN_ON.plusDays(30));
        assertEquals("welfare.reopening.noReason", refusedBy(() -> {
            reopen(worker, " ");
            return null;
        }));
        AccountId next = CaseFixture.worker(container, SANMIN);
        reopen(next, "案母再度失業");
        FamilyCase again = cases.byId(id);
        assertEquals(closed.number(), again.number());
        assertEquals(CaseState.SERVED, again.state());
        assertNull(again.endedOn());
        assertEquals(next, again.worker());
        assertEquals(DueStep.NEXT_VISIT, again.dueStep());
        assertTrue(sheets.byId(id).story().events().stream()
                .anyMatch(event -> event.words() != null && event.words().endsWith(" — 案母再度失業")));
        assertEquals(
                List.of(true, false),
                container.inTransaction(() -> involvements.serving(List.of(household))).stream()
                        .map(ServingOffice::isOpen)
                        .toList());
    }

    @Test
    void what_was_never_visited_is_owed_again_from_when_the_county_knew() throws Exception {
        long other = CaseFixture.accepted(container, SANMIN, container.clock().instant(), "王再開");
        id = other;
        assignments.assign(Map.of(other, cases.byId(other).version()), worker);
        as(worker);
        decisions.propose(other, Outcome.NOT_OPEN, Set.of("02"), "情形不符");
        as(supervisor);
        approve();
        assertEquals(0, open("visit"));
        container.clock().setTo(KNOWN_ON.plusDays(20));
        reopen(worker, "不開案的判斷有誤");
        assertEquals(CaseState.ASSESSING, cases.byId(other).state());
        assertEquals(1, open("visit"));
        assertTrue(cases.byId(other).dueAt().isBefore(container.clock().instant()), "late: no day was gained");
    }

    @Test
    void a_case_is_not_taken_up_again_beside_another_nor_after_long_nor_by_another_centre() throws Exception {
        proposeToClose();
        approve();
        assertTrue(reopening.whyNotReopen(cases.byId(id)).isEmpty());
        container.clock().setTo(KNOWN_ON.plusMonths(3).plusDays(1));
        assertEquals("welfare.reopening.tooLate", refusedBy(() -> {
            reopen(worker, "太晚了");
            return null;
        }));
        AcceptedReport again = later(10);
        container.inTransaction(() -> opening.open(again, null));
        assertEquals("welfare.reopening.running", refusedBy(() -> {
            reopen(worker, "又來了");
            return null;
        }));
        FamilyCase closed = cases.byId(id);
        as(CaseFixture.supervisor(container, FENGSHAN));
        assertEquals(
                "welfare.reopening.notSupervisor",
                reopening.whyNotReopen(closed).orElseThrow().key());
    }

    @Test
    void two_supervisors_who_take_it_up_at_once_do_it_once() throws Exception {
        proposeToClose();
        approve();
        int version = cases.byId(id).version();
        List<String> ends = atOnce(
                () -> {
                    reopening.reopen(id, version, worker, "一");
                    return "again";
                },
                () -> {
                    reopening.reopen(id, version, worker, "二");
                    return "again";
                });
        assertEquals(List.of("again", "welfare.reopening.notEnded"), ends);
    }

    private List<String> atOnce(Callable<String> one, Callable<String> another) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> both =
                    List.of(two.submit(() -> ended(one, together)), two.submit(() -> ended(another, together)));
            return List.of(both.get(0).get(), both.get(1).get()).stream()
                    .sorted()
                    .toList();
        } finally {
            two.shutdown();
        }
    }

    private String ended(Callable<String> deed, CyclicBarrier together) throws Exception {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            assertTrue(container.get(CurrentUser.class).actAs(supervisor));
            together.await();
            return deed.call();
        } catch (RuleBroken refused) {
            return refused.key();
        } finally {
            request.deactivate();
        }
    }
}

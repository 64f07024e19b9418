package tw.anwang.welfare.familycase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportClocksMoved;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.decision.Decisions;
import tw.anwang.welfare.decision.Outcome;

/** What becomes of the deadlines of a case when the clocks of its report stand still, and of the clocks when it ends. */
class ClocksOfCasesIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    CaseSheets sheets;

    @Inject
    Assignments assignments;

    @Inject
    Decisions decisions;

    @Inject
    Clocks intake;

    @Inject
    ReportClocks clocks;

    @Inject
    Event<ReportClocksMoved> moved;

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
    }

    /** As the window does, which does not see the case. */
    private void pauseVisit(int day) throws Exception {
        FamilyCase one = cases.byId(id);
        assertTrue(user.actAs(CaseFixture.worker(container, FENGSHAN)));
        container.inTransaction(() -> {
            intake.pause(one.report().value(), ClockStep.VISIT, "警方協尋中", known.plus(day, ChronoUnit.DAYS));
            moved.fire(new ReportClocksMoved(one.report()));
        });
        assertTrue(user.actAs(supervisor));
    }

    private void resumeVisit(int day) throws Exception {
        FamilyCase one = cases.byId(id);
        container.inTransaction(() -> {
            intake.resume(one.report().value(), ClockStep.VISIT, known.plus(day, ChronoUnit.DAYS));
            moved.fire(new ReportClocksMoved(one.report()));
        });
    }

    private int open(String verb) throws Exception {
        return container.inTransaction(() -> tasks.waiting(FamilyCase.KIND.name(), id, "welfare.task." + verb));
    }

    private ReportClock clock(ClockStep step) {
        return sheets.byId(id).clocks().stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_clock_that_stands_still_asks_nothing_of_the_worker_and_one_that_runs_on_asks_later() throws Exception {
        pauseVisit(2);
        FamilyCase paused = cases.byId(id);
        assertEquals(DueStep.ASSESSMENT, paused.dueStep());
        assertNull(paused.visitOn());
        assertEquals(0, open("visit"));
        assertEquals(1, open("assess"));
        container.clock().setTo(known.plus(15, ChronoUnit.DAYS));
        assertTrue(clock(ClockStep.VISIT).isPaused());
        assertEquals("警方協尋中", clock(ClockStep.VISIT).pausedWhy());
        assertFalse(sheets.byId(id).isLate(clock(ClockStep.VISIT)));
        resumeVisit(15);
        FamilyCase resumed = cases.byId(id);
        assertEquals(DueStep.VISIT, resumed.dueStep());
        assertEquals(KNOWN_ON.plusDays(23), resumed.visitOn());
        assertEquals(1, open("visit"));
    }

    @Test
    void a_case_that_waits_for_its_worker_is_due_by_no_clock_that_stands_still() throws Exception {
        id = CaseFixture.accepted(container, SANMIN, known);
        pauseVisit(2);
        assertEquals(DueStep.ASSESSMENT, cases.byId(id).dueStep());
        assertEquals(1, open("assign"));
    }

    @Test
    void a_case_that_ends_leaves_no_clock_running_and_none_late() throws Exception {
        assertTrue(user.actAs(worker));
        decisions.propose(id, Outcome.NOT_OPEN, Set.of("08"), "無兒少疑慮");
        assertTrue(user.actAs(supervisor));
        CaseDecision latest = decisions.latest(id).orElseThrow();
        assertTrue(clock(ClockStep.VISIT).isRunning(), "until the supervisor has signed");
        decisions.approve(id, latest.id(), latest.version());
        container.clock().setTo(known.plus(60, ChronoUnit.DAYS));
        for (ClockStep step : Set.of(ClockStep.VISIT, ClockStep.ASSESSMENT)) {
            assertTrue(clock(step).isOver(), step.name());
            assertEquals("不開案（N）", clock(step).overWhy());
            assertFalse(sheets.byId(id).isLate(clock(step)), step.name());
        }
        assertTrue(container.inTransaction(() -> clocks.of(cases.byId(id).report())).stream()
                .noneMatch(ReportClock::isRunning));
    }
}

package tw.anwang.welfare.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.CalendarLines;
import tw.anwang.desk.calendar.MyDays;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** What was planned is moved with a reason, the law is not; visits typed later count from when they were; both stand in the calendar. */
class MovingAVisitIT {
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
    Visits visits;

    @Inject
    VisitMoves moves;

    @Inject
    Assessments assessments;

    @Inject
    ReportClocks clocks;

    @Inject
    MyDays days;

    private Instant known;
    private AccountId worker;
    private long id;

    @BeforeEach
    void a_case_with_its_worker() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        AccountId supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
    }

    private void visited(Instant at, LocalDate next) {
        visits.write(id, new VisitWords(at, "B", "0", null, "家訪", next));
    }

    private void move(LocalDate to) {
        moves.move(id, cases.byId(id).version(), to, "案家返鄉");
    }

    private static void refused(String key, Executable deed) {
        assertEquals("welfare." + key, assertThrows(RuleBroken.class, deed).key());
    }

    private List<CalendarLines.Line> calendar() {
        return days.lines(new Period(KNOWN_ON, KNOWN_ON.plusDays(60)), Locale.TAIWAN).stream()
                .filter(line -> line.detail().equals(cases.byId(id).number()))
                .toList();
    }

    @Test
    void what_was_planned_is_moved_until_the_family_is_met_again() {
        visited(known, KNOWN_ON.plusDays(5));
        move(KNOWN_ON.plusDays(8));
        assertEquals(KNOWN_ON.plusDays(8), cases.byId(id).visitOn());
        container.clock().setTo(KNOWN_ON.plusDays(9));
        visited(container.clock().instant(), KNOWN_ON.plusDays(20));
        assertEquals(KNOWN_ON.plusDays(20), cases.byId(id).visitOn(), "planned at the visit after the move");
    }

    @Test
    void a_visit_that_is_typed_later_but_was_before_the_move_leaves_it() {
        visited(known, KNOWN_ON.plusDays(5));
        container.clock().setTo(KNOWN_ON.plusDays(3));
        move(KNOWN_ON.plusDays(8));
        visits.writeAfterwards(id, new VisitWords(known.plus(1, ChronoUnit.DAYS), "A", "0", null, "電訪", null), "網路中斷");
        assertEquals(KNOWN_ON.plusDays(8), cases.byId(id).visitOn());
    }

    @Test
    void neither_the_clock_of_the_law_nor_the_frequency_by_grade_is_moved() {
        assertEquals(KNOWN_ON.plusDays(10), moves.latest(cases.byId(id)));
        refused("visitMove.tooLate", () -> move(KNOWN_ON.plusDays(11)));
        move(KNOWN_ON.plusDays(4));
        assertEquals(KNOWN_ON.plusDays(4), cases.byId(id).visitOn(), "planned before the clock runs out");
        container.clock().setTo(KNOWN_ON.plusDays(1));
        visited(container.clock().instant(), KNOWN_ON.plusDays(40));
        long factor =
                assessments.factors(assessments.listOf(cases.byId(id))).get(0).id();
        assessments.handIn(id, Set.of(factor), new AssessmentWords(2, 3, "原因", "診斷", "目標", "處遇"));
        LocalDate latest = moves.latest(cases.byId(id));
        assertEquals(latest, cases.byId(id).visitOn());
        refused("visitMove.tooLate", () -> move(latest.plusDays(1)));
        container.clock().setTo(latest.plusDays(1));
        refused("visitMove.lateAlready", () -> move(latest.plusDays(2)));
    }

    @Test
    void nobody_else_moves_it_nor_without_a_reason_nor_what_somebody_changed_meanwhile() throws Exception {
        visited(known, KNOWN_ON.plusDays(5));
        refused("visitMove.inPast", () -> move(KNOWN_ON.minusDays(1)));
        refused("visitMove.sameDay", () -> move(KNOWN_ON.plusDays(5)));
        int read = cases.byId(id).version();
        refused("visitMove.noReason", () -> moves.move(id, read, KNOWN_ON.plusDays(6), " "));
        move(KNOWN_ON.plusDays(6));
        assertThrows(OptimisticLockException.class, () -> moves.move(id, read, KNOWN_ON.plusDays(7), "改期"));
        assertTrue(user.actAs(CaseFixture.worker(container, SANMIN)));
        refused("visit.notWorker", () -> move(KNOWN_ON.plusDays(7)));
        assertTrue(user.actAs(CaseFixture.worker(container, FENGSHAN)));
        assertThrows(NotVisible.class, () -> moves.move(id, read, KNOWN_ON.plusDays(7), "改期"));
    }

    @Test
    void what_is_typed_after_a_day_without_the_network_meets_the_clock_by_when_it_was_and_says_why() throws Exception {
        container.clock().setTo(KNOWN_ON.plusDays(12));
        Instant was = known.plus(3, ChronoUnit.DAYS);
        VisitWords said = new VisitWords(was, "B", "0", null, "家訪", null);
        refused("backEntry.noReason", () -> visits.writeAfterwards(id, said, " "));
        long note = visits.writeAfterwards(id, said, "3/5 網路中斷");
        ReportClock visit =
                container.inTransaction(() -> clocks.of(cases.byId(id).report()).stream()
                        .filter(clock -> clock.step() == ClockStep.VISIT)
                        .findFirst()
                        .orElseThrow());
        assertTrue(visit.isMetInTime(), "the visit was in time, whenever it was typed");
        assertEquals(was, visit.metAt());
        assertEquals("3/5 網路中斷", visits.byId(note).backWhy());
        assertEquals(container.clock().instant(), visits.byId(note).writtenAt());
        assertNull(visits.byId(visits.write(id, said)).backWhy());
    }

    @Test
    void the_calendar_shows_what_is_due_and_what_was_done_to_the_worker_alone() throws Exception {
        visited(known, KNOWN_ON.plusDays(5));
        List<CalendarLines.Line> lines = calendar();
        assertEquals(
                List.of(CalendarLines.Kind.DONE, CalendarLines.Kind.DUE, CalendarLines.Kind.DUE),
                lines.stream().map(CalendarLines.Line::kind).toList());
        assertEquals(KNOWN_ON.plusDays(5), lines.get(1).day());
        assertEquals("下次訪視 " + cases.byId(id).number(), lines.get(1).file().summary());
        assertNull(lines.get(0).file(), "what was done goes into no file");
        assertTrue(user.actAs(CaseFixture.worker(container, SANMIN)));
        assertEquals(List.of(), calendar());
    }
}

package tw.anwang.intake.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;

/** A clock that stands still, and what ends its standstill. */
class StandstillIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    /** No report has such numbers. */
    private static final AtomicLong REPORTS = new AtomicLong(9_100_000);

    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

    @Inject
    Clocks clocks;

    private long report;

    @BeforeEach
    void a_report_with_ten_days_for_the_visit() throws Exception {
        report = REPORTS.incrementAndGet();
        container.inTransaction(() -> clocks.start(report, ReportKind.VULNERABLE_FAMILY, false, on(0, 9)));
        assertEquals(KNOWN_ON.plusDays(10), clock(ClockStep.VISIT).deadline().day());
    }

    /** @param days after the county knew */
    private static Instant on(int days, int hour) {
        return Taipei.at(KNOWN_ON.plusDays(days).atTime(hour, 0));
    }

    private void pause(ClockStep step, Instant at) throws Exception {
        container.inTransaction(() -> clocks.pause(report, step, "協尋中", at));
    }

    private Optional<String> resume(ClockStep step, Instant at) throws Exception {
        return container.inTransaction(() -> clocks.resume(report, step, at));
    }

    private void met(ClockStep step, Instant at) throws Exception {
        container.inTransaction(() -> clocks.met(report, step, at));
    }

    private ReportClock clock(ClockStep step) throws Exception {
        return container
                .inTransaction(() -> clocks.of(List.of(new ReportId(report))))
                .get(new ReportId(report))
                .stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_clock_of_whole_days_is_due_by_the_end_of_a_day_after_it_stood_still_for_hours() throws Exception {
        pause(ClockStep.VISIT, on(3, 9));
        assertEquals(Optional.of("協尋中"), resume(ClockStep.VISIT, on(5, 14)));
        assertEquals(
                Taipei.at(KNOWN_ON.plusDays(14).atStartOfDay()),
                clock(ClockStep.VISIT).deadline().dueAt());
        assertEquals(KNOWN_ON.plusDays(13), clock(ClockStep.VISIT).deadline().day());
        assertTrue(clock(ClockStep.VISIT).isRunning());
    }

    @Test
    void whole_days_of_standstill_are_added_and_no_more() throws Exception {
        pause(ClockStep.VISIT, on(3, 9));
        resume(ClockStep.VISIT, on(5, 9));
        assertEquals(KNOWN_ON.plusDays(12), clock(ClockStep.VISIT).deadline().day());
    }

    @Test
    void a_clock_of_hours_gains_hours() throws Exception {
        pause(ClockStep.DISPATCH, on(0, 10));
        resume(ClockStep.DISPATCH, on(0, 13));
        assertEquals(on(1, 12), clock(ClockStep.DISPATCH).deadline().dueAt());
    }

    @Test
    void what_is_done_while_the_clock_stands_still_ends_the_standstill_and_is_in_time() throws Exception {
        pause(ClockStep.VISIT, on(9, 9));
        met(ClockStep.VISIT, on(20, 9));
        ReportClock met = clock(ClockStep.VISIT);
        assertNull(met.pausedWhy());
        assertEquals(KNOWN_ON.plusDays(21), met.deadline().day());
        assertTrue(met.isMetInTime());
        assertTrue(resume(ClockStep.VISIT, on(40, 9)).isEmpty(), "what is met is never resumed");
        assertEquals(met.deadline(), clock(ClockStep.VISIT).deadline());
    }

    @Test
    void what_was_done_before_the_clock_stood_still_gains_nothing() throws Exception {
        pause(ClockStep.VISIT, on(5, 9));
        met(ClockStep.VISIT, on(4, 9));
        assertEquals(KNOWN_ON.plusDays(10), clock(ClockStep.VISIT).deadline().day());
        assertNull(clock(ClockStep.VISIT).pausedWhy());
    }
}

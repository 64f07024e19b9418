package tw.anwang.intake.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.testing.ModuleContainer;

/** Two articles follow each other: a report keeps the one of the day on which the county knew. */
class ChangeOfLawIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    /** No report has such numbers. */
    private static final AtomicLong REPORTS = new AtomicLong(9_000_000);

    @Inject
    Clocks clocks;

    private static void law(String statement) throws Exception {
        try (Connection connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** @param known in Taipei time */
    private ReportClock visit(String known) throws Exception {
        long report = REPORTS.incrementAndGet();
        container.inTransaction(
                () -> clocks.start(report, ReportKind.MENTAL_ILLNESS, false, Instant.parse(known + "+08:00")));
        return visit(report);
    }

    private ReportClock visit(long report) throws Exception {
        return container
                .inTransaction(() -> clocks.of(List.of(new ReportId(report))))
                .get(new ReportId(report))
                .stream()
                .filter(one -> one.step() == ClockStep.VISIT)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_report_on_a_person_with_a_disability_is_due_after_four_working_days() throws Exception {
        long report = REPORTS.incrementAndGet();
        container.inTransaction(() -> clocks.start(
                report, ReportKind.DISABILITY_PROTECTION, false, Instant.parse("2026-11-19T10:00:00+08:00")));
        ReportClock due =
                container
                        .inTransaction(() -> clocks.of(List.of(new ReportId(report))))
                        .get(new ReportId(report))
                        .stream()
                        .filter(one -> one.step() == ClockStep.ASSESSMENT)
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2026, 11, 25), due.deadline().day(), "Thursday and a weekend between");
    }

    @Test
    void the_old_article_holds_to_its_last_day_and_a_later_change_moves_no_clock() throws Exception {
        law("insert into intake_clock_rule (report_kind, step, days, law, valid_from, valid_to) values"
                + " ('MENTAL_ILLNESS', 'VISIT', 10, '舊法第5條', '2001-01-01', '2026-06-30'),"
                + " ('MENTAL_ILLNESS', 'VISIT', 7, '新法第5條', '2026-07-01', null)");
        try {
            ReportClock before = visit("2026-06-30T23:59:00");
            assertEquals("舊法第5條", before.law());
            assertEquals(LocalDate.of(2026, 7, 10), before.deadline().day());
            ReportClock after = visit("2026-07-01T00:00:00");
            assertEquals("新法第5條", after.law());
            assertEquals(LocalDate.of(2026, 7, 8), after.deadline().day());
            law("update intake_clock_rule set days = 3 where law = '新法第5條'");
            assertEquals(after.deadline(), visit(REPORTS.get()).deadline());
        } finally {
            law("delete c from intake_clock c join intake_clock_rule r on r.id = c.rule_id where r.law like '_法第5條'");
            law("delete from intake_clock_rule where law like '_法第5條'");
        }
    }
}

package tw.anwang.intake.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.Deadline;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.report.ReportState;
import tw.anwang.kernel.Taipei;

class BoardRowTest {
    private static final Instant NOW = Taipei.at(LocalDateTime.of(2026, 11, 27, 14, 30));

    private static String left(Instant dueAt, boolean wholeDay, Locale locale) {
        return new BoardRow(
                        1L,
                        "通115-000001",
                        ReportKind.SUICIDE,
                        ReportState.RECEIVED,
                        false,
                        null,
                        ClockStep.VISIT,
                        dueAt,
                        wholeDay)
                .left(NOW)
                .words(locale);
    }

    @Test
    void a_clock_of_hours_is_told_in_what_there_is_of_days_hours_and_minutes() {
        assertEquals("逾期 20 分鐘", left(NOW.minusSeconds(1200), false, Locale.TAIWAN));
        assertEquals("逾期 3 小時", left(NOW.minusSeconds(3 * 3600), false, Locale.TAIWAN));
        assertEquals("2 days 1 hour left", left(NOW.plusSeconds(49 * 3600), false, Locale.ENGLISH));
    }

    @Test
    void a_clock_of_days_is_told_in_days_until_the_end_of_the_last() {
        Instant endOfToday = Deadline.on(LocalDate.of(2026, 11, 27)).dueAt();
        assertEquals("今日", left(endOfToday, true, Locale.TAIWAN));
        assertEquals(
                "1 day overdue", left(Deadline.on(LocalDate.of(2026, 11, 26)).dueAt(), true, Locale.ENGLISH));
    }
}

package tw.anwang.desk.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tw.anwang.desk.Deadline;
import tw.anwang.kernel.Taipei;

class RemainingTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 1);
    private static final Instant NOW = Taipei.at(LocalDateTime.of(2023, 2, 1, 14, 30));

    @Test
    void counts_the_days_that_are_left() {
        assertEquals("尚餘 2 日", words(Deadline.on(TODAY.plusDays(2))));
        assertEquals("今日", words(Deadline.on(TODAY)));
    }

    @Test
    void the_last_day_still_counts_and_the_next_midnight_does_not() {
        Deadline today = Deadline.on(TODAY);
        assertFalse(today.isOverdue(Taipei.at(LocalDateTime.of(2023, 2, 1, 23, 59, 59))));
        assertTrue(today.isOverdue(Taipei.at(LocalDateTime.of(2023, 2, 2, 0, 0))));
    }

    @Test
    void counts_the_days_overdue_from_the_day_that_was_due() {
        assertEquals("逾期 9 日", words(Deadline.on(TODAY.minusDays(9))));
    }

    @Test
    void a_moment_within_a_day_is_told_in_hours() {
        assertEquals("尚餘 3 小時", words(Deadline.at(Taipei.at(LocalDateTime.of(2023, 2, 1, 17, 45)))));
        assertEquals("已逾期", words(Deadline.at(Taipei.at(LocalDateTime.of(2023, 2, 1, 9, 0)))));
    }

    @Test
    void without_a_date_it_is_never_overdue() {
        assertEquals("未訂期限", words(Deadline.none()));
        assertFalse(Deadline.none().isOverdue(Instant.MAX));
        assertEquals(Deadline.none(), Deadline.on(null));
    }

    @Test
    void an_expected_day_that_passed_is_not_overdue_until_told_so() {
        Deadline nextMeeting = Deadline.expected(TODAY.minusDays(4));
        assertEquals("原訂 112/01/28", words(nextMeeting));
        assertEquals("逾期 4 日", words(nextMeeting.overdueFrom(NOW.minusSeconds(60))));
    }

    private static String words(Deadline deadline) {
        return Remaining.of(deadline, NOW).words(Locale.TAIWAN);
    }
}

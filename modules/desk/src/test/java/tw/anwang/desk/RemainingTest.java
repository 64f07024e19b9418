package tw.anwang.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
    void a_moment_is_told_to_the_hour_and_within_the_hour_to_the_minute() {
        assertEquals("尚餘 3 小時", words(at(17, 45)));
        assertEquals("尚餘 25 分鐘", words(at(14, 55)));
        assertEquals("尚餘 1 分鐘", words(Deadline.at(NOW.plusSeconds(1))), "a minute that has begun is still there");
        assertEquals("尚餘 1 日 4 小時", words(Deadline.at(NOW.plus(Duration.ofHours(28)))));
    }

    @Test
    void a_moment_that_passed_is_told_alike() {
        assertEquals("逾期 5 小時", words(at(9, 0)));
        assertEquals("逾期 40 分鐘", words(at(13, 50)));
        assertEquals("已逾期", words(Deadline.at(NOW)));
        assertEquals("逾期 2 日 1 小時", words(Deadline.at(NOW.minus(Duration.ofHours(49)))));
        assertTrue(Remaining.of(at(9, 0), NOW).isLate());
    }

    @Test
    void of_what_there_is_none_nothing_is_told() {
        assertEquals("尚餘 2 日", words(Deadline.at(NOW.plus(Duration.ofHours(48)))));
        assertEquals("尚餘 1 小時", words(Deadline.at(NOW.plus(Duration.ofMinutes(60)))));
        assertEquals("逾期 1 日", words(Deadline.at(NOW.minus(Duration.ofHours(24)))));
    }

    @Test
    void one_is_one_in_english() {
        assertEquals("1 day 1 hour left", english(Deadline.at(NOW.plus(Duration.ofHours(25)))));
        assertEquals("2 days 3 hours overdue", english(Deadline.at(NOW.minus(Duration.ofHours(51)))));
        assertEquals("1 minute left", english(Deadline.at(NOW.plusSeconds(30))));
        assertEquals("1 day left", english(Deadline.on(TODAY.plusDays(1))));
        assertEquals("3 hours left", english(at(17, 45)));
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

    private static Deadline at(int hour, int minute) {
        return Deadline.at(Taipei.at(LocalDateTime.of(2023, 2, 1, hour, minute)));
    }

    private static String english(Deadline deadline) {
        return Remaining.of(deadline, NOW).words(Locale.ENGLISH);
    }

    private static String words(Deadline deadline) {
        return Remaining.of(deadline, NOW).words(Locale.TAIWAN);
    }
}

package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnsweringInTimeTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final LocalDate AFTER = DUE.plusDays(1);
    private static final Instant LAST_MOMENT = Instant.parse("2026-03-10T15:59:59.999Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-10T16:00:00Z");

    @Test
    void the_rounds_day_itself_is_in_time_to_its_last_moment_in_taipei() {
        assertEquals(Punctuality.IN_TIME, Punctuality.of(DUE, LAST_MOMENT, null, AFTER));
    }

    @Test
    void midnight_in_taipei_is_late_although_it_is_still_the_same_day_in_utc() {
        assertEquals(Punctuality.LATE, Punctuality.of(DUE, MIDNIGHT, null, AFTER));
    }

    @Test
    void nothing_sent_when_the_day_has_passed_is_unanswered() {
        assertEquals(Punctuality.UNANSWERED, Punctuality.of(DUE, null, null, AFTER));
    }

    @Test
    void nothing_is_said_before_the_day_has_passed_whether_it_was_sent_or_not() {
        assertEquals(Punctuality.NOT_DUE, Punctuality.of(DUE, null, null, DUE));
        assertEquals(Punctuality.NOT_DUE, Punctuality.of(DUE, LAST_MOMENT, null, DUE));
    }

    @Test
    void a_day_that_was_moved_counts_where_it_was_moved_to() {
        assertEquals(Punctuality.IN_TIME, Punctuality.of(DUE.plusDays(5), MIDNIGHT, null, DUE.plusDays(6)));
        assertEquals(Punctuality.LATE, Punctuality.of(DUE.minusDays(1), LAST_MOMENT, null, AFTER));
    }

    @Test
    void an_item_that_left_tracking_by_the_day_was_asked_no_more() {
        assertEquals(Punctuality.LEFT_OUT, Punctuality.of(DUE, null, DUE, AFTER));
        assertEquals(Punctuality.LEFT_OUT, Punctuality.of(DUE, null, DUE.minusDays(3), DUE));
    }

    @Test
    void an_item_that_left_tracking_after_the_day_was_owed_on_the_day() {
        assertEquals(Punctuality.UNANSWERED, Punctuality.of(DUE, null, AFTER, AFTER));
    }

    @Test
    void what_was_sent_counts_although_the_item_left_tracking() {
        assertEquals(Punctuality.IN_TIME, Punctuality.of(DUE, LAST_MOMENT, DUE, AFTER));
    }

    @Test
    void the_rate_is_of_what_was_due_alone() {
        assertTrue(Punctuality.IN_TIME.counts() && Punctuality.LATE.counts() && Punctuality.UNANSWERED.counts());
        assertFalse(Punctuality.NOT_DUE.counts() || Punctuality.LEFT_OUT.counts());
    }

    @Test
    void a_rate_of_nothing_is_no_number() {
        assertEquals("—", new Rate(0, 0).getPercent());
        assertEquals("66.7%", new Rate(2, 3).getPercent());
        assertEquals("100.0%", new Rate(3, 3).getPercent());
    }
}

package tw.anwang.identity.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final ClockWatch watch = new ClockWatch();

    private boolean wentBack(Duration clock, Duration count) {
        return watch.wentBack(NOON.plus(clock), count.toNanos());
    }

    @Test
    void a_clock_that_goes_on_and_one_that_is_put_forward_lose_nothing() {
        assertFalse(wentBack(Duration.ZERO, Duration.ofHours(7)));
        assertFalse(wentBack(Duration.ofMinutes(20), Duration.ofHours(7).plusMinutes(20)));
        assertFalse(wentBack(Duration.ofDays(20), Duration.ofHours(7).plusMinutes(21)));
    }

    @Test
    void small_corrections_are_those_of_every_clock() {
        wentBack(Duration.ZERO, Duration.ZERO);
        assertFalse(wentBack(Duration.ofSeconds(-59), Duration.ZERO));
    }

    @Test
    void one_put_back_is_noticed_once_even_where_it_still_shows_a_later_time_than_before() {
        wentBack(Duration.ZERO, Duration.ZERO);
        assertTrue(wentBack(Duration.ofMinutes(19), Duration.ofMinutes(29)), "29 minutes went by, the clock shows 19");
        assertFalse(wentBack(Duration.ofMinutes(20), Duration.ofMinutes(30)));
    }
}

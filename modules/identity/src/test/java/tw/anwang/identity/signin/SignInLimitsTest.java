package tw.anwang.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private final SignInLimits limits = new SignInLimits();

    @BeforeEach
    void half_an_hour_and_half_a_day() {
        limits.idleMinutes = 30;
        limits.maxHours = 12;
    }

    private static SignInTimes seen(Duration after) {
        return new SignInTimes(1, MORNING, MORNING.plus(after), null);
    }

    private Optional<Ending> over(Duration seenAfter, Duration nowAfter) {
        return limits.over(seen(seenAfter), MORNING.plus(nowAfter));
    }

    @Test
    void half_an_hour_without_a_click_ends_it_and_a_millisecond_less_does_not() {
        assertEquals(
                Optional.empty(),
                over(Duration.ofHours(1), Duration.ofMinutes(90).minusMillis(1)));
        assertEquals(Optional.of(Ending.IDLE), over(Duration.ofHours(1), Duration.ofMinutes(90)));
    }

    @Test
    void after_twelve_hours_no_click_helps() {
        assertEquals(
                Optional.empty(),
                over(Duration.ofHours(12).minusMillis(1), Duration.ofHours(12).minusMillis(1)));
        assertEquals(Optional.of(Ending.TOO_LONG), over(Duration.ofHours(12).minusMillis(1), Duration.ofHours(12)));
    }

    @Test
    void a_clock_that_went_back_ends_it_and_the_difference_of_two_nodes_does_not() {
        assertEquals(Optional.empty(), over(Duration.ofHours(2), Duration.ofMinutes(119)));
        assertEquals(Optional.of(Ending.CLOCK), over(Duration.ofHours(2), Duration.ofMinutes(118)));
        assertEquals(Optional.of(Ending.CLOCK), over(Duration.ofHours(2), Duration.ofDays(-300)));
    }

    @Test
    void one_that_was_ended_stays_ended_and_says_why() {
        SignInTimes ended = new SignInTimes(1, MORNING, MORNING, Ending.RESET);
        assertEquals(Optional.of(Ending.RESET), limits.over(ended, MORNING));
    }

    @Test
    void what_is_left_is_the_nearer_of_both_limits() {
        assertEquals(Duration.ofMinutes(30), limits.left(seen(Duration.ofHours(1)), MORNING.plus(Duration.ofHours(1))));
        Duration late = Duration.ofHours(11).plusMinutes(50);
        assertEquals(Duration.ofMinutes(10), limits.left(seen(late), MORNING.plus(late)));
    }

    @Test
    void a_row_of_another_version_is_over_all_the_same() {
        assertEquals(Ending.FORGOTTEN, Ending.of("something new"));
        assertEquals(Ending.IDLE, Ending.of("IDLE"));
    }
}

package tw.anwang.meetings.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindingTest {
    private static final LocalDate OPENED = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    private static final Optional<Reminding> NONE = Optional.empty();

    @Test
    void the_first_goes_three_days_before() {
        assertEquals(NONE, on(DUE.minusDays(4), 3));
        assertEquals(Optional.of(Reminding.BEFORE), on(DUE.minusDays(3), 3));
    }

    @Test
    void a_clock_that_stood_still_makes_up_for_the_first_until_the_day_itself() {
        assertEquals(Optional.of(Reminding.BEFORE), on(DUE.minusDays(1), 3));
        assertEquals(Optional.of(Reminding.ON_THE_DAY), on(DUE, 3));
    }

    @Test
    void after_the_day_nobody_is_reminded_of_it_any_more() {
        assertEquals(NONE, on(DUE.plusDays(1), 3));
    }

    @Test
    void on_the_day_a_round_is_opened_everybody_was_just_asked() {
        assertEquals(NONE, Reminding.on(OPENED, OPENED, OPENED.plusDays(2), 3));
        assertEquals(NONE, Reminding.on(OPENED, OPENED, OPENED, 3));
        assertEquals(Optional.of(Reminding.BEFORE), Reminding.on(OPENED.plusDays(1), OPENED, OPENED.plusDays(2), 3));
    }

    @Test
    void without_days_before_there_is_the_day_alone() {
        assertEquals(NONE, on(DUE.minusDays(1), 0));
        assertEquals(Optional.of(Reminding.ON_THE_DAY), on(DUE, 0));
    }

    private static Optional<Reminding> on(LocalDate today, int days) {
        return Reminding.on(today, OPENED, DUE, days);
    }
}

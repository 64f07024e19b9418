package tw.anwang.meetings.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShownDayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 12, 15);
    private static final LocalDate OWN = LocalDate.of(2027, 1, 5);

    private final ShownDay day = new ShownDay();

    @Test
    void a_day_left_alone_follows_what_somebody_else_sets() {
        day.show(FIRST);
        day.show(SECOND);
        assertEquals(SECOND, day.typed());
        day.show(null);
        assertNull(day.typed());
    }

    @Test
    void a_day_that_was_typed_stays() {
        day.show(FIRST);
        day.type(OWN);
        day.show(SECOND);
        assertEquals(OWN, day.typed());
    }
}

package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DaysOfAFilterTest {
    private static AskedDays typed(String from, String to) {
        AskedDays days = new AskedDays();
        days.setFrom(from);
        days.setTo(to);
        return days;
    }

    @Test
    void any_spelling_of_a_day_is_read() {
        AskedDays days = typed("112/1/7", "2023-02-08");
        assertEquals(LocalDate.of(2023, 1, 7), days.first());
        assertEquals(LocalDate.of(2023, 2, 8), days.last());
        assertFalse(days.isUnread());
    }

    @Test
    void what_is_no_day_is_as_if_it_were_not_typed_and_is_told() {
        for (AskedDays days : new AskedDays[] {typed("上週", "112/1/7"), typed(null, "112/2/30")}) {
            assertTrue(days.isUnread());
        }
        assertNull(typed("上週", null).first());
        assertNull(typed(null, "112/2/30").last());
    }

    @Test
    void what_is_left_empty_is_not_told() {
        assertFalse(typed(" ", null).isUnread());
        assertNull(typed(" ", null).first());
    }

    @Test
    void an_address_and_the_filter_it_asks_for_say_the_same() {
        Map<String, String> parameters = Map.of("q", "安置 措施&", "from", "112/1/7", "to", "不是日期", "overdue", "true");
        TrackedItemFilter filter = Asked.of(parameters::get).filter();
        assertEquals(LocalDate.of(2023, 1, 7), filter.from());
        assertNull(filter.to());
        assertEquals("q=%E5%AE%89%E7%BD%AE+%E6%8E%AA%E6%96%BD%26&overdue=true&from=2023-01-07", filter.address());
    }
}

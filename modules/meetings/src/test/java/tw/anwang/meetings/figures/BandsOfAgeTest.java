package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandsOfAgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final AgeTally tally = new AgeTally();

    @Test
    void bounds_make_bands_that_follow_each_other_without_gap() {
        assertEquals(List.of("0–90", "91–180", "181–365", "366+"), words(AgeBands.USUAL));
    }

    @Test
    void bounds_are_read_in_any_spelling_a_person_types() {
        assertEquals(
                List.of("0–30", "31–60", "61+"), words(AgeBands.read("30、６０").orElseThrow()));
        assertEquals("7,14", AgeBands.read(" 7; 14 ").orElseThrow().words());
    }

    @Test
    void bounds_that_do_not_rise_or_are_no_days_are_refused() {
        for (String typed : List.of("", "90,90", "180,90", "90,x", "-5", "9.5", "1,2,3,4,5,6,7", "123456")) {
            assertTrue(AgeBands.read(typed).isEmpty(), typed);
        }
    }

    @Test
    void an_item_of_the_bounds_very_day_is_in_the_younger_band() {
        tally.add(TODAY.minusDays(90), TODAY, 1);
        tally.add(TODAY.minusDays(91), TODAY, 2);
        tally.add(TODAY.minusDays(400), TODAY, 4);
        assertEquals(
                List.of(1L, 2L, 0L, 4L),
                AgeBands.USUAL.list().stream().map(tally::in).toList());
    }

    @Test
    void a_meeting_of_tomorrow_is_young() {
        tally.add(TODAY.plusDays(1), TODAY, 1);
        assertEquals(1, tally.in(AgeBands.USUAL.list().get(0)));
    }

    @Test
    void the_median_is_the_middle_item_or_halfway_between_two() {
        assertNull(tally.median());
        tally.add(TODAY.minusDays(10), TODAY, 2);
        tally.add(TODAY.minusDays(100), TODAY, 1);
        assertEquals(new BigDecimal("10"), tally.median());
        tally.add(TODAY.minusDays(101), TODAY, 1);
        assertEquals(new BigDecimal("55"), tally.median());
        tally.add(TODAY.minusDays(13), TODAY, 3);
        tally.add(TODAY.minusDays(14), TODAY, 1);
        assertEquals(new BigDecimal("13"), tally.median());
    }

    @Test
    void a_half_day_is_told_as_such() {
        tally.add(TODAY.minusDays(10), TODAY, 1);
        tally.add(TODAY.minusDays(13), TODAY, 1);
        assertEquals(new BigDecimal("11.5"), tally.median());
    }

    @Test
    void items_without_a_known_day_are_told_apart_and_move_no_median() {
        tally.add(TODAY.minusDays(10), TODAY, 1);
        tally.add(null, TODAY, 5);
        assertEquals(5, tally.unknown());
        assertEquals(new BigDecimal("10"), tally.median());
    }

    private static List<String> words(AgeBands bands) {
        return bands.list().stream().map(AgeBand::getWords).toList();
    }
}

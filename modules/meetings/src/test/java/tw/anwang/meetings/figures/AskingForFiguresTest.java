package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskingForFiguresTest {
    @Test
    void an_address_without_anything_asks_for_everything_by_office() {
        FigureFilter filter = asked(Map.of()).filter();
        assertEquals(Grouping.OFFICE, filter.by());
        assertEquals(AgeBands.USUAL, filter.bounds());
        assertNull(filter.series());
    }

    @Test
    void what_makes_no_sense_is_as_if_it_were_not_asked() {
        FigureFilter filter =
                asked(Map.of("by", "MOON", "series", "x", "bounds", "9,1")).filter();
        assertEquals(Grouping.OFFICE, filter.by());
        assertEquals(AgeBands.USUAL, filter.bounds());
        assertTrue(asked(Map.of("bounds", "9,1")).isBoundsUnread());
    }

    @Test
    void years_are_read_in_roc_years() {
        FigureAsked asked = asked(Map.of("fromYear", "民國111年", "toYear", "１１３"));
        assertFalse(asked.isYearsUnread());
        assertEquals(111, asked.filter().fromYear());
        assertEquals(113, asked.filter().toYear());
    }

    @Test
    void years_in_the_wrong_order_or_that_are_none_are_told_and_ask_for_nothing() {
        for (Map<String, String> typed : Map.of(
                        "a",
                        Map.of("fromYear", "113", "toYear", "111"),
                        "b",
                        Map.of("toYear", "去年"),
                        "c",
                        Map.of("fromYear", "0"))
                .values()) {
            assertTrue(asked(typed).isYearsUnread(), typed::toString);
            assertNull(asked(typed).filter().toYear());
        }
    }

    @Test
    void an_address_made_of_a_filter_asks_the_same() {
        FigureFilter one = new FigureFilter(
                7L, "社會局", true, "64000", 111, 113, Grouping.YEAR, new AgeBands(List.of(30)), null, null, null);
        assertEquals(one, asked(one.query()).filter());
        for (Integer year : Arrays.asList(0, 112, null)) {
            FigureFilter cell = one.of(Measure.OPEN, 103L, 2).in(year);
            assertEquals(cell, asked(cell.query()).filter());
            assertTrue(asked(cell.query()).one().overYears(), () -> "the way back from " + cell.address());
        }
        assertFalse(asked(one.of(Measure.OPEN, 103L, 2).query()).one().overYears());
        assertTrue(asked(Map.of("year", "112", "by", "SERIES")).one().overYears());
    }

    private static FigureAsked asked(Map<String, String> parameters) {
        return FigureAsked.of(parameters::get);
    }
}

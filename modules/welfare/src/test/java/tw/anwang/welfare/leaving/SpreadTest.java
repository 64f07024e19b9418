package tw.anwang.welfare.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static Map<Long, Long> loads(long first, long second, long third) {
        Map<Long, Long> loads = new LinkedHashMap<>();
        loads.put(1L, first);
        loads.put(2L, second);
        loads.put(3L, third);
        return loads;
    }

    @Test
    void who_has_least_takes_until_all_have_as_many() {
        assertEquals(
                Map.of(11L, 2L, 12L, 2L, 13L, 2L, 14L, 1L, 15L, 2L),
                Spread.even(List.of(11L, 12L, 13L, 14L, 15L), loads(5, 2, 9)));
    }

    @Test
    void equals_take_turns_in_their_order() {
        assertEquals(
                Map.of(11L, 1L, 12L, 2L, 13L, 3L, 14L, 1L), Spread.even(List.of(11L, 12L, 13L, 14L), loads(4, 4, 4)));
    }

    @Test
    void the_only_taker_takes_all_and_without_any_nothing_is_proposed() {
        assertEquals(Map.of(11L, 7L, 12L, 7L), Spread.even(List.of(11L, 12L), Map.of(7L, 40L)));
        assertEquals(Map.of(), Spread.even(List.of(11L), Map.of()));
    }
}

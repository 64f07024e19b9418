package tw.anwang.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tw.anwang.benchmark.Saturation.Point;

class SaturationTest {
    private static Saturation of(double... perSecond) {
        List<Point> points = new java.util.ArrayList<>();
        for (int i = 0; i < perSecond.length; i++) {
            points.add(new Point(2 << i, perSecond[i]));
        }
        return new Saturation(points);
    }

    @Test
    void is_reached_where_more_at_once_bring_no_tenth_more() {
        assertEquals(Optional.of(8), of(40, 60, 80, 82).reached().map(Point::atOnce));
        assertTrue(of(40, 60, 80, 82).words().contains("8 at once"));
    }

    @Test
    void is_not_reached_by_one_slow_step_before_a_faster_one() {
        assertEquals(Optional.of(8), of(40, 39, 80, 70).reached().map(Point::atOnce));
    }

    @Test
    void is_not_known_while_the_last_number_still_brought_more() {
        assertEquals(Optional.empty(), of(40, 60, 80, 100).reached());
        assertTrue(of(40, 60, 80, 100).words().startsWith("Not reached"));
    }

    @Test
    void is_not_known_from_nothing() {
        assertEquals(Optional.empty(), of().reached());
        assertEquals(Optional.empty(), of(40).reached());
    }
}

package tw.anwang.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tw.anwang.benchmark.WorkingDay.Often;

class WorkingDayTest {
    private final Map<Job, List<Often>> days = WorkingDay.days(new Clicks(Duration.ofSeconds(5), new AtomicLong()));

    @Test
    void every_job_has_its_day() {
        assertEquals(List.of(Job.values()), List.copyOf(days.keySet()));
    }

    @Test
    void what_somebody_does_makes_a_hundred_percent() {
        days.forEach((job, day) ->
                assertEquals(100, day.stream().mapToInt(Often::percent).sum(), job.name()));
    }

    @Test
    void few_people_take_turns_so_that_every_job_is_done() {
        assertEquals(5, step(1).turns());
        assertEquals(3, step(2).turns());
        assertEquals(1, step(5).turns());
        assertTrue(step(4).accounts() >= Job.values().length);
    }

    @Test
    void all_leave_at_the_same_time() {
        StepPlan step = step(10);
        assertEquals(Duration.ofSeconds(65), step.turn(Duration.ZERO));
        assertEquals(Duration.ofSeconds(60), step.turn(Duration.ofSeconds(5)));
        assertEquals(Duration.ofSeconds(12), step(1).turn(Duration.ofSeconds(40)));
    }

    private static StepPlan step(int people) {
        return new StepPlan(
                "test", "", people, Duration.ZERO, Duration.ofSeconds(5), Duration.ofMinutes(1), null, null, 0, 0);
    }
}

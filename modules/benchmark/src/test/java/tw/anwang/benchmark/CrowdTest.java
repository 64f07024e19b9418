package tw.anwang.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static Crowd crowd(int ofEach) {
        Map<Job, List<String>> lines = new EnumMap<>(Job.class);
        for (Job job : Job.values()) {
            lines.put(
                    job,
                    IntStream.range(0, ofEach)
                            .mapToObj(i -> job.name().toLowerCase() + i + "," + job + "," + i + ",0,0")
                            .toList());
        }
        return new Crowd(lines);
    }

    private static Map<String, Long> jobs(List<String> people) {
        return people.stream().collect(Collectors.groupingBy(line -> line.split(",")[1], Collectors.counting()));
    }

    @Test
    void few_people_are_one_of_each_job() {
        assertEquals(
                Map.of("OFFICER", 1L, "WORKER", 1L, "WINDOW", 1L, "SUPERVISOR", 1L, "STAFF", 1L),
                jobs(crowd(100).people(5)));
    }

    @Test
    void many_people_share_the_jobs_as_a_working_day_does() {
        assertEquals(
                Map.of("OFFICER", 80L, "WORKER", 60L, "WINDOW", 30L, "SUPERVISOR", 20L, "STAFF", 10L),
                jobs(crowd(100).people(200)));
    }

    @Test
    void nobody_is_there_twice() {
        Map<Job, List<String>> lines = new EnumMap<>(Job.class);
        for (Job job : Job.values()) {
            lines.put(job, List.of("same," + job + ",1,0,0", job + "," + job + ",1,0,0"));
        }
        List<String> names = new Crowd(lines)
                .people(5).stream().map(line -> line.split(",")[0]).toList();
        assertEquals(List.of("same", "WORKER", "WINDOW", "SUPERVISOR", "STAFF"), names);
    }

    @Test
    void too_few_people_in_the_data_are_told_before_anything_is_measured() {
        Refused refused = assertThrows(Refused.class, () -> crowd(2).people(50));
        assertTrue(refused.getMessage().contains("OFFICER"), refused.getMessage());
        assertTrue(refused.getMessage().contains("benchmark.tenths"), refused.getMessage());
    }

    @Test
    void the_shares_make_a_whole() {
        assertEquals(100, List.of(Job.values()).stream().mapToInt(Job::share).sum());
    }
}

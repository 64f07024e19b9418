package tw.anwang.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    private static final Map<String, String> AS_IN_THE_POM = Map.ofEntries(
            Map.entry("people", "1,10,50,200"),
            Map.entry("minutes", "3"),
            Map.entry("think", "5"),
            Map.entry("atOnce", "2,4"),
            Map.entry("loopMinutes", "1"),
            Map.entry("warmUpMinutes", "0"),
            Map.entry("times", "100"),
            Map.entry("pages", ""),
            Map.entry("signInSeconds", "10"),
            Map.entry("at", ""),
            Map.entry("before", ""),
            Map.entry("port", "8096"),
            Map.entry("tenths", "10"),
            Map.entry("data", ".anwang"),
            Map.entry("server", "server"),
            Map.entry("results", "results"));

    static Plan with(String name, String value) {
        Map<String, String> settings = new HashMap<>(AS_IN_THE_POM);
        settings.put(name, value);
        return Plan.of(settings::get);
    }

    @Test
    void the_settings_of_the_pom_make_a_plan() {
        Plan plan = with("minutes", "0.5");
        assertEquals(List.of(1, 10, 50, 200), plan.people());
        assertEquals(Duration.ofSeconds(30), plan.step());
        assertEquals("http://localhost:8096", plan.base());
    }

    @Test
    void no_numbers_leave_a_section_out() {
        assertEquals(List.of(), with("atOnce", "").atOnce());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080", "http://127.0.0.1:8080/", "http://127.3.2.1:8080", "http://[::1]:8080"})
    void a_portal_on_this_machine_is_measured(String address) {
        Plan plan = with("at", address);
        assertEquals(8080, plan.port());
        assertEquals(address.replaceFirst("/$", ""), plan.base());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example:8080",
                "http://192.0.2.1:8080",
                "http://localhost.example:8080",
                "http://127.0.0.1.example:8080",
                "http://localhost@portal.example:8080",
                "https://localhost:8181",
                "localhost:8080",
                "//localhost:8080"
            })
    void load_never_goes_anywhere_else(String address) {
        Refused refused = assertThrows(Refused.class, () -> with("at", address));
        assertTrue(refused.getMessage().contains("this machine alone"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "ten", "1;2", "-1", "1,,2", "1001"})
    void a_number_nobody_can_mean_is_named(String people) {
        Refused refused = assertThrows(Refused.class, () -> with("people", people));
        assertTrue(refused.getMessage().contains("benchmark.people=" + people), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "-1", "121", "NaN"})
    void every_step_has_an_end(String minutes) {
        assertThrows(Refused.class, () -> with("minutes", minutes));
    }
}

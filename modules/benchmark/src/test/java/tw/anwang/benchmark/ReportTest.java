package tw.anwang.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Plan PLAN = PlanTest.with("results", "/results");

    private static Measured step(int people, long errors) {
        return new Measured(
                new StepPlan(
                        "at-work-" + people,
                        "",
                        people,
                        Duration.ofSeconds(5),
                        Duration.ZERO,
                        Duration.ofMinutes(3),
                        null,
                        null,
                        0,
                        0),
                new GatlingLog.Line("all requests", 2000, errors, 20, 80, 200, 11),
                List.of(
                        new GatlingLog.Line("home", 300, errors, 18, 70, 150, 1.5),
                        new GatlingLog.Line("tracked items", 400, 0, 30, 151, 180, 2)),
                new Measured.Meter(100, 1000, 15_000, 5_000, 3_000),
                Path.of("/results/at-work-" + people + "/run/index.html"),
                new Memory(OptionalLong.of(200), OptionalLong.of(900), OptionalLong.empty()));
    }

    private static PageCosts.Cost page(String name, double portal, double database) {
        return new PageCosts.Cost(name, 8, 10, portal, database, 12, 30, 20_480, "");
    }

    private static String text(List<Measured> steps, List<PageCosts.Cost> pages) {
        return text(steps, pages, new Earlier(Map.of()));
    }

    private static String text(List<Measured> steps, List<PageCosts.Cost> pages, Earlier before) {
        return new Report(PLAN, Map.of("processor", "a fast one"), steps, List.of(), pages, before, List.of()).text();
    }

    @Test
    void what_a_page_cost_before_stands_beside_what_it_costs(@TempDir Path folder) throws IOException {
        Earlier.write(folder, List.of(page("home", 6, 2), page("list, office", 20, 20)));
        String text = text(List.of(), List.of(page("home", 9, 3), page("board", 1, 1)), Earlier.read(folder));
        assertTrue(text.contains("| home | 8.0 | 8.0 | 6.0 | 9.0 | 2.0 | 3.0 | 1.50 |"), text);
        assertFalse(text.contains("| list, office |"), "it was not asked for now");
    }

    @Test
    void results_that_are_not_there_are_told(@TempDir Path folder) {
        Refused refused = assertThrows(Refused.class, () -> Earlier.read(folder));
        assertTrue(refused.getMessage().contains("benchmark.before"), refused.getMessage());
    }

    @Test
    void a_step_has_its_rate_its_waiting_times_and_what_a_request_costs() {
        String text = text(List.of(step(50, 0)), List.of());
        assertTrue(
                text.contains("| 50 | 10.0 | 20 | 80 | 200 | 0 | 15.0 | 5.0 | 20.0 | 3.0 | 200 MB | 900 MB | – |"
                        + " [at-work-50](at-work-50/run/index.html) |"),
                text);
    }

    @Test
    void a_kind_of_click_stands_beside_its_budget() {
        String text = text(List.of(step(50, 0)), List.of());
        assertTrue(text.contains("| home | 300 | 1.50 | 18 | 70 | 150 | 0 | 300 | kept |"), text);
        assertTrue(text.contains("| tracked items | 400 | 2.00 | 30 | 151 | 180 | 0 | 150 | **missed** |"), text);
    }

    @Test
    void errors_are_seen() {
        assertTrue(text(List.of(step(50, 3)), List.of())
                .contains("| home | 300 | 1.50 | 18 | 70 | 150 | 3 | 300 | **failed** |"));
    }

    @Test
    void a_page_stands_beside_its_budget_and_the_same_work_elsewhere() {
        String text = text(List.of(), List.of(page("one item", 7, 4)));
        assertTrue(text.contains("| one item | 8.0 | 10.0 | 7.0 | 4.0 | 11.0 | 12.0 | 30.0 | 20 |  |"), text);
        assertTrue(
                text.contains("| one record with its history | 11.0 | 10 | **missed** | 8.0 | 12 | kept | 165–214 ms"),
                text);
    }

    @Test
    void a_fraction_of_a_statement_is_the_clock_s_and_not_the_page_s() {
        PageCosts.Cost list = new PageCosts.Cost("list, office", 8.4, 11, 7, 4, 12, 30, 20_480, "");
        assertTrue(text(List.of(), List.of(list)).contains("| 11.0 | 12 | kept | 8.4 | 8 | kept |"));
    }

    @Test
    void a_page_that_was_not_there_has_no_verdict() {
        PageCosts.Cost missing = new PageCosts.Cost("one item", 0, 0, 0, 0, 0, 0, 0, "status 404");
        String text = text(List.of(), List.of(missing));
        assertTrue(text.contains("status 404"), text);
        assertFalse(text.contains("Redmine"), text);
    }

    @Test
    void what_was_not_measured_has_no_section() {
        assertEquals(
                1,
                text(List.of(), List.of())
                        .lines()
                        .filter(line -> line.startsWith("#"))
                        .count());
    }
}

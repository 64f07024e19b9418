package tw.anwang.identity.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.control.RequestContextController;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.anwang.kernel.Taipei;

/** What goes on after it was found grows under one warning; what goes on after it was signed off is told anew. */
class WatchGoesOnIT extends Watched {
    @Test
    void very_many_records_go_on_under_one_warning_and_are_told_once() throws Exception {
        opens(0, 61, morning);
        assertEquals(List.of("BULK 61"), found());
        opens(61, 139, morning.plusMinutes(61));
        opens(0, 5, morning.plusMinutes(200)); // seen already
        assertEquals(List.of("BULK 200"), found());
        assertEquals(1, told.of(mine()));
        assertEquals(Taipei.at(morning), mine().get(0).since());
        assertEquals(
                Taipei.at(morning.plusMinutes(61).plusSeconds(138 * 20)),
                mine().get(0).until());
    }

    @Test
    void every_rule_that_counts_a_day_grows_without_another_notice() throws Exception {
        LocalDateTime night = morning.withHour(21);
        opens(0, 5, night);
        searches(10, night);
        opensStrange(1, night);
        signInsAtOnce(3);
        assertEquals(List.of("MANY_PLACES 3", "NOT_INVOLVED 1", "OFF_HOURS 6", "REPEATED 10"), found());
        opens(10, 3, night.plusHours(1));
        searches(4, night.plusHours(1));
        signedIn("192.0.2.200", morning.plusMinutes(5), morning.plusMinutes(30));
        assertEquals(List.of("MANY_PLACES 4", "NOT_INVOLVED 1", "OFF_HOURS 9", "REPEATED 14"), found());
        assertEquals(4, told.of(mine()));
    }

    @Test
    void what_was_signed_off_stays_and_what_comes_after_its_end_counts_anew() throws Exception {
        LocalDateTime night = morning.withHour(21);
        opens(0, 5, night);
        searches(10, night);
        signInsAtOnce(3);
        found();
        signOffAll();
        opens(0, 4, night.plusHours(1));
        searches(9, night.plusHours(1));
        assertEquals(List.of("MANY_PLACES 3", "OFF_HOURS 5", "REPEATED 10"), found());
        opens(4, 1, night.plusHours(2));
        searches(1, night.plusHours(2));
        signedIn("192.0.2.200", night, night.plusMinutes(30));
        signedIn("192.0.2.201", night, night.plusMinutes(30));
        signedIn("192.0.2.202", night.plusMinutes(1), night.plusMinutes(30));
        assertEquals(
                List.of("MANY_PLACES 3", "MANY_PLACES 3", "OFF_HOURS 5", "OFF_HOURS 5", "REPEATED 10", "REPEATED 10"),
                found());
        assertEquals(6, told.of(mine()));
        assertEquals(3, mine().stream().filter(one -> one.review() != null).count());
    }

    @Test
    void thousands_of_records_after_the_sign_off_of_sixty_one_are_told() throws Exception {
        opens(0, 61, morning);
        found();
        signOffAll();
        opens(0, 60, morning.plusMinutes(22)); // the same records again: within the hour, but after what was signed
        assertEquals(List.of("BULK 61"), found());
        opens(60, 40, morning.plusMinutes(43));
        assertEquals(List.of("BULK 100", "BULK 61"), found());
        assertEquals(2, told.of(mine()));
    }

    @Test
    void records_without_a_part_opened_after_the_sign_off_are_told_anew() throws Exception {
        opensStrange(1, morning);
        found();
        signOffAll();
        assertEquals(List.of("NOT_INVOLVED 1"), found());
        opensStrange(1, morning.plusHours(1));
        assertEquals(List.of("NOT_INVOLVED 1", "NOT_INVOLVED 1"), found());
        assertEquals(2, told.of(mine()));
    }

    @Test
    void a_head_signs_what_the_page_showed_and_not_what_came_meanwhile() throws Exception {
        opens(0, 5, morning.withHour(5));
        found();
        Warning shown = mine().get(0);
        opens(10, 7, morning.withHour(6));
        found();
        actAs(account("reader" + day, OFFICE, "officeHead"));
        refused("identity.warning.grown", () -> review(shown, shown.version(), "看過五筆，係緊急安置"));
        em.clear();
        assertEquals(List.of("OFF_HOURS 12"), found());
        review(shown, mine().get(0).version(), "十二筆都與緊急安置相符");
    }

    @Test
    void two_nodes_that_look_at_once_make_no_doubles() throws Exception {
        opens(0, 61, morning.withHour(5));
        searches(10, morning.withHour(5));
        Callable<Object> look = () -> {
            RequestContextController request = container.get(RequestContextController.class);
            request.activate();
            try {
                watch.look(
                        Taipei.at(morning.toLocalDate().atStartOfDay()),
                        Taipei.at(morning.withHour(23).withMinute(30)));
            } finally {
                request.deactivate();
            }
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        for (Future<Object> done : nodes.invokeAll(List.of(look, look, look, look))) {
            done.get();
        }
        nodes.shutdown();
        assertEquals(3, mine().size());
        assertEquals(3, told.of(mine()));
    }

    private void opens(int from, int many, LocalDateTime begin) throws Exception {
        for (int i = 0; i < many; i++) {
            does("read", from + i, null, begin.plusSeconds(i * 20));
        }
    }

    private void opensStrange(int many, LocalDateTime begin) throws Exception {
        for (int i = 0; i < many; i++) {
            does("read", SampleInvolvement.STRANGE, null, begin.plusSeconds(i), SampleInvolvement.KIND);
        }
    }

    private void searches(int many, LocalDateTime begin) throws Exception {
        for (int i = 0; i < many; i++) {
            does("list", null, "{text=王小明}", begin.plusSeconds(i * 20));
        }
    }

    private void signInsAtOnce(int many) throws Exception {
        for (int i : IntStream.range(0, many).toArray()) {
            signedIn("192.0.2." + (100 + i), morning.plusMinutes(i), morning.plusMinutes(30));
        }
    }

    private void signOffAll() throws Exception {
        actAs(account("signs" + day, OFFICE, "officeHead"));
        for (Warning one : mine()) {
            review(one, one.version(), "已向本人查證，與工作相符");
        }
    }
}

package tw.anwang.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Two people, records 1 and 2 of the one and 3 of the other; a leak is planted into each way in turn. */
class FiveWaysTest {
    private String me;

    private List<Long> mine() {
        return me.equals("anna") ? List.of(1L, 2L) : List.of(3L);
    }

    private Object opened(Long id) {
        if (!mine().contains(id)) {
            throw new NoSuchElementException();
        }
        return id;
    }

    private FiveWays<String> sound() {
        return FiveWays.<String>of("test.record", NoSuchElementException.class)
                .actingAs(person -> me = person)
                .list(this::mine)
                .count(() -> (long) mine().size())
                .dashboard(() -> (long) mine().size())
                .export(this::mine)
                .search(this::mine)
                .open(this::opened)
                .sees("anna", List.of(1L, 2L))
                .sees("bert", List.of(3L));
    }

    private static void assertCaught(String way, FiveWays<String> leaking) {
        String told = assertThrows(AssertionError.class, leaking::prove).getMessage();
        assertTrue(told.contains("bert, " + way), told);
    }

    @Test
    void ways_that_agree_pass() {
        assertDoesNotThrow(() -> sound().prove());
    }

    @Test
    void a_leak_in_any_way_is_caught() {
        List<Long> all = List.of(1L, 2L, 3L);
        assertCaught("count", sound().count(() -> 3L));
        assertCaught("dashboard", sound().dashboard(() -> 3L));
        assertCaught("export", sound().export(() -> all));
        assertCaught("search", sound().search(() -> all));
        assertCaught("open", sound().open(id -> id));
        assertCaught("attachment", sound().open("attachment", id -> id));
    }

    @Test
    void a_leak_that_all_ways_share_is_caught_by_what_is_expected() {
        List<Long> all = List.of(1L, 2L, 3L);
        assertCaught(
                "list",
                sound().list(() -> all).export(() -> all).search(() -> all).open(id -> id));
    }

    @Test
    void another_answer_than_not_visible_tells_that_the_record_exists() {
        assertCaught("open", sound().open(id -> {
            if (!mine().contains(id)) {
                throw new SecurityException();
            }
            return id;
        }));
    }
}

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

    private FiveWays<String> withAStranger() {
        return sound().list(this::asked)
                .count(() -> (long) asked().size())
                .dashboard(() -> (long) asked().size())
                .export(this::asked)
                .search(this::asked)
                .open(id -> asked().isEmpty() ? id : opened(id))
                .refused("stranger", SecurityException.class);
    }

    private List<Long> asked() {
        if (me.equals("stranger")) {
            throw new SecurityException();
        }
        return mine();
    }

    @Test
    void who_may_not_ask_is_refused_in_every_way_or_caught() {
        assertDoesNotThrow(() -> withAStranger().prove());
        String told = assertThrows(
                        AssertionError.class,
                        withAStranger().count(() -> me.equals("stranger") ? 0L : (long) mine().size())::prove)
                .getMessage();
        assertTrue(told.contains("stranger, count: answers 0"), told);
        String other = assertThrows(AssertionError.class, withAStranger().open(id -> opened(id))::prove)
                .getMessage();
        assertTrue(other.contains("stranger, open 3: answers 3"), other);
    }

    @Test
    void what_was_found_is_a_table() throws Exception {
        String table = withAStranger().prove().asMarkdown();
        assertTrue(
                table.contains("| anna | 2 of 3 | 2 of 3 | 2 of 3 | the same | the same | 2 open, 1 × 404 |"), table);
        assertTrue(table.contains("| stranger | 403 | 403 | 403 | 403 | 403 | 403 |"), table);
    }
}

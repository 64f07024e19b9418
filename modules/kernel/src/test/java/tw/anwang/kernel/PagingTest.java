package tw.anwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void tells_the_rows_it_shows() {
        var third = new Paging(3, 20, 47, Map.of());
        assertEquals(41, third.getFirst());
        assertEquals(47, third.getLast());
        assertEquals("47", third.getTotalWords());
    }

    @Test
    void an_empty_list_has_no_first_row_and_no_links() {
        var none = new Paging(1, 20, 0, Map.of());
        assertEquals(0, none.getFirst());
        assertTrue(none.getLinks().isEmpty());
    }

    @Test
    void numbered_pages_end_at_row_two_thousand_and_counts_at_ten_thousand() {
        var far = new Paging(999, 20, 10_001, Map.of());
        assertEquals(100, far.number());
        assertEquals(100, far.lastPage());
        assertEquals("10,000+", far.getTotalWords());
    }

    @Test
    void links_keep_the_filters_and_escape_them() {
        var first = new Paging(1, 20, 60, Map.of("text", "安置 & 追蹤"));
        assertEquals(
                "?page=2&text=%E5%AE%89%E7%BD%AE+%26+%E8%BF%BD%E8%B9%A4",
                first.getLinks().get(1).address());
    }

    @Test
    void beyond_the_last_numbered_page_the_next_begins_after_a_key() {
        var last = new Paging(100, 20, 10_001, Map.of("text", "a")).shown(20, "2026-01-02_7");
        assertEquals("?after=2026-01-02_7&text=a", last.getNextAddress());
        assertEquals("?after=A%26B%2B1%232&text=a", last.shown(20, "A&B+1#2").getNextAddress());
        var byKey = last.after("2026-01-02_7").shown(20, "2026-01-03_9");
        assertEquals(0, byKey.firstRow());
        assertEquals("?after=2026-01-03_9&text=a", byKey.getNextAddress());
        assertNull(byKey.shown(3, "2026-01-04_1").after("x").shown(3, "y").getNextAddress());
    }

    @Test
    void earlier_pages_lead_to_numbers_alone() {
        assertNull(new Paging(99, 20, 10_001, Map.of()).shown(20, "k").getNextAddress());
        assertNull(new Paging(100, 20, 2_000, Map.of()).shown(20, "k").getNextAddress());
    }
}

package tw.anwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}

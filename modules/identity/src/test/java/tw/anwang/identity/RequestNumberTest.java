package tw.anwang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestNumberTest {
    private static final String FORM = "[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}";

    @Test
    void a_proxy_of_ones_own_may_give_it_and_nobody_else() {
        assertEquals("0f8fad5b-d9cb-469f", RequestNumber.begun(true, "0f8fad5b-d9cb-469f"));
        assertTrue(RequestNumber.begun(false, "0f8fad5b-d9cb-469f").matches(FORM));
    }

    @Test
    void what_could_write_a_line_of_its_own_into_the_log_is_not_taken() {
        for (String sent :
                List.of("short", "line\nbreak-1234", "blank in it", "<script>alert</script>", "x".repeat(65))) {
            assertNotEquals(sent, RequestNumber.begun(true, sent));
        }
        assertTrue(RequestNumber.begun(true, null).matches(FORM));
    }

    @Test
    void is_another_one_each_time() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            all.add(RequestNumber.begun(false, null));
        }
        assertEquals(1000, all.size());
    }
}

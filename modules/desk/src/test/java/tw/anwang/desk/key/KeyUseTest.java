package tw.anwang.desk.key;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KeyUseTest {
    @Test
    void a_key_may_go_once_nothing_lies_under_it_and_not_before() {
        assertEquals("old", new KeyUse(1, true, false, 1, 0).state());
        assertEquals("old", new KeyUse(1, true, false, 0, 1).state());
        assertEquals("free", new KeyUse(1, true, false, 0, 0).state());
        assertEquals("newest", new KeyUse(2, true, true, 0, 0).state(), "new things will need it");
    }

    @Test
    void a_key_that_is_missing_and_files_that_lie_open_are_told() {
        assertEquals("lost", new KeyUse(1, false, false, 1, 0).state());
        assertEquals("open", new KeyUse(0, false, false, 0, 4).state());
    }
}

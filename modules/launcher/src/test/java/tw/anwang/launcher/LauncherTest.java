package tw.anwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @Test
    void nobody_who_asks_for_nothing_gets_a_whole_country() {
        assertEquals(0, Launcher.tenths(Map.of()));
        assertEquals(10, Launcher.tenths(Map.of("APP_BULK", "true")));
        assertEquals(30, Launcher.tenths(Map.of("APP_BULK_TENTHS", "30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "-1", "0.5", "all", ""})
    void an_amount_nobody_can_load_is_told(String typed) {
        Map<String, String> environment = Map.of("APP_BULK_TENTHS", typed);
        NotStarted told = assertThrows(NotStarted.class, () -> Launcher.tenths(environment));
        assertTrue(told.getMessage().contains("APP_BULK_TENTHS"), told.getMessage());
    }
}

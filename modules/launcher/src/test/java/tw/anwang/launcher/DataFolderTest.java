package tw.anwang.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void belongs_to_one_start_at_a_time() throws Exception {
        DataFolder first = DataFolder.take(folder);
        NotStarted refused = assertThrows(NotStarted.class, () -> DataFolder.take(folder));
        assertTrue(refused.getMessage().contains("程序 " + ProcessHandle.current().pid()), refused.getMessage());
        assertTrue(refused.getMessage().contains("APP_DATA_DIR"), refused.getMessage());
        first.leave();
        DataFolder.take(folder).leave();
    }

    @Test
    void the_next_start_stops_what_a_killed_one_left_running() throws Exception {
        DataFolder killed = DataFolder.take(folder);
        Process left = new ProcessBuilder("sleep", "600").start();
        killed.remember();
        killed.leave();
        DataFolder.take(folder).leave();
        assertTrue(left.waitFor(5, TimeUnit.SECONDS));
    }

    @Test
    void a_process_that_only_has_the_number_of_a_former_one_is_left_alone() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        Files.writeString(folder.resolve("launcher.processes"), other.pid() + " 1");
        DataFolder.take(folder).leave();
        assertFalse(other.waitFor(1, TimeUnit.SECONDS));
        other.destroy();
    }

    @Test
    void a_folder_nobody_may_write_in_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        NotStarted refused = assertThrows(NotStarted.class, () -> DataFolder.take(file.resolve("data")));
        assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
    }

    @Test
    void a_mistyped_port_is_named() {
        for (String typed : new String[] {"", "x", "0", "65536", "80 80"}) {
            assertTrue(assertThrows(NotStarted.class, () -> Launcher.port(typed))
                    .getMessage()
                    .contains("APP_PORT"));
        }
    }

    @Test
    void on_another_system_the_newcomer_is_told_to_bring_a_database() {
        NotStarted refused =
                assertThrows(NotStarted.class, () -> EmbeddedDatabase.refuseElsewhere("Mac OS X", "aarch64"));
        assertTrue(refused.getMessage().contains("APP_DB_URL"), refused.getMessage());
    }
}

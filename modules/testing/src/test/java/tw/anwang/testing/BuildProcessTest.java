package tw.anwang.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildProcessTest {
    private static final BuildProcess GONE =
            new BuildProcess(ProcessHandle.current().pid(), 1); // the pid is alive, the process of that start is not

    @TempDir
    private Path folder;

    @Test
    void a_build_is_known_by_pid_and_start_so_that_a_reused_pid_is_not_taken_for_it() {
        BuildProcess current = BuildProcess.current();
        assertTrue(current.isAlive());
        assertEquals(current, BuildProcess.named(current.fileName()));
        assertFalse(GONE.isAlive());
    }

    @Test
    void under_maven_the_build_outlives_the_test_jvm() {
        boolean forked = System.getProperty("surefire.test.class.path") != null;
        assertTrue(!forked
                || BuildProcess.current().pid() != ProcessHandle.current().pid());
    }

    @Test
    void all_modules_share_the_folder_of_the_topmost_pom() {
        Path root = BuildProcess.buildRoot();
        assertTrue(Files.exists(root.resolve("pom.xml")));
        assertFalse(Files.exists(root.resolve("../pom.xml")));
    }

    @Test
    void the_server_is_in_use_while_one_build_lives_and_forgets_the_others() throws Exception {
        var shared = new DatabaseFolder(folder);
        assertFalse(shared.locked(shared::isInUse));
        shared.addUser(GONE);
        assertFalse(shared.isInUse());
        shared.addUser(BuildProcess.current());
        assertTrue(shared.isInUse());
    }

    @Test
    void a_port_file_left_by_a_killed_server_does_not_count() throws Exception {
        var shared = new DatabaseFolder(folder);
        assertEquals(OptionalInt.empty(), shared.runningPort());
        shared.announce(3306, GONE);
        assertEquals(OptionalInt.empty(), shared.runningPort());
        shared.announce(3307, BuildProcess.current());
        assertEquals(OptionalInt.of(3307), shared.runningPort());
    }
}

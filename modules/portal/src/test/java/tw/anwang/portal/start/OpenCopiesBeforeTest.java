package tw.anwang.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left open on the disk is deleted at the start, and the log tells it in words. */
class OpenCopiesBeforeTest {
    private final Logger log = Logger.getLogger(OpenCopiesBefore.class.getName());
    private final Told told = new Told();

    @TempDir
    Path data;

    private Path open;

    /** Keeps what is logged. */
    private static final class Told extends Handler {
        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public void publish(LogRecord one) {
            records.add(one);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        private String words() {
            assertEquals(1, records.size());
            return new SimpleFormatter().formatMessage(records.get(0));
        }
    }

    @BeforeEach
    void listen() throws IOException {
        open = Files.createDirectory(data.resolve("open"));
        log.addHandler(told);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void listen_no_more() {
        log.setUseParentHandlers(true);
        log.removeHandler(told);
    }

    @Test
    void a_start_after_a_proper_end_tells_nothing() {
        OpenCopiesBefore.forget(data.toString());
        assertEquals(List.of(), told.records);
    }

    @Test
    void what_was_deleted_is_counted() throws IOException {
        Files.createFile(open.resolve("1.part"));
        Files.createFile(open.resolve("2.part"));
        OpenCopiesBefore.forget(data.toString());
        assertEquals("上次未正常結束，已刪除留下的暫存檔 2 個。", told.words());
    }

    @Test
    void what_cannot_be_deleted_is_told_with_what_to_do_and_stops_nothing() throws IOException {
        Path stuck = Files.createDirectory(open.resolve("1.part"));
        Files.createFile(stuck.resolve("in the way"));
        Path other = Files.createFile(open.resolve("2.part"));
        OpenCopiesBefore.forget(data.toString());
        assertEquals("有暫存檔刪不掉，請到資料目錄的 open 資料夾自行刪除。", told.words());
        assertEquals(Level.SEVERE, told.records.get(0).getLevel());
        assertTrue(told.records.get(0).getThrown().getMessage().contains("1.part"), "and which it is");
        assertFalse(Files.exists(other));
    }
}

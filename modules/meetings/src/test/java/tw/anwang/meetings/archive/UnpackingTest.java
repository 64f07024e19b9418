package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is unpacked is bounded, whatever the zip says of itself; nothing of it stays. */
class UnpackingTest {
    private static final ArchiveLimits LIMITS = new ArchiveLimits(300, 500, 100, 200, 20);
    private static final Place PLACE = new Place(1, 1, "a.txt", 0);

    @TempDir
    Path folder;

    /** Ten gigabytes, of which somebody counts how many were asked for. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return given > 10_000_000_000L ? -1 : 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            given += length;
            return given > 10_000_000_000L ? -1 : length;
        }
    }

    @Test
    void a_bomb_is_left_alone_after_a_megabyte() throws IOException {
        Endless bytes = new Endless();
        assertEquals(FileResult.BOMB, refused(new ArchiveEntry(PLACE, 1_000, 0L, null, () -> bytes), 0));
        assertTrue(bytes.given <= 1_100_000, () -> bytes.given + " bytes");
        assertEquals(0, left());
    }

    @Test
    void what_is_packed_honestly_and_too_large_is_left_alone_at_the_limit_of_a_file() throws IOException {
        Endless bytes = new Endless();
        assertEquals(FileResult.TOO_LARGE, refused(new ArchiveEntry(PLACE, 9_000_000_000L, 0L, null, () -> bytes), 0));
        assertTrue(bytes.given <= 20_100_000, () -> bytes.given + " bytes");
        assertEquals(0, left());
    }

    @Test
    void all_together_may_not_be_more_than_the_limit() throws IOException {
        Endless bytes = new Endless();
        assertEquals(FileResult.BOMB, refused(new ArchiveEntry(PLACE, 9_000_000, 0L, null, () -> bytes), 99_000_000));
        assertTrue(bytes.given <= 1_100_000, () -> bytes.given + " bytes");
    }

    @Test
    void a_line_of_blanks_may_be_packed_as_tightly_as_it_likes() throws Exception {
        byte[] blanks = new byte[900_000];
        ArchiveEntry entry = new ArchiveEntry(PLACE, 900, crc(blanks), null, () -> new ByteArrayInputStream(blanks));
        try (Unpacked file = Unpacked.of(entry, 0, LIMITS, folder.toString())) {
            assertEquals(900_000, file.size());
            assertEquals(1, left());
        }
        assertEquals(0, left());
    }

    @Test
    void other_bytes_than_the_zip_promises_are_broken() throws IOException {
        byte[] words = "會議紀錄".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ArchiveEntry entry = new ArchiveEntry(PLACE, 900, crc(words) + 1, null, () -> new ByteArrayInputStream(words));
        assertEquals(FileResult.BROKEN, refused(entry, 0));
        assertEquals(0, left());
    }

    private static long crc(byte[] bytes) {
        var crc = new java.util.zip.CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private FileResult refused(ArchiveEntry entry, long before) {
        return assertThrows(NotTaken.class, () -> Unpacked.of(entry, before, LIMITS, folder.toString()))
                .result();
    }

    /** Files that lie open. */
    private long left() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}

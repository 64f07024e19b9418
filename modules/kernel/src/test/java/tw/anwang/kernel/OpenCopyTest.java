package tw.anwang.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCopyTest {
    private static final byte[] WORDS = "個案姓名".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void it_is_there_while_it_is_used_and_gone_afterwards() throws IOException {
        Path path;
        try (OpenCopy copy = OpenCopy.of(new ByteArrayInputStream(WORDS), data.toString())) {
            path = copy.path();
            assertArrayEquals(WORDS, Files.readAllBytes(path));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void nobody_else_on_the_machine_looks_in() throws IOException {
        Files.createDirectory(data.resolve("open")); // as a hand might have made it, open to all
        try (OpenCopy copy = OpenCopy.in(data.toString())) {
            Path folder = copy.path().getParent();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.path())));
        }
    }

    @Test
    void bytes_that_break_off_leave_nothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection is gone");
            }
        };
        assertThrows(IOException.class, () -> OpenCopy.of(broken, data.toString()));
        assertEquals(0, left());
    }

    @Test
    void what_a_killed_process_left_is_gone_after_the_next_start() throws IOException {
        OpenCopy.of(new ByteArrayInputStream(WORDS), data.toString()); // never closed
        assertTrue(left() > 0);
        assertEquals(1, OpenCopy.forgetAll(data.toString()));
        assertEquals(0, left());
        assertEquals(0, OpenCopy.forgetAll(data.toString()));
    }

    @Test
    void one_that_cannot_be_deleted_is_told_by_its_name() throws IOException {
        OpenCopy copy = OpenCopy.in(data.toString());
        cannotBeDeleted(copy.path());
        UncheckedIOException told = assertThrows(UncheckedIOException.class, copy::close);
        assertEquals(copy.path().toString(), ((FileSystemException) told.getCause()).getFile());
    }

    @Test
    void one_that_cannot_be_deleted_at_the_start_is_told_and_keeps_no_other() throws IOException {
        List<Path> left = List.of(
                OpenCopy.in(data.toString()).path(),
                OpenCopy.in(data.toString()).path());
        for (Path stuck : left) {
            OpenCopy.in(data.toString());
            cannotBeDeleted(stuck);
        }
        FileSystemException told = assertThrows(FileSystemException.class, () -> OpenCopy.forgetAll(data.toString()));
        assertTrue(left.contains(Path.of(told.getFile())), told.toString());
        assertEquals(left.size(), left());
    }

    /** To whoever runs the test, the machine's master too. */
    private static void cannotBeDeleted(Path path) throws IOException {
        Files.delete(path);
        Files.createFile(Files.createDirectory(path).resolve("in the way"));
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("open"))) {
            return files.count();
        }
    }
}

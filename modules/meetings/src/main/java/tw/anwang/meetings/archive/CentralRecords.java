package tw.anwang.meetings.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many files the list at the end of a zip may name. The library builds that list in memory before anybody can ask
 * how long it is, and what the zip says of its length may be a lie, so the marks are counted in the bytes.
 */
final class CentralRecords {
    private static final int MARK = 0x504B0102; // PK 1 2

    /** An office file that lies in the zip unpacked has marks of its own, some fifty at most. */
    private static final int MARKS_PER_FILE = 50;

    private CentralRecords() {}

    static boolean exceed(Path file, int files) throws IOException {
        long most = (long) files * MARKS_PER_FILE;
        long marks = 0;
        int last = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            for (int next = in.read(); next >= 0 && marks <= most; next = in.read()) {
                last = last << 8 | next;
                marks += last == MARK ? 1 : 0;
            }
        }
        return marks > most;
    }
}

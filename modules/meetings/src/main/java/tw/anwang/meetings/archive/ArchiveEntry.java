package tw.anwang.meetings.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of an archive, not yet unpacked.
 *
 * @param packed its bytes in the zip; 0 where it came as it is
 * @param crc as the zip says it; null where it came as it is
 * @param obstacle why it is not even unpacked, or null
 */
record ArchiveEntry(Place place, long packed, Long crc, NotTaken obstacle, Bytes bytes) {
    /** Opens it for one reading. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }
}

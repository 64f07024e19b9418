package tw.anwang.meetings.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;

/**
 * A file of an archive that lies open while it is read, and is gone on close.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
record Unpacked(OpenCopy copy, String sha256, long size) implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    /**
     * Unpacks it under the limits, a chunk at a time: neither memory nor disk grows beyond them, whatever the zip says.
     *
     * @param all bytes unpacked of the archive before
     */
    static Unpacked of(ArchiveEntry entry, long all, ArchiveLimits limits, String dataFolder)
            throws IOException, NotTaken {
        OpenCopy copy = OpenCopy.in(dataFolder);
        try (InputStream packed = open(entry);
                OutputStream out = Files.newOutputStream(copy.path())) {
            MessageDigest digest = digest();
            CRC32 crc = new CRC32();
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int read = read(packed, chunk); read >= 0; read = read(packed, chunk)) {
                size += read;
                limits.needSize(size, entry.packed(), all);
                digest.update(chunk, 0, read);
                crc.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
            needWhole(entry, size, crc.getValue());
            return new Unpacked(copy, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | NotTaken | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    private static InputStream open(ArchiveEntry entry) throws NotTaken {
        try {
            return entry.bytes().open();
        } catch (IOException broken) {
            throw broken();
        }
    }

    /** What fails here is the zip; what fails while writing is our disk, and passes. */
    private static int read(InputStream packed, byte[] chunk) throws NotTaken {
        try {
            return packed.read(chunk);
        } catch (IOException | IllegalArgumentException broken) {
            throw broken();
        }
    }

    private static void needWhole(ArchiveEntry entry, long size, long crc) throws NotTaken {
        if (size == 0) {
            throw new NotTaken(FileResult.BROKEN, new RuleBroken("meetings.archive.empty"));
        }
        if (entry.crc() != null && entry.crc() != crc) {
            throw broken();
        }
    }

    private static NotTaken broken() {
        return new NotTaken(FileResult.BROKEN, new RuleBroken("meetings.archive.broken"));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path path() {
        return copy.path();
    }

    @Override
    public void close() {
        copy.close();
    }
}

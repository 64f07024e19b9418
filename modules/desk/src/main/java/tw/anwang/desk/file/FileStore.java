package tw.anwang.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;

/**
 * The bytes, in APP_FILES_DIR (files/ below APP_DATA_DIR without it), hidden with APP_DATA_KEYS: {@code hidden/ab/abcdef….1} by
 * SHA-256 of the open bytes and number of the key, so the same file twice lies there once, and nothing a person typed is
 * ever part of a path.
 */
@ApplicationScoped
public class FileStore {
    /** A level deeper than open files lay: the release before, put back, sweeps what it does not know beside them. */
    static final String HIDDEN = "hidden";

    static final String INCOMING = "incoming";
    private static final int CHUNK = 64 * 1024;

    @Inject
    @ConfigProperty(name = "app.files.dir", defaultValue = " ")
    String filesFolder;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    @Inject
    FileCipher cipher;

    /** Bytes that came in, open, and are gone again on close. */
    public record Arrival(OpenCopy copy, String sha256, long size) implements AutoCloseable {
        public Path path() {
            return copy.path();
        }

        @Override
        public void close() {
            copy.close();
        }
    }

    /** Hides them in their place and syncs it; from then on only the sweep takes them away. */
    public void keep(Arrival arrival) throws IOException {
        Path home = home(arrival.sha256(), cipher.key());
        if (Files.exists(home)) {
            // the sweep looks at the age: these bytes are wanted again as of now
            Files.setLastModifiedTime(home, Files.getLastModifiedTime(arrival.path()));
        } else {
            try (InputStream open = Files.newInputStream(arrival.path())) {
                hide(open, arrival.sha256());
            }
        }
    }

    /** Writes the bytes hidden with the newest key. */
    void hide(InputStream open, String sha256) throws IOException {
        Path home = home(sha256, cipher.key());
        Files.createDirectories(home.getParent());
        Path half = Files.createTempFile(Files.createDirectories(folder().resolve(INCOMING)), "", ".part");
        try (FileChannel file = FileChannel.open(half, StandardOpenOption.WRITE)) {
            // closing writes the end of the hidden bytes and must leave the file open, to be synced
            try (OutputStream hidden =
                    cipher.hiding(CloseShieldOutputStream.wrap(Channels.newOutputStream(file)), sha256)) {
                open.transferTo(hidden);
            }
            file.force(true);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Takes the stream in, open for as long as it is looked at. @param limit in bytes; @throws RuleBroken where it is empty or larger */
    public Arrival receive(InputStream content, long limit) throws IOException {
        OpenCopy open = OpenCopy.in(dataFolder);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(content, digest), open.path(), limit);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new Arrival(open, sha256, size);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException | RuntimeException refused) {
            open.close();
            throw refused;
        }
    }

    private static long copy(InputStream content, Path path, long limit) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > limit) {
                    throw new RuleBroken("desk.file.tooLarge", limit / 1_000_000);
                }
                ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
            file.force(true);
        }
        if (size == 0) {
            throw new RuleBroken("desk.file.empty");
        }
        return size;
    }

    /** The open bytes. @throws UncheckedIOException where they are gone */
    public InputStream open(String sha256) {
        try {
            StoredFile stored = Stream.of(home(sha256, cipher.key()), home(sha256, 0))
                    .flatMap(place -> Shelf.files(place.getParent()).stream())
                    .filter(one -> one.sha256().equals(sha256))
                    .max(Comparator.comparingInt(StoredFile::key))
                    .orElseThrow(() -> new NoSuchFileException(sha256));
            return open(stored);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    InputStream open(StoredFile stored) throws IOException {
        InputStream bytes = Files.newInputStream(stored.path());
        return stored.key() == 0 ? bytes : cipher.opening(bytes, stored.sha256());
    }

    Path home(String sha256, int key) {
        Path shelves = key == 0 ? folder() : folder().resolve(HIDDEN);
        return StoredFile.place(shelves.resolve(sha256.substring(0, 2)), sha256, key);
    }

    Path folder() {
        return filesFolder.isBlank() ? Path.of(dataFolder, "files") : Path.of(filesFolder.strip());
    }
}

package tw.anwang.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.RuleBroken;

/**
 * The bytes, in APP_FILES_DIR (files/ below APP_DATA_DIR without it): {@code ab/abcdef…} by SHA-256, so the same file
 * twice lies there once, and nothing a person typed is ever part of a path.
 */
@ApplicationScoped
public class FileStore {
    private static final String INCOMING = "incoming";
    private static final int CHUNK = 64 * 1024;
    /** What else lies in the folder (the trail's archives) is none of the sweep's. */
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}|" + INCOMING);

    @Inject
    @ConfigProperty(name = "app.files.dir", defaultValue = " ")
    String filesFolder;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    /** Bytes that came in and are gone again on close, unless kept. */
    public record Arrival(Path path, Path home, String sha256, long size) implements AutoCloseable {
        /** Moves them to their place; from then on only the sweep takes them away. */
        public void keep() throws IOException {
            Files.createDirectories(home.getParent());
            if (Files.exists(home)) {
                // the sweep looks at the age: these bytes are wanted again as of now
                Files.setLastModifiedTime(home, Files.getLastModifiedTime(path));
            } else {
                Files.move(path, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Writes the stream to disk and syncs it. @param limit in bytes; @throws RuleBroken where it is empty or larger */
    public Arrival receive(InputStream content, long limit) throws IOException {
        Path incoming = Files.createDirectories(folder().resolve(INCOMING));
        Path path = Files.createTempFile(incoming, "", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(new DigestInputStream(content, digest), path, limit);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new Arrival(path, home(sha256), sha256, size);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
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

    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(home(sha256));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param named which of these keys a row names; asked folder by folder; @return files deleted */
    public int sweep(Instant olderThan, Function<Collection<String>, Set<String>> named) {
        int deleted = 0;
        List<Path> shelves = list(folder()).stream()
                .filter(shelf -> SHELF.matcher(shelf.getFileName().toString()).matches())
                .toList();
        for (Path shelf : shelves) {
            List<Path> old = list(shelf).stream()
                    .filter(file -> isOlder(file, olderThan))
                    .toList();
            Set<String> wanted = old.isEmpty()
                    ? Set.of()
                    : named.apply(old.stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
            for (Path file : old) {
                deleted += !wanted.contains(file.getFileName().toString())
                                && file.toFile().delete()
                        ? 1
                        : 0;
            }
        }
        return deleted;
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path home(String sha256) {
        return folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Path folder() {
        return filesFolder.isBlank() ? Path.of(dataFolder, "files") : Path.of(filesFolder.strip());
    }
}

package tw.anwang.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bytes of a person's file that lie open for as long as a library wants a path: below the folder of this node alone
 * (APP_DATA_DIR), where nobody but the portal's own user looks in, gone again on close, and after a crash at the next
 * start. Everything that is kept lies hidden elsewhere.
 */
public record OpenCopy(Path path) implements AutoCloseable {
    private static final String FOLDER = "open";

    /** An empty one, to be written. @param dataFolder APP_DATA_DIR */
    public static OpenCopy in(String dataFolder) throws IOException {
        return new OpenCopy(Files.createTempFile(folder(dataFolder), "", ".part"));
    }

    /** All of the stream. @param dataFolder APP_DATA_DIR */
    public static OpenCopy of(InputStream content, String dataFolder) throws IOException {
        OpenCopy copy = in(dataFolder);
        try {
            Files.copy(content, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    /**
     * What a process that was killed left; for the start alone, before anybody brings a file.
     *
     * @return how many were deleted
     * @throws IOException where one cannot be deleted; the others are gone all the same
     */
    public static int forgetAll(String dataFolder) throws IOException {
        List<IOException> stuck = new ArrayList<>();
        int deleted = 0;
        try (Stream<Path> left = Files.list(folder(dataFolder))) {
            for (Path one : left.toList()) {
                try {
                    deleted += Files.deleteIfExists(one) ? 1 : 0;
                } catch (IOException failed) {
                    stuck.add(failed);
                }
            }
        }
        if (!stuck.isEmpty()) {
            throw stuck.get(0);
        }
        return deleted;
    }

    /** Made when first needed; for the portal's own user alone, also where a start before made it wider. */
    private static Path folder(String dataFolder) throws IOException {
        Path folder = Path.of(dataFolder, FOLDER);
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder);
        }
        var owner = PosixFilePermissions.fromString("rwx------");
        FileAttribute<?> closed = PosixFilePermissions.asFileAttribute(owner);
        Files.createDirectories(folder.getParent());
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, closed);
        }
        return Files.setPosixFilePermissions(folder, owner);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package tw.anwang.desk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of APP_FILES_DIR, each named by the first two signs of what lies in it. */
final class Shelf {
    private Shelf() {}

    static List<Path> all(Path folder) {
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

    static List<StoredFile> files(Path shelf) {
        return all(shelf).stream().map(StoredFile::of).toList();
    }
}

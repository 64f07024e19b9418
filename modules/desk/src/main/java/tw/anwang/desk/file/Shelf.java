package tw.anwang.desk.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of APP_FILES_DIR, each named by the first two signs of what lies in it. */
final class Shelf {
    /** What else lies in the folder (the trail's archives) is none of ours. */
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}|" + FileStore.INCOMING);

    private Shelf() {}

    static List<Path> all(Path folder) {
        return Stream.of(folder, folder.resolve(FileStore.HIDDEN))
                .flatMap(one -> entries(one).stream())
                .filter(shelf -> SHELF.matcher(shelf.getFileName().toString()).matches())
                .toList();
    }

    private static List<Path> entries(Path folder) {
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
        return entries(shelf).stream().map(StoredFile::of).toList();
    }
}

package tw.anwang.meetings.worksheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A spreadsheet after some other program, or somebody by hand, had its parts. */
final class Rewritten {
    private Rewritten() {}

    static Path part(Path file, String part, UnaryOperator<String> rewriting) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(part);
            String before = Files.readString(inside, StandardCharsets.UTF_8);
            String after = rewriting.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException("nothing to rewrite in " + part);
            }
            Files.writeString(inside, after, StandardCharsets.UTF_8);
        }
        return file;
    }

    static String part(Path file, String part) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath(part), StandardCharsets.UTF_8);
        }
    }
}

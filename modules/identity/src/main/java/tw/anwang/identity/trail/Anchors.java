package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links of the chain written down outside the database: who takes away the end of the trail, or writes all of it anew,
 * does not get at them. One line each in a file of every node: moment, writer, number, head.
 */
@ApplicationScoped
public class Anchors {
    private static final String FILE = "trail-anchors.txt";

    private Path file;

    protected Anchors() {}

    @Inject
    public Anchors(
            @ConfigProperty(name = "app.trail.anchors") Optional<String> folder,
            @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang") String dataFolder) {
        this(Path.of(folder.orElse(dataFolder)));
    }

    Anchors(Path folder) {
        file = folder.resolve(FILE);
    }

    record Anchor(LocalDateTime at, int writer, long number, byte[] head) {
        private static Anchor of(String line) {
            String[] parts = line.split(" ");
            return new Anchor(
                    LocalDateTime.parse(parts[0]),
                    Integer.parseInt(parts[1]),
                    Long.parseLong(parts[2]),
                    Base64.getDecoder().decode(parts[3]));
        }

        private String line() {
            return at + " " + writer + " " + number + " " + Base64.getEncoder().encodeToString(head) + "\n";
        }
    }

    void write(SealRow seal, LocalDateTime now) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    new Anchor(now, seal.writer(), seal.number(), seal.head()).line(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Those this node wrote down, and those of other nodes that lie in the same folder. */
    List<Anchor> written() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Anchor::of).toList()
                    : List.of();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the yearly archives lie, shared by all nodes: of each year a file that bears part of its own SHA-256 in its name,
 * and a seal that names it. The seal comes last and in one step, so that there is never half an archive.
 */
@ApplicationScoped
public class ArchiveFolder {
    private static final Pattern SEAL = Pattern.compile("trail-(\\d{4})\\.seal\\.json");

    private Path folder;

    protected ArchiveFolder() {}

    @Inject
    public ArchiveFolder(
            @ConfigProperty(name = "app.trail.archives") Optional<String> archives,
            @ConfigProperty(name = "app.files.dir") Optional<String> files,
            @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang") String data) {
        this(place(archives, files, data));
    }

    ArchiveFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that is named, else one below the files of all nodes, else below the node's own. */
    static Path place(Optional<String> archives, Optional<String> files, String data) {
        return archives.filter(one -> !one.isBlank())
                .map(one -> Path.of(one.strip()))
                .orElseGet(() -> Path.of(
                        files.filter(one -> !one.isBlank()).map(String::strip).orElse(data), "archives", "trail"));
    }

    /** Where it is on this machine. */
    @Override
    public String toString() {
        return String.valueOf(folder);
    }

    /** Years of which there is a seal, the newest first. */
    List<Integer> years() {
        return names().map(SEAL::matcher)
                .filter(Matcher::matches)
                .map(name -> Integer.valueOf(name.group(1)))
                .sorted((one, other) -> other - one)
                .toList();
    }

    private Stream<String> names() {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Path seal(int year) {
        return folder.resolve("trail-" + year + ".seal.json");
    }

    /** Beside its seal, wherever both were put. */
    static Path file(Path seal, ArchiveSeal of) {
        return seal.resolveSibling(of.file());
    }

    /** For an archive that is being made; what a node that died left a day ago is taken away. */
    Path draft() throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "making-", ".part");
        Instant old = Files.getLastModifiedTime(draft).toInstant().minus(Duration.ofDays(1));
        for (String left :
                names().filter(name -> name.matches("making-.*\\.part")).toList()) {
            Path other = folder.resolve(left);
            if (Files.getLastModifiedTime(other).toInstant().isBefore(old)) {
                Files.deleteIfExists(other);
            }
        }
        return draft;
    }

    /** Puts an archive in its place; the one before of that year goes, once the new seal names the new file. */
    void keep(Path draft, ArchiveSeal seal) throws IOException {
        Path place = seal(seal.year());
        Optional<Path> before = previous(seal.year());
        Path file = file(place, seal);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        Path sealDraft = draft();
        try {
            Files.writeString(sealDraft, seal.json() + "\n");
            Synced.file(sealDraft);
            Files.move(sealDraft, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(sealDraft);
        }
        if (before.isPresent() && !before.get().equals(file)) {
            Files.deleteIfExists(before.get());
        }
    }

    /** An exchanged seal names a file of another year, which stays. */
    private Optional<Path> previous(int year) {
        try {
            Path place = seal(year);
            return Files.exists(place)
                    ? Optional.of(ArchiveSeal.of(place))
                            .filter(one -> one.year() == year)
                            .map(one -> file(place, one))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}

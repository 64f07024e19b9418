package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;

/**
 * Exports that are laid into a folder, {@code county/platform/file} and {@code county/platform/cases/file}, are taken
 * every hour. One that still grows waits;
 * one that was taken lies in {@code done} beside it, one that was refused in {@code failed}, for some days.
 */
@ApplicationScoped
class PlatformFolder implements DailyWork {
    static final String DONE = "done";
    static final String FAILED = "failed";

    /** Where lists of cases lie, beside those of reports. */
    static final String CASES = "cases";

    /** So long nobody wrote into it: it has come whole [assumed]; its end is looked for all the same. */
    private static final Duration QUIET = Duration.ofMinutes(5);

    @Inject
    LaidFiles laid;

    @Inject
    LaidNotices notices;

    @Inject
    @ConfigProperty(name = "app.platform.dir")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "app.platform.days", defaultValue = "7")
    int kept;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "intake.platformFolder";
    }

    @Override
    public List<Integer> hours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    @Override
    public void run() {
        folder.filter(words -> !words.isBlank()).map(Path::of).ifPresent(this::look);
    }

    void look(Path root) {
        for (Path county : in(root)) {
            for (Platform platform : Platform.values()) {
                Path reports = county.resolve(platform.name());
                look(county.getFileName().toString(), platform, Subject.REPORTS, reports);
                look(county.getFileName().toString(), platform, Subject.CASES, reports.resolve(CASES));
            }
        }
    }

    private void look(String county, Platform platform, Subject subject, Path lies) {
        in(lies).stream().filter(this::isWhole).forEach(file -> laid.take(county, platform, subject, file)
                .ifPresent(result -> {
                    move(file, lies.resolve(result.refused() ? FAILED : DONE));
                    notices.tell(result);
                }));
        Stream.of(DONE, FAILED).flatMap(name -> in(lies.resolve(name)).stream()).forEach(this::forget);
    }

    private static List<Path> in(Path lies) {
        if (!Files.isDirectory(lies)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(lies)) {
            return all.sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As far as a folder tells. */
    private boolean isWhole(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.matches("\\..*|.*\\.(part|tmp|filepart)") && isOlder(file, QUIET);
    }

    private boolean isOlder(Path file, Duration age) {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(clock.instant().minus(age));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The days of those that lie there begin when they were moved. */
    private void move(Path file, Path where) {
        try {
            Files.createDirectories(where);
            String stamp = String.valueOf(clock.instant().toEpochMilli());
            Path moved = where.resolve(stamp + "-" + file.getFileName());
            Files.move(file, moved);
            Files.setLastModifiedTime(moved, FileTime.from(clock.instant()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void forget(Path file) {
        try {
            if (isOlder(file, Duration.ofDays(kept))) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

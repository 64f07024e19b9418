package tw.anwang.desk.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.People;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;

/**
 * The release before, put back over the same folder of files, knows neither hidden bytes nor archives of the trail, and
 * deletes every night what it does not know one folder deep. What this release keeps outlives that, and is there again
 * when this release comes back.
 */
class ReleaseBeforeIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    tw.anwang.desk.Files files;

    @Inject
    FileStore store;

    @Inject
    FileUpkeep upkeep;

    @Inject
    CurrentUser user;

    @BeforeEach
    void sign_in_an_officer() throws Exception {
        user.actAs(People.inNewOffice(container).officer());
    }

    @Test
    void its_nights_take_neither_hidden_files_nor_archives() throws Exception {
        SampleFile file = SampleFile.in(files);
        Path archive = store.folder().resolve("archives/trail/trail-2020.seal.json");
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "{}");
        Path unknown = Files.createDirectories(store.folder().resolve("ab")).resolve("ab" + "0".repeat(62) + ".1");
        Files.writeString(unknown, "hidden one folder deep, as it must not be");
        makeOld(store.folder());

        nightOfTheReleaseBefore(store.folder());

        assertFalse(Files.exists(unknown), "it does delete what it does not know");
        assertTrue(Files.exists(archive));
        assertArrayEquals(file.bytes(), file.readIn(files));
    }

    @Test
    void files_it_took_in_open_are_read_and_hidden_when_this_release_is_back() throws Exception {
        SampleFile file = SampleFile.in(files);
        Path hidden = file.hiddenIn(store);
        Path open = file.leftOpenIn(store);
        upkeep.rehide(() -> {});
        assertEquals(List.of(false, true), List.of(Files.exists(open), Files.exists(hidden)));
        assertArrayEquals(file.bytes(), file.readIn(files));
    }

    /** Every regular file in a folder directly below that is older than a day and whose name no row has; none has such. */
    private static void nightOfTheReleaseBefore(Path folder) throws IOException {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        for (Path shelf : entries(folder)) {
            for (Path file : Files.isDirectory(shelf) ? entries(shelf) : List.<Path>of()) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(yesterday)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void makeOld(Path folder) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}

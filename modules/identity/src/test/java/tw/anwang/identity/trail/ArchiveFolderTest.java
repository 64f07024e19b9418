package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchiveFolderTest {
    /** One folder deep the release before, put back, would delete them as files that no row names. */
    @Test
    void archives_lie_two_folders_below_the_files_unless_a_place_is_named() {
        assertEquals(
                Path.of("/files/archives/trail"), ArchiveFolder.place(Optional.empty(), Optional.of("/files"), "/d"));
        assertEquals(Path.of("/d/archives/trail"), ArchiveFolder.place(Optional.of(" "), Optional.of(" "), "/d"));
        assertEquals(
                Path.of("/elsewhere"), ArchiveFolder.place(Optional.of("/elsewhere"), Optional.of("/files"), "/d"));
    }
}

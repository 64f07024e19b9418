package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;

/** What somebody uploads lies open in the container's folder only as long as the page reads it. */
class UploadsLeaveNothingIT {
    private static final int PATIENCE = 600;

    @RegisterExtension
    static Portal portal = new Portal();

    @Test
    void the_containers_copy_goes_with_its_request() throws Exception {
        String large = "個案姓名".repeat(100_000); // above the threshold under which the container keeps it in memory
        Visitor visitor = portal.signedIn("shejia.officer");
        assertEquals(
                409, visitor.postParts("/home.xhtml", Map.of("file", large)).status());
        for (int i = 0; i < PATIENCE && !uploads().isEmpty(); i++) {
            Thread.sleep(100); // the answer may be here before the request has ended there
        }
        assertEquals(List.of(), uploads());
    }

    @Test
    void the_folders_of_open_bytes_are_closed_to_everybody_else() throws Exception {
        Path data = portal.files().resolveSibling("open");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        List<Path> temporary = below(server()).stream()
                .filter(path -> path.endsWith("generated/jsp/portal"))
                .toList();
        assertFalse(temporary.isEmpty());
        for (Path folder : temporary) {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
            assertEquals("---", rights.substring(3).replaceAll("[w]", "-").substring(3), folder + " " + rights);
        }
    }

    private static List<Path> uploads() throws IOException {
        return below(server()).stream()
                .filter(path -> path.getFileName().toString().startsWith("upload_"))
                .toList();
    }

    private static Path server() {
        return portal.files().getParent().resolveSibling("payara");
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }
}

package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A release is carried to machines without a network, and each library that comes along is one more to watch. */
class TheWarStaysSmallIT {
    private static final long MOST = 70_000_000;

    @Test
    void it_has_70_MB_at_most() throws IOException {
        long size = Files.size(Path.of(System.getProperty("portal.war")));
        assertTrue(size <= MOST, () -> size + " bytes: what came along, and is it needed?");
    }
}

package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;

/** A portal started by config/payara/anwang-start, which keeps the classes of a start for the next. */
@Tag("full")
class ShorterStartIT {
    private static final Path SCRIPT =
            Path.of("../../config/payara/anwang-start").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(10); // a start is not judged by its time here

    @TempDir
    Path work;

    @Test
    void a_start_takes_the_classes_from_where_the_one_before_left_them_and_a_file_cut_off_stops_none()
            throws Exception {
        Map<String, String> settings = TestDatabase.fresh("shorter_start").settings();
        assertTrue(started(settings).contains(write()), "the first one has none");
        Path kept = kept();
        assertTrue(Files.size(kept) > 10_000_000, "the classes of a whole start");

        assertTrue(started(settings).contains(use()), "the second one takes them");

        byte[] whole = Files.readAllBytes(kept);
        kept.toFile().setWritable(true);
        Files.write(kept, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(started(settings).contains(write()), "what is broken is written anew");
        assertEquals(whole.length / 10_000_000, Files.size(kept()) / 10_000_000);
    }

    /** Until it answers and has ended again. @return what Java was told */
    private String started(Map<String, String> settings) throws Exception {
        int port = PortalServer.freePort();
        Path log = work.resolve("portal.log");
        ProcessBuilder builder = new ProcessBuilder(Stream.of(
                                List.of(SCRIPT.toString(), work.resolve("start").toString()),
                                List.of(System.getProperty("portal.server"), "-Xmx768m", "-Duser.timezone=UTC", "--"),
                                List.of("--deploy", System.getProperty("portal.war"), "--contextRoot", "/"),
                                List.of("--port", String.valueOf(port), "--noHazelcast", "--disablePhoneHome"),
                                List.of("--prebootcommandfile", "../../config/payara/single-node.asadmin"))
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("APP_DATA_DIR", work.resolve("data").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process portal = builder.start();
        try {
            Instant until = Instant.now().plus(PATIENCE);
            while (!answers(port)) {
                assertTrue(portal.isAlive() && Instant.now().isBefore(until), () -> read(log));
                Thread.sleep(300);
            }
            return portal.info().commandLine().orElseThrow();
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private static boolean answers(int port) {
        try {
            var asked = (HttpURLConnection) URI.create("http://localhost:" + port + "/signIn.xhtml")
                    .toURL()
                    .openConnection();
            asked.setConnectTimeout(1000);
            asked.setReadTimeout(20_000);
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static boolean isCache() {
        return Runtime.version().feature() >= 25;
    }

    private static String write() {
        return isCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    }

    private static String use() {
        return isCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    }

    private Path kept() {
        return work.resolve("start").resolve(isCache() ? "classes.aot" : "classes.jsa");
    }
}

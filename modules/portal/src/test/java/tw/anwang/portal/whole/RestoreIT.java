package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/** Backup and restore as docs/deploy.md tells them: another portal on what was saved shows the same. */
@Tag("full")
class RestoreIT extends BrowserTest {
    @TempDir
    static Path saved;

    @Test
    void a_portal_on_the_restored_database_and_files_shows_the_same_record_and_gives_the_same_file() throws Exception {
        Assumptions.assumeTrue(isInstalled("mariadb-dump") && isInstalled("mariadb"), "skipped: no mariadb-dump");
        String file = attach("簽到表.txt", "簽到：示範");
        String item = "/meetings/trackedItem.xhtml?id="
                + portal.value("select min(id) from meetings_tracked_item").orElseThrow();
        Visitor before = portal.signedIn("shejia.officer");
        byte[] wanted = before.download(file);
        assertTrue(wanted.length > 0);

        TestDatabase restored = TestDatabase.fresh("restored");
        move(portal.database().schema(), restored.schema());
        move(portal.database().trailSchema(), restored.trailSchema());
        Path files = copy(portal.files(), saved.resolve("files"));
        Map<String, String> settings = new HashMap<>(restored.settings());
        settings.put("APP_FILES_DIR", files.toString());
        try (PortalServer second = PortalServer.start(settings, saved.resolve("node"), List.of("--noHazelcast"))) {
            Visitor after = new Visitor(second.address());
            after.signIn("shejia.officer", Portal.PASSWORD);
            assertArrayEquals(wanted, after.download(file));
            assertEquals(
                    heading(before.get(item).body()), heading(after.get(item).body()));
        }
    }

    /** @return the address of the attachment at the newest meeting of the demo series */
    private String attach(String name, String words) {
        Page page = signIn("shejia.officer");
        page.navigate("/meetings/meeting.xhtml?id="
                + portal.value("select max(m.id) from meetings_meeting m join meetings_series s on s.id = m.series_id"
                                + " where s.short_name = '政策溝通平臺'")
                        .orElseThrow());
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8)));
        page.locator("input[type=submit][value='上傳']").click();
        return page.locator("a[href*='/desk/file?id=']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("href");
    }

    private static String heading(String page) {
        return page.replaceFirst("(?s).*<h1[^>]*>(.*?)</h1>.*", "$1");
    }

    /** {@code mariadb-dump --single-transaction} into a file, and the file into the other schema. */
    private static void move(String from, String to) throws Exception {
        File dump = saved.resolve(from + ".sql").toFile();
        run(new ProcessBuilder(client("mariadb-dump", "--single-transaction", from)).redirectOutput(dump));
        run(new ProcessBuilder(client("mariadb", to)).redirectInput(dump));
    }

    private static List<String> client(String program, String... words) {
        URI server = URI.create(portal.database().url().substring("jdbc:".length()));
        Map<String, String> account = portal.database().settings();
        return Stream.concat(
                        Stream.of(
                                program,
                                "--host=" + server.getHost(),
                                "--port=" + server.getPort(),
                                "--user=" + account.get("APP_DB_USER"),
                                "--password=" + account.get("APP_DB_PASSWORD"),
                                "--skip-ssl"),
                        Stream.of(words))
                .toList();
    }

    private static void run(ProcessBuilder program) throws Exception {
        assertEquals(
                0,
                program.redirectError(saved.resolve("errors").toFile()).start().waitFor(),
                () -> read(saved.resolve("errors")));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
        return to;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            return failed.toString();
        }
    }
}

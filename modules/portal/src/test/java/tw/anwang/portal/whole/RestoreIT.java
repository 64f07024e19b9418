package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/**
 * Backup and restore by the scripts in config/backup: another portal on what was saved shows the same, and its trail holds.
 */
@Tag("full")
class RestoreIT extends BrowserTest {
    /** What people would miss first. */
    private static final List<String> TABLES = List.of(
            "identity_account",
            "desk_file",
            "registry_person",
            "intake_report",
            "welfare_family_case",
            "welfare_visit",
            "meetings_tracked_item",
            "meetings_answer");

    @TempDir
    static Path saved;

    @Test
    void a_portal_on_the_restored_database_and_files_shows_the_same_and_its_trail_holds() throws Exception {
        BackupScripts.assumeTheirPrograms();
        BackupScripts scripts = new BackupScripts(saved);
        String file = attach("簽到表.txt", "簽到：示範");
        String item = "/meetings/trackedItem.xhtml?id="
                + portal.value("select min(id) from meetings_tracked_item").orElseThrow();
        Visitor before = portal.signedIn("shejia.officer");
        byte[] wanted = before.download(file);
        assertTrue(wanted.length > 0);

        scripts.certificate("another");
        Map<String, String> original = scripts.settings(portal.database(), portal.files());
        assertEquals(0, BackupScripts.run(original, "anwang-backup", saved.toString()));
        List<String> counts = counts(portal.database());
        Path backup = theOne("anwang-*");
        assertNoSecrets(backup, original);

        TestDatabase restored = TestDatabase.fresh("restored");
        Map<String, String> settings = scripts.settings(restored, saved.resolve("files"));
        settings.put("BACKUP_KEY", saved.resolve("another.key").toString());
        assertEquals(2, BackupScripts.run(settings, "anwang-restore", backup.toString()), "another key opens nothing");
        settings.put("BACKUP_KEY", saved.resolve("backup.key").toString());
        assertEquals(0, BackupScripts.run(settings, "anwang-restore", backup.toString()));
        assertEquals(counts, counts(restored));
        assertEquals(0, BackupScripts.trailCommand(settings, System.getProperty("java.class.path")));
        assertEquals(
                2,
                BackupScripts.run(settings, "anwang-restore", backup.toString()),
                "nothing that is there is overwritten");
        Files.writeString(backup.resolve("files.tar.gz.enc"), "x", StandardOpenOption.APPEND);
        assertEquals(
                2, BackupScripts.run(settings, "anwang-restore", backup.toString()), "a damaged backup is refused");

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

    private static Path theOne(String glob) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(saved, glob)) {
            return found.iterator().next();
        }
    }

    private static void assertNoSecrets(Path backup, Map<String, String> settings) throws IOException {
        String kept = Files.readString(backup.resolve("settings"));
        assertTrue(kept.contains("APP_FILES_DIR=" + settings.get("APP_FILES_DIR")), kept);
        for (String secret : List.of("APP_DB_PASSWORD", "APP_TRAIL_KEYS", "APP_DATA_KEYS")) {
            assertTrue(kept.contains(secret + "=…\n"), kept);
            assertFalse(kept.contains(secret + "=" + settings.get(secret)), secret);
        }
    }

    private static List<String> counts(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> counts = new ArrayList<>();
            for (String table : TABLES) {
                ResultSet count = statement.executeQuery("select count(*) from " + table);
                count.next();
                counts.add(table + " " + count.getLong(1));
            }
            return counts;
        }
    }
}

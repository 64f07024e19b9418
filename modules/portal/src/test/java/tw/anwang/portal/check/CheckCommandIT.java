package tw.anwang.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;

/** What an administrator is told before the first start, with the accounts of docs/deploy.md on a real database. */
class CheckCommandIT {
    private static final String ACCOUNT = "anwang_preflight";
    private static final String MIGRATION = "anwang_preflight_m";
    private static final String PASSWORD = "Preflight-2026";

    @TempDir
    Path work;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final TestDatabase database = TestDatabase.fresh("preflight");
    private final Map<String, String> environment = new HashMap<>(database.settings());

    @BeforeEach
    void accounts_as_the_manual_has_them() throws Exception {
        for (String account : List.of(ACCOUNT, MIGRATION)) {
            database.run("create or replace user " + account + "@'%' identified by '" + PASSWORD + "'");
        }
        database.run("grant select, insert, update, delete, create temporary tables on " + database.schema() + ".* to "
                + ACCOUNT + "@'%'");
        database.run("grant select, insert on " + database.trailSchema() + ".* to " + ACCOUNT + "@'%'");
        database.run("grant all on " + database.schema() + ".* to " + MIGRATION + "@'%'");
        database.run("grant all on " + database.trailSchema() + ".* to " + MIGRATION + "@'%'");
        environment.put("APP_DB_USER", ACCOUNT);
        environment.put("APP_DB_PASSWORD", PASSWORD);
        environment.put("APP_DB_MIGRATION_USER", MIGRATION);
        environment.put("APP_DB_MIGRATION_PASSWORD", PASSWORD);
        environment.put("APP_PUBLIC_URL", "https://anwang.example.gov.tw");
        environment.put("APP_DATA_DIR", work.resolve("data").toString());
    }

    private String run(int expected) {
        told.reset();
        int ended = new CheckCommand(environment, new PrintStream(told, true, StandardCharsets.UTF_8), Locale.ENGLISH)
                .run();
        String all = told.toString(StandardCharsets.UTF_8);
        assertEquals(expected, ended, all);
        return all;
    }

    @Test
    void all_is_well_before_the_first_start_and_nothing_is_made() throws Exception {
        String all = run(0);
        for (String key : List.of(
                "settings", "keys", "data", "files", "mail", "syslog", "database", "clock", "rights", "migrations")) {
            assertTrue(all.matches("(?s).*\\[(Good|Look at it)\\] " + key + " +\\S.*"), key + " in " + all);
        }
        assertTrue(all.contains("just the rights it needs") && all.contains("may change tables"), all);
        assertTrue(all.contains("The next start changes the tables"), all);
        assertFalse(Files.exists(work.resolve("data")), "asked, not made");
        assertEquals(
                0,
                database.number("select count(*) from information_schema.tables where table_schema = '"
                        + database.schema() + "'"));
    }

    @Test
    void rights_that_are_missing_end_it_with_one_and_rights_too_many_are_told() throws Exception {
        database.run("grant delete on " + database.trailSchema() + ".* to " + ACCOUNT + "@'%'");
        assertTrue(run(0).contains("may more than it needs: DELETE on " + database.trailSchema()));
        database.run("revoke insert on " + database.trailSchema() + ".* from " + ACCOUNT + "@'%'");
        assertTrue(run(1).contains("lacks rights: INSERT on " + database.trailSchema()));
    }

    @Test
    void one_account_for_everything_is_told() {
        environment.putAll(database.settings());
        environment.remove("APP_DB_MIGRATION_USER");
        String all = run(0);
        assertTrue(all.contains("[Look at it] rights"), all);
    }

    @Test
    void a_mail_server_that_is_none_ends_it_with_one_and_a_database_that_does_not_answer_with_three() throws Exception {
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0)) {
            environment.put("APP_MAIL_HOST", "127.0.0.1");
            environment.put("APP_MAIL_PORT", String.valueOf(taken.getLocalPort()));
            environment.put("APP_MAIL_FROM", "anwang@example.gov.tw");
            String all = run(1);
            assertTrue(all.contains("[Failing] mail") && all.contains("does not answer"), all);
        }
        environment.put("APP_DB_PASSWORD", "mistyped");
        String all = run(3);
        assertTrue(all.contains("[Failing] database") && all.contains("Ask once more"), all);
        assertFalse(all.contains("mistyped"), all);
    }

    @Test
    void a_folder_that_cannot_be_made_ends_it_with_three_and_one_for_anchors_with_one() throws Exception {
        Path file = Files.createFile(work.resolve("file"));
        environment.put("APP_TRAIL_ANCHORS", file.resolve("below").toString());
        assertTrue(run(1).contains("[Failing] anchors"));
        environment.put("APP_FILES_DIR", file.resolve("below").toString());
        assertTrue(run(3).contains("[Failing] files"));
    }

    @Test
    void wrong_settings_are_told_first() {
        environment.remove("APP_DATA_KEYS");
        String all = run(3);
        assertTrue(all.contains("[Failing] settings") && all.contains("未設定 APP_DATA_KEYS"), all);
        assertFalse(all.contains("] database"), all);
    }

    /** As docs/deploy.md says: out of the WAR, with the classes that lie in it and no server. */
    @Test
    void runs_out_of_the_war_without_a_server() throws Exception {
        unpack(Path.of(System.getProperty("portal.war")), work);
        for (Class<?> command : List.of(CheckCommand.class, SettingsCommand.class)) {
            Path out = work.resolve(command.getSimpleName());
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            work.resolve("WEB-INF/classes") + ":" + work.resolve("WEB-INF/lib") + "/*",
                            command.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("APP_"));
            builder.environment().putAll(environment);
            assertEquals(0, builder.start().waitFor(), () -> read(out));
            assertFalse(read(out).contains("Exception"), () -> read(out));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static void unpack(Path war, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(war);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
                boolean wanted = one.getName().matches("WEB-INF/(classes|lib)/.*");
                if (wanted && !one.isDirectory()) {
                    Path place = folder.resolve(one.getName());
                    Files.createDirectories(place.getParent());
                    Files.copy(zip, place);
                }
            }
        }
    }
}

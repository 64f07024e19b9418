package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.Migrations;
import tw.anwang.testing.OtherServer;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/** MariaDB 10.11, the older of the two versions the portal is for; every other test runs on the newer one. */
@Tag("full")
class OlderMariaDbIT {
    private static final String VERSION = "10.11";

    @TempDir
    static Path folder;

    private static OtherServer server;

    @BeforeAll
    static void start() throws Exception {
        Optional<OtherServer> found = OtherServer.of(VERSION, folder);
        Assumptions.assumeTrue(
                found.isPresent(),
                "skipped: no MariaDB " + VERSION + "; install its mariadbd, or name a server in TEST_DB_URL_1011");
        server = found.orElseThrow();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void is_the_version_this_test_is_about() throws SQLException {
        assertTrue(rows(TestDatabase.fresh("older_version", server.address()), "select version()")
                .get(0)
                .startsWith(VERSION + "."));
    }

    @Test
    void migrations_of_all_modules_run_on_it_and_change_nothing_a_second_time() throws SQLException {
        TestDatabase database = TestDatabase.fresh("older", server.address());
        assertTrue(Migrations.run(database)
                .containsAll(List.of(
                        "directory", "identity", "desk", "registry", "intake", "welfare", "indicators", "meetings")));
        String shape = "select concat_ws(' ', table_name, column_name, column_type, column_default) from"
                + " information_schema.columns where table_schema = database() order by 1";
        List<String> once = rows(database, shape);
        Migrations.run(database);
        assertEquals(once, rows(database, shape));
    }

    @Test
    void the_portal_starts_on_it_and_shows_the_demo_rows() throws IOException {
        TestDatabase database = TestDatabase.fresh("older_portal", server.address());
        try (PortalServer portal =
                PortalServer.start(database, Files.createDirectories(Path.of("target/older-test")))) {
            DemoRows.load(database);
            Visitor visitor = new Visitor(portal.address());
            visitor.signIn("shejia.officer", Portal.PASSWORD);
            for (String page :
                    List.of("/home.xhtml", "/meetings/trackedItemList.xhtml?word=安置", "/meetings/roundList.xhtml")) {
                assertEquals(200, visitor.get(page).status(), page);
            }
        }
    }

    private static List<String> rows(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}

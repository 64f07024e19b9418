package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/** The portal on a cluster of three databases, of which the first is written to, as docs/cluster.md has it. */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GaleraIT {
    private static final List<String> PEOPLE = List.of("kaohsiung.officer", "shejia.officer", "xinjian.officer");
    private static final int ENOUGH = 15;

    @TempDir
    static Path folder;

    private static Galera cluster;
    private static TestDatabase database;
    private static Map<String, String> settings;
    private static PortalServer portal;

    @BeforeAll
    static void three_databases_and_a_portal() throws Exception {
        Optional<String> missing = Galera.missing();
        Assumptions.assumeTrue(
                missing.isEmpty(),
                () -> "skipped: " + missing.get() + " (on Debian 12: apt-get install mariadb-server galera-4 rsync)");
        cluster = Galera.start();
        database = TestDatabase.fresh("galera", cluster.address());
        Path work = Files.createDirectories(Path.of("target/galera-test"));
        settings = new HashMap<>(database.settings());
        settings.compute(
                "APP_DB_URL",
                (name, url) -> url + "?connectTimeout=5000&socketTimeout=120000"
                        + "&tcpKeepIdle=10&tcpKeepInterval=5&tcpKeepCount=3");
        settings.put(
                "APP_TRAIL_ANCHORS",
                Files.createDirectories(folder.resolve("anchors")).toString());
        portal = PortalServer.start(settings, work, List.of("--noHazelcast"));
        DemoRows.load(database);
    }

    @AfterAll
    static void all_end() throws Exception {
        if (portal != null) {
            portal.close();
        }
        if (cluster != null) {
            for (int node = 0; node < Galera.NODES; node++) {
                Files.writeString(Path.of("target", "galera-" + node + ".log"), cluster.log(node));
            }
            cluster.close();
        }
    }

    private static List<String> texts(int node, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = DriverManager.getConnection(
                        cluster.address(node).replace("/?", "/" + database.schema() + "?"));
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static void until(String what, BooleanSupplier is) throws InterruptedException {
        Instant late = Instant.now().plus(Duration.ofMinutes(4));
        while (!is.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(late), what);
            Thread.sleep(100);
        }
    }

    private static long written(int node) {
        try {
            return Long.parseLong(cluster.status(node, "wsrep_replicated"));
        } catch (SQLException away) {
            return -1;
        }
    }

    @Test
    @Order(1)
    void all_is_written_at_the_first_database_and_lies_on_all_three() throws Exception {
        Visitor person = new Visitor(portal.address());
        person.signIn("kaohsiung.officer", Portal.PASSWORD);
        long elsewhere = written(1) + written(2);
        assertEquals(302, Ledger.save(person, Ledger.FORM, "叢集第一號").status());
        for (int node = 0; node < Galera.NODES; node++) {
            int one = node;
            until("it lies on " + one, () -> isAt(one, "叢集第一號"));
        }
        assertEquals(elsewhere, written(1) + written(2), "nothing was written at the others");
    }

    private static boolean isAt(int node, String title) {
        try {
            return !texts(node, "select id from meetings_consultation where title = '" + title + "'")
                    .isEmpty();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @Order(2)
    void whom_the_cluster_does_not_let_pass_is_done_again_and_else_told_that_nothing_was_saved() throws Exception {
        Visitor person = new Visitor(portal.address());
        person.signIn("kaohsiung.officer", Portal.PASSWORD);
        String form = Ledger.FORM + "?id="
                + Ledger.save(person, Ledger.FORM, "爭用的草案").location().replaceAll(".*[?&]id=(\\d+).*", "$1");
        String id = form.replaceAll("\\D+", "");
        AtomicBoolean over = new AtomicBoolean();
        Thread other = new Thread(() -> writeAtTheSecond(id, over));
        other.start();
        List<String> answers = new ArrayList<>();
        try {
            Instant late = Instant.now().plus(Duration.ofMinutes(2));
            for (int n = 0;
                    n < 20
                            || !portal.log().contains("done again")
                                    && Instant.now().isBefore(late);
                    n++) {
                Visitor.Answer answer = Ledger.save(person, form, "爭用的草案 " + n);
                answers.add(answer.status() == 302 ? "302" : answer.status() + " " + Ledger.said(answer.body()));
            }
        } finally {
            over.set(true);
            other.join();
        }
        System.out.println("Conflicts at the second database: " + cluster.status(0, "wsrep_local_bf_aborts") + " and "
                + cluster.status(0, "wsrep_local_cert_failures") + ", saves " + answers.size() + ", done again "
                + (portal.log().split("done again", -1).length - 1));
        assertTrue(
                answers.stream().allMatch(one -> one.equals("302") || one.contains("這次沒有存入任何內容")),
                () -> String.valueOf(answers));
        assertTrue(answers.contains("302"), () -> String.valueOf(answers));
        assertTrue(portal.log().contains("done again"), "no conflict came about in " + answers.size() + " saves");
    }

    /** Another program, which the portal does not know, changes a column of the same row at another database. */
    private static void writeAtTheSecond(String id, AtomicBoolean over) {
        int n = 0;
        while (!over.get()) {
            try (var connection = DriverManager.getConnection(
                            cluster.address(1).replace("/?", "/" + database.schema() + "?"));
                    var sql = connection.createStatement()) {
                while (!over.get()) {
                    n++;
                    sql.execute("update meetings_consultation set ended_reason = '" + n + "' where id = " + id);
                    Thread.sleep(100);
                }
            } catch (SQLException turnedBack) {
                n++;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    @Test
    @Order(3)
    void the_database_that_is_written_to_dies_and_nothing_is_lost_that_somebody_was_told_is_saved() throws Exception {
        Ledger ledger = new Ledger(portal.address(), PEOPLE);
        Instant killed;
        try (ledger) {
            until("enough was saved before", () -> ledger.saved().size() >= ENOUGH);
            cluster.kill(0);
            killed = Instant.now();
            int before = ledger.saved().size();
            until("it goes on", () -> ledger.saved().size() > before);
            System.out.printf(
                    "Goes on %d ms after the database died%n",
                    Duration.between(killed, Instant.now()).toMillis());
            until("and on", () -> ledger.saved().size() >= before + ENOUGH);
        }
        System.out.println("Saved " + ledger.saved().size() + ", not sure of " + ledger.unsure());
        for (int node : new int[] {1, 2}) {
            ledger.assertKeptIn(texts(node, Ledger.TITLES));
        }
        String told = TrailProven.with(settings);
        assertTrue(told.startsWith("0 "), told);
    }

    @Test
    @Order(4)
    void the_database_that_died_comes_back_and_has_all_of_it() throws Exception {
        cluster.again(0);
        String all = "select concat(id, title) from meetings_consultation order by id";
        List<String> there = texts(1, all);
        assertEquals(there, texts(0, all));
        assertEquals(there, texts(2, all));
        Visitor person = new Visitor(portal.address());
        person.signIn("shejia.officer", Portal.PASSWORD);
        assertEquals(302, Ledger.save(person, Ledger.FORM, "回來之後").status());
    }
}

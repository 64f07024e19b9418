package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import tw.anwang.testing.TestDatabase;

/**
 * A portal on a database of its own, both as docs/deploy.md has them, and people who work with it while something
 * breaks. Whatever it was: each click is answered in a bounded time, what was acknowledged is there once, the trail
 * holds, and the portal serves again without help.
 */
final class Trial implements AutoCloseable {
    /** Nobody waits longer for an answer, whatever it is. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final List<String> PEOPLE = List.of("kaohsiung.officer", "shejia.officer", "xinjian.officer");
    private static final String READER = "sanmin.worker";
    private static final int ENOUGH = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final MortalDatabase server;
    private final Line line;
    private final Map<String, String> settings = new HashMap<>();
    private final int port = PortalServer.freePort();
    private TestDatabase database;
    private PortalServer portal;
    private int ledgers;

    private Trial(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        server = MortalDatabase.install(this.folder.resolve("mariadb"));
        line = new Line(server.port());
    }

    static Trial start(Path folder, Map<String, String> more) throws Exception {
        Trial trial = new Trial(folder);
        trial.server.start();
        return trial.begin(more, PortalServer.On.THIS_MACHINE);
    }

    /** The database on a disk of its own. */
    static Trial startOnDisk(Path folder, int megabytes) throws Exception {
        Trial trial = new Trial(folder);
        trial.server.startOnDisk(megabytes);
        return trial.begin(Map.of(), PortalServer.On.THIS_MACHINE);
    }

    static Trial start(Path folder, Map<String, String> more, PortalServer.On machine) throws Exception {
        Trial trial = new Trial(folder);
        trial.server.start();
        return trial.begin(more, machine);
    }

    private Trial begin(Map<String, String> more, PortalServer.On machine) throws Exception {
        database = TestDatabase.fresh("faults", server.address());
        String portals = " on %s.* to '%s'@'127.0.0.1'";
        asRoot("grant select, insert, update, delete, create temporary tables"
                + portals.formatted(database.schema(), MortalDatabase.WORK));
        asRoot("grant select, insert" + portals.formatted(database.trailSchema(), MortalDatabase.WORK));
        asRoot("grant all" + portals.formatted(database.schema(), MortalDatabase.MIGRATION));
        asRoot("grant all" + portals.formatted(database.trailSchema(), MortalDatabase.MIGRATION));
        settings.putAll(database.settings());
        settings.put("APP_DB_URL", "jdbc:mariadb://127.0.0.1:" + line.port() + "/" + database.schema());
        settings.put("APP_DB_USER", MortalDatabase.WORK);
        settings.put("APP_DB_PASSWORD", MortalDatabase.WORK);
        settings.put("APP_DB_MIGRATION_USER", MortalDatabase.MIGRATION);
        settings.put("APP_DB_MIGRATION_PASSWORD", MortalDatabase.MIGRATION);
        Path anchors = Files.createDirectories(folder.resolve("anchors"));
        Files.deleteIfExists(anchors.resolve("trail-anchors.txt")); // of the database of an earlier run
        settings.put("APP_TRAIL_ANCHORS", anchors.toString());
        settings.putAll(more);
        startPortal(machine);
        DemoRows.load(database);
        return this;
    }

    /** For the first time, or as its service starts it again. */
    void startPortal(PortalServer.On machine) {
        portal = PortalServer.start(port, settings, folder.resolve("portal"), List.of("--noHazelcast"), machine);
    }

    void asRoot(String statement) throws SQLException {
        database.run(statement);
    }

    MortalDatabase server() {
        return server;
    }

    TestDatabase database() {
        return database;
    }

    Line line() {
        return line;
    }

    PortalServer portal() {
        return portal;
    }

    /** Three who save, and one who reads personal data. */
    Ledger people() throws SQLException {
        return people(1);
    }

    /** So many times three who save, and one who reads. */
    Ledger people(int times) throws SQLException {
        List<String> savers = Collections.nCopies(times, PEOPLE).stream()
                .flatMap(List::stream)
                .toList();
        long family = database.number("select min(c.id) from welfare_family_case c join identity_account a"
                + " on a.office_id = c.lead_office_id where a.sign_in_name = '" + READER + "'");
        return new Ledger(portal.address(), String.valueOf((char) ('A' + ledgers++)), savers)
                .read(READER, List.of("/home.xhtml", "/welfare/familyCase.xhtml?id=" + family));
    }

    /** Waits until everybody saves as usual. */
    static void untilMoreIsSaved(Ledger ledger) throws InterruptedException {
        int before = ledger.saved().size();
        until("people go on", () -> ledger.saved().size() >= before + ENOUGH);
    }

    /** @return how long after that moment something was saved again, and the page of a record opened */
    static Duration untilItGoesOn(Ledger ledger, Instant since) throws InterruptedException {
        until("saved again", () -> ledger.clicks().stream()
                .anyMatch(click -> click.at().isAfter(since)
                        && click.isRight()
                        && click.what().equals("save")));
        until("read again", () -> ledger.clicks().stream()
                .anyMatch(click -> click.at().isAfter(since)
                        && click.isRight()
                        && click.what().equals("open")));
        Duration took = Duration.between(since, Instant.now());
        untilMoreIsSaved(ledger);
        return took;
    }

    static void until(String what, BooleanSupplier is) throws InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (!is.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(late), what);
            Thread.sleep(50);
        }
    }

    /** Whether the portal calls itself ready, as a proxy asks. */
    boolean isReady() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(portal.address() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException nothing) {
            return false;
        }
    }

    /** What everybody may rely on, whatever broke. Prints what people saw, for docs/faults.md. */
    void assertNothingIsLost(String fault, Duration away, Ledger ledger) throws Exception {
        System.out.printf(
                "%n== %s%nSaved %d, goes on after %.1f s, longest answer %.1f s%n",
                fault,
                ledger.saved().size(),
                away.toMillis() / 1000.0,
                longest(ledger).took().toMillis() / 1000.0);
        ledger.clicks().stream()
                .filter(click -> !click.isRight())
                .collect(Collectors.groupingBy(
                        click -> click.what() + ": " + click.told(), TreeMap::new, Collectors.toList()))
                .forEach((what, some) -> System.out.printf(
                        "%4d × up to %.1f s: %s%n",
                        some.size(),
                        some.stream()
                                        .mapToLong(click -> click.took().toMillis())
                                        .max()
                                        .orElse(0)
                                / 1000.0,
                        what));
        System.out.println("Not kept in the form: "
                + ledger.unsure().stream()
                        .filter(one -> !one.contains(" kept "))
                        .toList());
        ledger.assertKeptIn(database.texts(Ledger.TITLES));
        String told = TrailProven.with(settings);
        assertTrue(told.startsWith("0 "), told);
        assertTrue(longest(ledger).took().compareTo(LONGEST) < 0, () -> "nobody waits so long: " + longest(ledger));
        assertEquals(true, isReady(), "calls itself ready again");
    }

    private static Ledger.Click longest(Ledger ledger) {
        return ledger.clicks().stream()
                .max(Comparator.comparing(Ledger.Click::took))
                .orElseThrow();
    }

    @Override
    public void close() throws Exception {
        if (portal != null) {
            portal.close();
        }
        line.close();
        server.close();
    }
}

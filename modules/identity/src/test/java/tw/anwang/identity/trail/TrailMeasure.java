package tw.anwang.identity.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Measures the trail at its size, by hand and never in a build: fills it with as many sealed acts as asked for, in the
 * database that APP_DB_URL, APP_DB_USER and APP_DB_PASSWORD name and with APP_TRAIL_KEYS, then proves all of it, archives the
 * years that are over; called with "remove" it takes out what is older than six months. Prints time and this program's CPU; the database's is read off its process.
 */
public final class TrailMeasure {
    private static final int PIECE = 5000;
    private static final long THREE_YEARS = 94_608_000;

    private final Chain chain = new Chain(System.getenv("APP_TRAIL_KEYS"));
    private final long acts;
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);

    private TrailMeasure(long acts) {
        this.acts = acts;
    }

    public static void main(String[] arguments) throws SQLException {
        Map<String, String> settings = new HashMap<>(System.getenv());
        if (arguments[0].equals("remove")) {
            remove(settings);
            return;
        }
        try (Connection connection = DriverManager.getConnection(
                settings.get("APP_DB_URL") + "&rewriteBatchedStatements=true&useBulkStmts=true",
                settings.get("APP_DB_USER"),
                settings.get("APP_DB_PASSWORD"))) {
            connection.setAutoCommit(false);
            int acts = Integer.parseInt(arguments[0]);
            measured("fill with " + acts + " acts", () -> new TrailMeasure(acts).fill(connection));
            measured("make findable what lists showed", () -> index(connection));
        }
        measured("verify", () -> {
            int result = new TrailCommand(settings, System.out, Clock.systemUTC()).run();
            System.out.println("ended with " + result);
        });
        archive(settings);
    }

    /** The three years that are over, each written and then proven. */
    private static void archive(Map<String, String> settings) throws SQLException {
        CommandSettings own = new CommandSettings(settings);
        int present = LocalDateTime.now(ZoneOffset.UTC).getYear();
        try (Connection connection = own.connection()) {
            for (int year = present - 3; year < present; year++) {
                ArchiveYear asked = new ArchiveYear(year);
                measured("archive " + year, () -> {
                    ArchiveSeal seal = new ArchiveMaking(
                                    ConnectionAsking.rows(connection), own.chain(), own.archives(), read -> {})
                            .make(asked, "", LocalDateTime.now(ZoneOffset.UTC));
                    System.out.printf("%,d acts, %,d links, %,d bytes%n", seal.acts(), seal.links(), seal.bytes());
                });
                measured(
                        "check " + year,
                        () -> System.out.println(new ArchiveProof(own.chain(), read -> {}, link -> {})
                                .prove(own.archives().seal(asked.value()))
                                .proof()));
            }
        }
    }

    private static void remove(Map<String, String> settings) throws SQLException {
        Map<String, String> soon = new HashMap<>(settings);
        soon.putIfAbsent("APP_TRAIL_MONTHS", "6");
        measured("verify all and remove", () -> new TrailCommand(soon, System.out, Clock.systemUTC()).run("remove"));
        measured("verify", () -> new TrailCommand(soon, System.out, Clock.systemUTC()).run("verify"));
    }

    /** As the migration does with what was written before it. */
    private static void index(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var migration = TrailMeasure.class.getResourceAsStream("/db/identity/V085__trail_shown_before.sql")) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${trail}", connection.getCatalog() + "_trail"));
            connection.commit();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static void measured(String what, Work work) throws SQLException {
        long from = System.nanoTime();
        long cpu = cpu();
        work.run();
        System.out.printf(
                "%s: %.1f s, CPU %.1f s, heap at most %,d MB%n",
                what, (System.nanoTime() - from) / 1e9, (cpu() - cpu) / 1e9, peak());
    }

    /** Of this program since the last call, garbage included: run it with a small -Xmx to see what is needed. */
    private static long peak() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                bytes += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return bytes / 1_000_000;
    }

    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private void fill(Connection connection) throws SQLException {
        String schema = connection.getCatalog() + "_trail";
        int writer = begin(connection, schema);
        byte[] head = chain.codeOfWriter(writer, "measure", now);
        try (PreparedStatement act = connection.prepareStatement("insert into " + schema + ".trail_act (happened_at,"
                        + " account_id, office_id, verb, kind, record_id, shown_ids, detail, writer, number, roles, address, mac)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement seal = connection.prepareStatement(
                        "insert into " + schema
                                + ".trail_seal (writer, number, acts, unused, closes, sealed_at, head) values (?, ?, ?, '', false, ?, ?)")) {
            for (long from = 0; from < acts; from += PIECE) {
                List<byte[]> codes = new ArrayList<>();
                for (long number = from + 1; number <= from + PIECE; number++) {
                    codes.add(add(act, writer, number));
                }
                act.executeBatch();
                SealRow open = new SealRow(writer, from + PIECE, codes.size(), "", false, now, new byte[0]);
                head = chain.head(head, open, codes);
                seal.setInt(1, writer);
                seal.setLong(2, open.number());
                seal.setInt(3, open.acts());
                seal.setObject(4, now);
                seal.setBytes(5, head);
                seal.executeUpdate();
                connection.commit();
            }
        }
    }

    /** A page of twenty rows. */
    private static String shown(long number) {
        return LongStream.range(0, 20)
                .mapToObj(i -> String.valueOf((number + i * 37) % 30_000 + 1))
                .collect(Collectors.joining(","));
    }

    private int begin(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement();
                var last = statement.executeQuery("select coalesce(max(id), 0) + 1 from " + schema + ".trail_writer");
                var row = connection.prepareStatement("insert into " + schema
                        + ".trail_writer (id, node, started_at, mac) values (?, 'measure', ?, ?)")) {
            last.next();
            int writer = last.getInt(1);
            row.setInt(1, writer);
            row.setObject(2, now);
            row.setBytes(3, chain.codeOfWriter(writer, "measure", now));
            row.executeUpdate();
            return writer;
        }
    }

    private byte[] add(PreparedStatement act, int writer, long number) throws SQLException {
        ActRow row = new ActRow(
                writer,
                number,
                now.minusSeconds((acts - number) * THREE_YEARS / acts),
                number % 9000 + 1,
                10201L,
                "caseOfficer",
                "10.1." + number % 250 + ".7",
                number % 5 == 0 ? "list" : "read",
                "meetings.trackedItem",
                number % 5 == 0 ? null : number % 30_000 + 1,
                number % 5 == 0 ? shown(number) : null,
                number % 5 == 0 ? "{text=訪視, state=UNDER}" : null,
                null);
        byte[] code = chain.code(row);
        Object[] values = {
            row.at(),
            row.account(),
            row.office(),
            row.verb(),
            row.kind(),
            row.record(),
            row.shownIds(),
            row.detail(),
            row.writer(),
            row.number(),
            row.roles(),
            row.address(),
            code
        };
        for (int i = 0; i < values.length; i++) {
            act.setObject(i + 1, values[i]);
        }
        act.addBatch();
        return code;
    }
}

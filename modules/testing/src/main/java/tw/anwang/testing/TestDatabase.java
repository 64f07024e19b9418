package tw.anwang.testing;

import java.io.File;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schema on the build's own MariaDB, and beside it {@code <schema>_trail} for the access trail. The server is
 * started by the first test that asks (see {@link DatabaseServer}); {@code TEST_DB_URL} (system property or
 * environment, for example {@code jdbc:mariadb://host:3306/?user=u&password=p}) names another one, whose account
 * may create schemas.
 */
public final class TestDatabase {
    private static final Duration PATIENCE = Duration.ofMinutes(10); // a start is not judged by its time
    private static final Pattern PARTS = Pattern.compile("(jdbc:[^?]+)\\?user=([^&]*)&password=([^&]*).*");
    private static String serverOfTheBuild;

    private final String server;
    private final String schema;

    private TestDatabase(String server, String schema) {
        this.server = server;
        this.schema = schema;
    }

    /** The empty schema {@code anwang_<module>} and its trail schema; what an earlier run left there is dropped. */
    public static TestDatabase fresh(String module) {
        return fresh(module, server());
    }

    /** The same on another server, given like {@code TEST_DB_URL}. */
    public static TestDatabase fresh(String module, String server) {
        var database = new TestDatabase(server, "anwang_" + module);
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            for (String name : List.of(database.schema, database.trailSchema())) {
                statement.execute("drop database if exists `" + name + "`");
                // as docs/deploy.md creates it
                statement.execute("create database `" + name + "` character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database does not answer at " + server, e);
        }
        return database;
    }

    public String schema() {
        return schema;
    }

    public String trailSchema() {
        return schema + "_trail";
    }

    /** JDBC address of the schema, account included. */
    public String url() {
        return server.replaceFirst("(jdbc:mariadb:(?:sequential:)?//[^/]+/)[^?]*", "$1" + schema);
    }

    /** How the portal is told where this schema is: its settings by name, as in the environment. */
    public Map<String, String> settings() {
        Matcher parts = PARTS.matcher(url());
        if (!parts.matches()) {
            throw new IllegalStateException("No user and password in the test database's address");
        }
        return Map.of(
                "APP_DB_URL", parts.group(1),
                "APP_DB_USER", parts.group(2),
                "APP_DB_PASSWORD", parts.group(3),
                "APP_TRAIL_KEYS", TestKeys.TRAIL,
                "APP_DATA_KEYS", TestKeys.DATA);
    }

    /** A plain connection outside every pool and transaction: what another client of the database sees. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Changes what is there, outside every transaction of the test. */
    public void run(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The first number that the query finds, or 0. */
    public long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** The first column of every row that the query finds. */
    public List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static synchronized String server() {
        if (serverOfTheBuild == null) {
            serverOfTheBuild = address();
        }
        return serverOfTheBuild;
    }

    private static String address() {
        String given = System.getProperty("TEST_DB_URL", System.getenv("TEST_DB_URL"));
        if (given != null && !given.isBlank()) {
            return given;
        }
        try {
            var folder = DatabaseFolder.ofThisBuild();
            return DatabaseServer.address(folder.locked(() -> joined(folder)));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "MariaDB could not be started for the tests; set TEST_DB_URL to use another server", e);
        }
    }

    private static int joined(DatabaseFolder folder) throws Exception {
        folder.addUser(BuildProcess.current());
        OptionalInt running = folder.runningPort();
        return running.isPresent() ? running.getAsInt() : started(folder);
    }

    private static int started(DatabaseFolder folder) throws Exception {
        File log = folder.file("server.log").toFile();
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DatabaseServer.class.getName(),
                        folder.path().toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        Instant until = Instant.now().plus(PATIENCE);
        while (child.isAlive() && Instant.now().isBefore(until)) {
            OptionalInt port = folder.runningPort();
            if (port.isPresent()) {
                return port.getAsInt();
            }
            Thread.sleep(50);
        }
        child.destroy();
        throw new IllegalStateException("The server did not start:\n" + Files.readString(log.toPath()));
    }
}

package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.anwang.testing.ProcessTime;

/**
 * A portal that the launcher started in another process.
 *
 * @param base its address without a slash at the end
 * @param connection to its database, as the owner of the tables
 * @param portal the CPU time of its server
 * @param database the CPU time of its database
 */
record RunningPortal(String base, Connection connection, ProcessTime portal, ProcessTime database)
        implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

    static RunningPortal of(Plan plan) throws IOException, SQLException {
        if (!Files.exists(plan.data().resolve("database.properties"))) {
            throw new Refused(plan.data() + " is no data folder of the launcher: name it by -Dbenchmark.data");
        }
        ProcessTime database =
                process("database", "mariadbd ", plan.data().resolve("database").toString());
        Matcher port = PORT.matcher(ProcessTime.commandLine(database.pid()));
        if (!port.find()) {
            throw new Refused("The database server tells no port");
        }
        return new RunningPortal(
                plan.base(),
                connection(plan.data(), port.group(1)),
                process("portal", "payara-micro.jar", "--port " + plan.port() + " "),
                database);
    }

    private static ProcessTime process(String what, String... words) {
        try {
            return ProcessTime.of(words);
        } catch (IllegalStateException none) {
            throw new Refused("The " + what + " does not run here (" + none.getMessage() + ")");
        }
    }

    private static Connection connection(Path data, String port) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.properties"))) {
            secrets.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/anwang", "anwang_migration", secrets.getProperty("migration"));
    }

    /** The first column of the first row; empty where there is none. */
    String value(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

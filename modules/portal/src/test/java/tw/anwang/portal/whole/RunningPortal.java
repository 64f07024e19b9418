package tw.anwang.portal.whole;

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
 * A portal that the launcher started in another process, for the tools that measure it.
 *
 * @param base its address without a slash at the end
 * @param connection to its database, as the owner of the tables
 * @param portal the CPU time of its server
 * @param database the CPU time of its database
 */
record RunningPortal(String base, Connection connection, ProcessTime portal, ProcessTime database)
        implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

    /** @param port of the portal; @param folder where the launcher keeps its data */
    static RunningPortal of(String port, Path folder) throws IOException, SQLException {
        Path data = folder.toAbsolutePath();
        ProcessTime database =
                ProcessTime.of("mariadbd ", data.resolve("database").toString());
        Matcher databasePort = PORT.matcher(ProcessTime.commandLine(database.pid()));
        if (!databasePort.find()) {
            throw new IllegalStateException("The database server tells no port");
        }
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.properties"))) {
            secrets.load(in);
        }
        Connection connection = DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort.group(1) + "/anwang",
                "anwang_migration",
                secrets.getProperty("migration"));
        ProcessTime portal = ProcessTime.of("payara-micro.jar", "--port " + port);
        return new RunningPortal("http://localhost:" + port, connection, portal, database);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

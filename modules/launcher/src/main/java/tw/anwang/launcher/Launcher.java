package tw.anwang.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts database and portal, loads the demo data when the portal has migrated, and stays until Ctrl+C.
 *
 * <p>Argument: the folder with payara-micro.jar and portal.war. Environment: APP_DATA_DIR (default .anwang), APP_PORT
 * (default 8080), APP_DB_URL with APP_DB_USER and APP_DB_PASSWORD for a server of one's own, APP_BULK=true for the
 * amount of rows of a whole country.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        Path server = Path.of(arguments[0]);
        Path folder =
                Path.of(System.getenv().getOrDefault("APP_DATA_DIR", ".anwang")).toAbsolutePath();
        int port = Integer.parseInt(System.getenv().getOrDefault("APP_PORT", "8080"));
        if (!PortalProcess.isFree(port)) {
            System.err.printf("連接埠 %d 已被使用。請先停止佔用它的程式，或以 APP_PORT 指定另一個（例如 APP_PORT=8090 mvn -Prun）。%n", port);
            System.exit(2);
        }
        long begun = System.currentTimeMillis();
        Files.createDirectories(folder);
        System.out.printf("%n安網 啟動中：資料庫、入口網站、示範資料（約 20–60 秒；紀錄在 %s）%n", folder.resolve("portal.log"));

        DatabaseAccess database =
                System.getenv("APP_DB_URL") == null ? EmbeddedDatabase.start(folder) : DatabaseAccess.fromEnvironment();
        PortalProcess portal = PortalProcess.start(server, folder, port, database);
        try {
            portal.awaitReady();
        } catch (IllegalStateException notStarted) {
            System.err.println(notStarted.getMessage());
            System.exit(1);
        }
        SampleData data = new SampleData(database);
        data.load();
        if (Boolean.parseBoolean(System.getenv("APP_BULK"))) {
            data.loadBulk();
        }
        System.out.printf(
                "%n安網 已啟動（%.1f 秒）：http://localhost:%d%n示範帳號與密碼見 README；按 Ctrl+C 結束，資料留在 %s%n%n",
                (System.currentTimeMillis() - begun) / 1000.0, port, folder);
        System.exit(portal.awaitEnd());
    }
}

package tw.anwang.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Starts database and portal, loads the demo data when the portal has migrated, and stays until Ctrl+C.
 *
 * <p>Argument: the folder with payara-micro.jar and portal.war. Environment: APP_DATA_DIR (default .anwang), APP_PORT
 * (default 8080), APP_DB_URL with APP_DB_USER and APP_DB_PASSWORD for a server of one's own, APP_BULK=true for the
 * amount of rows of a whole country, or APP_BULK_TENTHS (1 to 30) for so many tenths of it.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(Path.of(arguments[0])));
        } catch (NotStarted refused) {
            System.err.println("\n" + refused.getMessage());
            System.exit(2);
        } catch (Exception mistake) {
            mistake.printStackTrace();
            System.exit(1); // database and portal end too: their threads would keep this process alive
        }
    }

    private static int run(Path server) throws Exception {
        int port = port(System.getenv().getOrDefault("APP_PORT", "8080"));
        int tenths = tenths(System.getenv());
        DataFolder folder = DataFolder.take(
                Path.of(System.getenv().getOrDefault("APP_DATA_DIR", ".anwang")).toAbsolutePath());
        if (!PortalProcess.isFree(port)) {
            throw new NotStarted(
                    "連接埠 %d 已被使用。請先停止佔用它的程式，或以 APP_PORT 指定另一個（例如 APP_PORT=8090 mvn -Prun）（this port is taken）。"
                            .formatted(port));
        }
        long begun = System.currentTimeMillis();
        System.out.printf(
                "%n安網 啟動中：資料庫、入口網站、示範資料（約 20–60 秒；紀錄在 %s）%n", folder.path().resolve("portal.log"));
        DatabaseAccess database = System.getenv("APP_DB_URL") == null
                ? EmbeddedDatabase.start(folder.path())
                : DatabaseAccess.fromEnvironment();
        PortalProcess portal = PortalProcess.start(server, folder.path(), port, database);
        folder.remember();
        portal.awaitReady();
        SampleData data = new SampleData(database);
        data.load();
        if (tenths > 0) {
            data.loadBulk(tenths);
        }
        System.out.printf(
                "%n安網 已啟動（%.1f 秒）：http://localhost:%d%n示範帳號與密碼見 README；按 Ctrl+C 結束，資料留在 %s%n%n",
                (System.currentTimeMillis() - begun) / 1000.0, port, folder.path());
        return portal.awaitEnd();
    }

    /** How many tenths of a whole country are loaded; 0 for the demo alone. */
    static int tenths(Map<String, String> environment) {
        boolean whole = Boolean.parseBoolean(environment.get("APP_BULK"));
        String typed = environment.getOrDefault("APP_BULK_TENTHS", whole ? "10" : "0");
        if (!typed.matches("\\d|[12]\\d|30")) {
            throw new NotStarted("APP_BULK_TENTHS 的值「" + typed + "」不對，請用 0 到 30 的數字（not a number of tenths）。");
        }
        return Integer.parseInt(typed);
    }

    static int port(String typed) {
        if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 65535) {
            throw new NotStarted("APP_PORT 的值「" + typed + "」不對，請用 1 到 65535 的數字（not a port）。");
        }
        return Integer.parseInt(typed);
    }
}

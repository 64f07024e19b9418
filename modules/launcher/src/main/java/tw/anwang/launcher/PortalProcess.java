package tw.anwang.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Payara Micro with the portal, in a process of its own: its class loaders and flags are as in production. */
final class PortalProcess {
    private static final long PATIENCE_MS = 600_000;

    private final Process process;
    private final PortalLog log;
    private final int port;

    private PortalProcess(Process process, PortalLog log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress("0.0.0.0", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** What the server kept of its last start: it would deploy the old portal first, then the new one in its place. */
    private static void forget(Path kept) throws IOException {
        if (Files.exists(kept)) {
            try (Stream<Path> all = Files.walk(kept)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    static PortalProcess start(Path server, Path data, int port, DatabaseAccess database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(
                "-jar",
                server.resolve("payara-micro.jar").toString(),
                "--rootDir",
                data.resolve("payara").toString(),
                "--deploy",
                server.resolve("portal.war").toString(),
                "--contextRoot",
                "/",
                "--port",
                String.valueOf(port),
                "--prebootcommandfile",
                server.resolve("single-node.asadmin").toString(),
                "--noHazelcast",
                "--disablePhoneHome"));
        forget(data.resolve("payara"));
        PortalLog log = new PortalLog(data.resolve("portal.log"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.file());
        var environment = builder.environment();
        environment.put("APP_DB_URL", database.url());
        environment.put("APP_DB_USER", database.user());
        environment.put("APP_DB_PASSWORD", database.password());
        environment.put("APP_DB_MIGRATION_USER", database.migrationUser());
        environment.put("APP_DB_MIGRATION_PASSWORD", database.migrationPassword());
        environment.put("APP_DATA_DIR", data.toString());
        environment.putAll(PortalKeys.in(data));
        environment.putIfAbsent("APP_PUBLICATION", "on"); // one of the demo's minutes is public
        // the demo people have an administrator of their own
        environment.keySet().removeAll(Set.of("APP_FIRST_ADMIN", "APP_FIRST_ADMIN_PASSWORD"));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new PortalProcess(process, log, port);
    }

    /** @throws NotStarted when the portal ends before it answers, or does not answer in time */
    void awaitReady() throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < until) {
            if (!process.isAlive() || log.saysThatItWasNotLoaded()) {
                throw new NotStarted("安網 沒有啟動（the portal did not start）：\n" + log.reason());
            }
            if (answers()) {
                return;
            }
            Thread.sleep(300);
        }
        throw new NotStarted("安網 在 " + PATIENCE_MS / 1000 + " 秒內沒有回應（no answer in time）：\n" + log.reason());
    }

    /** The probe first: a page asked for while Faces still starts fails with a stack trace. */
    private boolean answers() {
        return answers("/health/ready") && answers("/signIn.xhtml");
    }

    private boolean answers(String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }
}

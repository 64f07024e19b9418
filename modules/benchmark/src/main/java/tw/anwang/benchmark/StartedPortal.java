package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tw.anwang.launcher.Launcher;
import tw.anwang.testing.Visitor;

/**
 * A portal with its database as a newcomer starts it, for the time of the measurement. The launcher runs in a process of
 * its own, so that what measures has a small heap that nothing else fills.
 */
final class StartedPortal {
    /** Loading a whole country takes minutes, once. */
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private static final Duration LEAVING = Duration.ofSeconds(90);
    private static final int LOOK_MS = 1000;

    private final Process launcher;

    private StartedPortal(Process launcher) {
        this.launcher = launcher;
    }

    /** @throws Refused when it ends before it serves, or is not ready in time */
    static StartedPortal start(Plan plan) throws IOException, InterruptedException {
        Path log = plan.results().resolve("launcher.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        plan.server().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        // what is measured is the embedded database: its processor time is read from its process
        environment.keySet().removeAll(Set.of("APP_DB_URL", "APP_DB_USER", "APP_DB_PASSWORD"));
        environment.put("APP_PORT", String.valueOf(plan.port()));
        environment.put("APP_DATA_DIR", plan.data().toString());
        environment.put("APP_BULK_TENTHS", String.valueOf(plan.tenths()));
        StartedPortal portal = new StartedPortal(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
        portal.awaitServing(log);
        return portal;
    }

    private void awaitServing(Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains("安網 已啟動")) {
            if (!launcher.isAlive()) {
                throw new Refused("The portal did not start:\n" + Files.readString(log));
            }
            if (System.nanoTime() > until) {
                throw new Refused("The portal was not ready in " + PATIENCE.toMinutes() + " minutes; see " + log);
            }
            Thread.sleep(LOOK_MS);
        }
    }

    /** The page of search shows how far the index is as long as it is being built. */
    static void awaitIndex(String base) throws InterruptedException {
        Visitor visitor = new Visitor(base);
        visitor.signIn("shejia.officer", Crowd.PASSWORD);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (visitor.get("/desk/search.xhtml?q=%E8%BE%A6%E7%90%86").body().contains("<progress")) {
            if (System.nanoTime() > until) {
                throw new Refused("The search index did not stand in " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(LOOK_MS);
        }
    }

    /** The launcher ends portal and database in good order when it is asked to end. */
    void close() {
        List<ProcessHandle> begun = launcher.descendants().toList();
        launcher.destroy();
        try {
            launcher.waitFor(LEAVING.toSeconds(), TimeUnit.SECONDS);
            for (ProcessHandle left : begun) {
                left.onExit().get(LEAVING.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (Exception tooSlow) {
            begun.forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
    }
}

package tw.anwang.portal.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tw.anwang.testing.TestDatabase;

/** Payara Micro with portal.war in a process of its own, as the launcher starts it; ends with the test run. */
final class PortalServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10); // a start is not judged by its time
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final List<String> ALONE = List.of("--noHazelcast");

    private final Process process;
    private final Path log;
    private final String address;

    private PortalServer(Process process, Path log, String address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** @param settings as in the environment */
    static PortalServer start(Map<String, String> settings) {
        return start(settings, Path.of(System.getProperty("portal.work", "target/portal-test")), ALONE);
    }

    /** @param folder of the server's log and data, in the portal's own target folder */
    static PortalServer start(TestDatabase database, Path folder) {
        return start(database.settings(), folder, ALONE);
    }

    /** @param settings as in the environment; @param cluster what the server is told of the nodes beside it */
    static PortalServer start(Map<String, String> settings, Path folder, List<String> cluster) {
        return start(freePort(), settings, folder, cluster);
    }

    /** @param port where a proxy looks for it */
    static PortalServer start(int port, Map<String, String> settings, Path folder, List<String> cluster) {
        return start(port, settings, folder, cluster, On.THIS_MACHINE);
    }

    /** What it runs on. @param before words of the command before those of Java, @param java what Java is told last */
    record On(List<String> before, List<String> java) {
        static final On THIS_MACHINE = new On(List.of(), List.of());
    }

    static PortalServer start(int port, Map<String, String> settings, Path folder, List<String> cluster, On machine) {
        try {
            Path work = folder.toAbsolutePath();
            Files.createDirectories(work);
            Path log = work.resolve("portal.log");
            Map<String, String> environment = new HashMap<>(settings);
            environment.put("APP_DATA_DIR", work.resolve("data").toString());
            // a visitor says from which address it comes; all tests together fail more often than a real office
            environment.put("APP_PROXIES", "127.0.0.1,0:0:0:0:0:0:0:1");
            environment.putIfAbsent("APP_SIGNIN_ADDRESS_FAILURES", "200");
            if (environment.containsKey("APP_MAIL_HOST")) {
                // links in mails begin with it; security keys are bound to the same place as without it
                environment.put("APP_PUBLIC_URL", "http://localhost:" + port);
            }
            // of the database of a run before, whose end is not in this one
            Files.deleteIfExists(work.resolve("data").resolve("trail-anchors.txt"));
            Process process = begin(work, port, log, environment, cluster, machine);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new PortalServer(process, log, "http://localhost:" + port).ready();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Process begin(Path work, int port, Path log, Map<String, String> environment) throws IOException {
        return begin(work, port, log, environment, ALONE, On.THIS_MACHINE);
    }

    private static Process begin(
            Path work, int port, Path log, Map<String, String> environment, List<String> cluster, On machine)
            throws IOException {
        forget(work.resolve("payara"));
        List<String> command = new ArrayList<>(machine.before());
        command.addAll(java(machine.java()));
        command.addAll(portal(work, port, cluster.equals(ALONE)));
        command.addAll(cluster);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What a server kept of a build before: it would deploy that portal first, and this one minutes later. */
    private static void forget(Path kept) throws IOException {
        if (Files.exists(kept)) {
            try (Stream<Path> all = Files.walk(kept)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static List<String> java(List<String> more) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                // it lives for minutes: what the second compiler would gain it takes from the tests beside it
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
        words.addAll(more);
        return words;
    }

    /** A node alone that kept the settings of two would lose sessions: each request tries to save them in a grid that is not there. */
    private static List<String> portal(Path work, int port, boolean alone) {
        return List.of(
                "-jar",
                System.getProperty("portal.server", "target/server/payara-micro.jar"),
                "--rootDir",
                work.resolve("payara").toString(),
                "--deploy",
                System.getProperty("portal.war", "target/portal.war"),
                "--contextRoot",
                "/",
                "--port",
                String.valueOf(port),
                "--prebootcommandfile",
                "../../config/payara/" + (alone ? "single-node" : "pre-boot") + ".asadmin",
                "--disablePhoneHome");
    }

    private PortalServer ready() {
        Instant until = Instant.now().plus(PATIENCE);
        int inRow = 0; // on a busy machine the first answer is followed by a 404 while Faces still starts
        while (process.isAlive() && !isRefused() && Instant.now().isBefore(until)) {
            inRow = answers() ? inRow + 1 : 0;
            if (inRow == 8) {
                return this;
            }
            pause();
        }
        close();
        throw new IllegalStateException("The portal did not start:\n" + log());
    }

    /** The server stays alive without the portal that it could not load: nothing comes of waiting. */
    private boolean isRefused() {
        return log().contains("Exception while loading the app");
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(address + "/signIn.xhtml").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
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

    String address() {
        return address;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path files() {
        return log.resolveSibling("data").resolve("files");
    }

    /**
     * One that nobody has. It is used seconds or minutes later: below those that the system gives to whoever connects to
     * something meanwhile.
     */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // the next one
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Its process, which may see another disk than the test does. */
    Process process() {
        return process;
    }

    /** It answers nobody and is not gone: STOP, and CONT afterwards. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** As when the machine loses its power. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}

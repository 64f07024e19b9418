package tw.anwang.portal.whole;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A real Keycloak from its Maven zip, in a process of its own, with the realm of {@code keycloak/anwang-realm.json}. */
final class Keycloak implements AutoCloseable {
    static final String SECRET = "a-secret-of-the-keycloak-test";

    /** Measured: 0.6 GB resident with a heap of 0.5 GB; the portal beside it, the database and the browser need the rest. */
    private static final long NEEDED_MB = 2_500;

    private static final Duration PATIENCE = Duration.ofMinutes(5); // 35 to 60 seconds on two busy cores
    private static final String ADMIN = "admin-of-the-test";

    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    private Keycloak(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Why it cannot be tried here; nothing where it can. */
    static Optional<String> whyNot() {
        Path zip = zip();
        if (!Files.isReadable(zip)) {
            return Optional.of("skipped: no Keycloak at " + zip + "; -Pfull fetches it unless -Dkeycloak.skip=true");
        }
        long free = availableMegabytes();
        return free < NEEDED_MB
                ? Optional.of("skipped: " + free + " MB of memory are free, Keycloak and the portal need " + NEEDED_MB)
                : Optional.empty();
    }

    private static Path zip() {
        return Path.of(System.getProperty("keycloak.zip", "target/keycloak.zip"));
    }

    /** What the kernel could give, caches included; where it does not tell, nothing is known to be short. */
    private static long availableMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** Unpacked and with a port of its own, not started yet. */
    static Keycloak unpacked() throws IOException {
        Path target = Path.of("target/keycloak").toAbsolutePath();
        unpack(target);
        try (Stream<Path> inside = Files.list(target)) {
            Path home = inside.filter(Files::isDirectory).findFirst().orElseThrow();
            forget(home.resolve("data"));
            return new Keycloak(home, PortalServer.freePort());
        }
    }

    /** The realm of a run before, whose portal had another address. */
    private static void forget(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                all.sorted(Comparator.reverseOrder()).forEach(Keycloak::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void unpack(Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(zip()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** What the portal is told as APP_OIDC_ISSUER. */
    String issuer() {
        return "http://localhost:" + port + "/realms/anwang";
    }

    /** @param portal its address, the only one to which this issuer sends people back */
    void start(String portal) throws IOException, InterruptedException {
        try (InputStream realm = Keycloak.class.getResourceAsStream("/keycloak/anwang-realm.json")) {
            String words = new String(realm.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${portal}", portal)
                    .replace("${secret}", SECRET);
            Path imports = Files.createDirectories(folder.resolve("data/import"));
            Files.writeString(imports.resolve("anwang-realm.json"), words);
        }
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "sh",
                        folder.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keycloak.log").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Instant until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new IllegalStateException(
                        "Keycloak did not start:\n" + Files.readString(folder.resolve("keycloak.log")));
            }
            Thread.sleep(500);
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create(issuer() + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Takes a person out of a group, as an administrator of Keycloak does. */
    void leave(String person, String group) throws IOException, InterruptedException {
        String token = found(
                "\"access_token\":\"([^\"]+)\"",
                ask(HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN))));
        String admin = "http://localhost:" + port + "/admin/realms/anwang";
        String user =
                id(ask(as(token, admin + "/users?exact=true&username=" + person).GET()));
        String left =
                id(ask(as(token, admin + "/groups?exact=true&search=" + group).GET()));
        ask(as(token, admin + "/users/" + user + "/groups/" + left).DELETE());
    }

    private static HttpRequest.Builder as(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static String id(String answer) {
        return found("\"id\":\"([^\"]+)\"", answer);
    }

    private static String found(String pattern, String answer) {
        Matcher found = Pattern.compile(pattern).matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + answer);
        }
        return found.group(1);
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The script starts a server of its own: both end. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}

package tw.anwang.portal.whole;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tw.anwang.testing.TestCertificate;

/** HAProxy with config/proxy/haproxy.cfg as it is; what differs from place to place comes from the environment. */
final class ReverseProxy implements AutoCloseable {
    private static final Path FILES =
            Path.of("../../config/proxy").toAbsolutePath().normalize();

    private final Process process;
    private final Path socket;
    private final int port;

    private ReverseProxy(Process process, Path socket, int port) {
        this.process = process;
        this.socket = socket;
        this.port = port;
    }

    /** Where Debian puts it, which is not on everybody's path. */
    static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "haproxy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param port where people come by https, @param nodes two of them, such as 127.0.0.1:20001 */
    static ReverseProxy start(int port, TestCertificate certificate, String... nodes) throws IOException {
        Path folder = Files.createTempDirectory("anwang-proxy"); // the path of a socket may have 107 characters
        ProcessBuilder builder = new ProcessBuilder(
                        program().orElseThrow().toString(),
                        "-db",
                        "-f",
                        FILES.resolve("haproxy.cfg").toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "haproxy.log").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        var environment = builder.environment();
        environment.put("ANWANG_TRIAL", "1");
        environment.put("ANWANG_HTTP", "127.0.0.1:" + PortalServer.freePort());
        environment.put("ANWANG_HTTPS", "127.0.0.1:" + port);
        environment.put("ANWANG_HOST", "localhost:" + port);
        environment.put("ANWANG_CERT", certificate.together().toString());
        environment.put("ANWANG_PAGES", FILES.toString());
        environment.put("ANWANG_NODE_ONE", nodes[0]);
        environment.put("ANWANG_NODE_TWO", nodes[1]);
        environment.put("ANWANG_SOCKET", folder.resolve("admin.sock").toString());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ReverseProxy(process, folder.resolve("admin.sock"), port);
    }

    String address() {
        return "https://localhost:" + port;
    }

    /** Until it says so of that node, as an administrator reads it: UP, DOWN. */
    void await(String node, String state) {
        await(node + " " + state, stats -> stats.lines()
                .map(line -> line.split(","))
                .anyMatch(line -> line[0].equals("portal") && line[1].equals(node) && line[17].startsWith(state)));
    }

    private void await(String what, Predicate<String> is) {
        Instant until = Instant.now().plus(Duration.ofMinutes(3));
        while (process.isAlive() && Instant.now().isBefore(until)) {
            if (is.test(asked("show stat"))) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The proxy did not come to " + what + ": " + log());
    }

    private String asked(String question) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap((question + "\n").getBytes(StandardCharsets.UTF_8)));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notYet) {
            return "";
        }
    }

    String log() {
        try {
            return Files.readString(Path.of("target", "haproxy.log"));
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

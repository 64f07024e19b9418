package tw.anwang.identity.trail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A syslog server by TLS with a certificate of its own; reads frames of counted length as RFC 5425 has them. */
final class LogServer implements AutoCloseable {
    private static final String PASSWORD = "only-for-this-test";

    private final SSLServerSocket door;
    private final List<String> messages = new ArrayList<>();
    private final Path certificate;
    private volatile boolean closesAtTheEnd = true;

    /** @param name that the certificate vouches for */
    LogServer(String name) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "syslog");
        Path keys = folder.resolve("keys.p12");
        certificate = folder.resolve("certificate.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString());
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                keys.toString(),
                "-file",
                certificate.toString());
        KeyStore store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        door = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0);
        Thread reader = new Thread(this::serve, "log server");
        reader.setDaemon(true);
        reader.start();
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try (SSLSocket socket = (SSLSocket) door.accept()) {
                read(socket.getInputStream());
                while (!closesAtTheEnd) {
                    Thread.sleep(20);
                }
            } catch (IOException | InterruptedException gone) {
                // the next caller is served all the same
            }
        }
    }

    private void read(InputStream in) throws IOException {
        StringBuilder length = new StringBuilder();
        for (int sign = in.read(); sign >= 0; sign = in.read()) {
            if (sign != ' ') {
                length.append((char) sign);
                continue;
            }
            String message = new String(in.readNBytes(Integer.parseInt(length.toString())), StandardCharsets.UTF_8);
            synchronized (messages) {
                messages.add(message);
            }
            length.setLength(0);
        }
    }

    List<String> messages() {
        synchronized (messages) {
            return List.copyOf(messages);
        }
    }

    void closesAtTheEnd(boolean so) {
        closesAtTheEnd = so;
    }

    Path certificate() {
        return certificate;
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        closesAtTheEnd = true;
        door.close();
    }
}

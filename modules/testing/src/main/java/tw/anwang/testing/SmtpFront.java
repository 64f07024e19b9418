package tw.anwang.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before the mail server and does what that one cannot: it asks for STARTTLS before anything else, or falls
 * silent when a mail to a certain receiver has been handed over.
 */
final class SmtpFront implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    private final int behind;
    private final SSLContext secret;
    private final Set<String> silent = ConcurrentHashMap.newKeySet();

    /** @param secret null where nothing is encrypted */
    private SmtpFront(int behind, SSLContext secret) throws IOException {
        this.behind = behind;
        this.secret = secret;
        Thread doorkeeper = new Thread(this::open, "smtp front");
        doorkeeper.setDaemon(true);
        doorkeeper.start();
    }

    static SmtpFront plain(int behind) throws IOException {
        return new SmtpFront(behind, null);
    }

    static SmtpFront startTls(int behind, TestCertificate certificate) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(certificate.keys())) {
            keys.load(file, TestCertificate.PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, TestCertificate.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return new SmtpFront(behind, context);
    }

    int port() {
        return door.getLocalPort();
    }

    void silentFor(String address) {
        silent.add(address);
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread talk = new Thread(() -> talk(client), "smtp front talks");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (Socket open = client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            new Talk(open, server).go();
        } catch (IOException gone) {
            // either side has hung up: the test sees what became of the mail
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** One connection, line by line. */
    private final class Talk {
        private final Socket server;
        private Socket client;
        private boolean encrypted = secret == null;
        private boolean falls;
        private boolean inData;

        Talk(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void go() throws IOException {
            answer(reply());
            for (String line = line(client.getInputStream()); line != null; line = line(client.getInputStream())) {
                if (inData) {
                    data(line);
                } else {
                    command(line, line.toUpperCase(Locale.ROOT));
                }
            }
        }

        private void data(String line) throws IOException {
            if (line.equals(".") && falls) {
                // nothing more is said, until the other side gives up
                client.getInputStream().read();
                throw new IOException("given up");
            }
            say(server, line);
            if (line.equals(".")) {
                inData = false;
                answer(reply());
            }
        }

        private void command(String line, String upper) throws IOException {
            if (!encrypted && upper.equals("STARTTLS")) {
                answer("220 2.0.0 go on\r\n");
                encrypt();
            } else if (!encrypted && !upper.startsWith("EHLO") && !upper.equals("QUIT")) {
                answer("530 5.7.0 Must issue a STARTTLS command first\r\n");
            } else {
                say(server, line);
                String reply = reply();
                answer(encrypted || !upper.startsWith("EHLO") ? reply : offering(reply));
                falls |= silent.stream().anyMatch(line::contains);
                inData = upper.equals("DATA") && reply.startsWith("354");
            }
        }

        /** The first line of the answer is a name, and none of what the server can do. */
        private static String offering(String reply) {
            int first = reply.indexOf('\n') + 1;
            String others = reply.substring(first);
            return "250-" + reply.substring(4, first)
                    + (others.isEmpty() ? "250 STARTTLS\r\n" : "250-STARTTLS\r\n" + others);
        }

        private void encrypt() throws IOException {
            SSLSocket wrapped =
                    (SSLSocket) secret.getSocketFactory().createSocket(client, null, client.getPort(), true);
            wrapped.setUseClientMode(false);
            wrapped.startHandshake();
            client = wrapped;
            encrypted = true;
        }

        /** All lines of an answer of the server. */
        private String reply() throws IOException {
            StringBuilder reply = new StringBuilder();
            String line;
            do {
                line = line(server.getInputStream());
                if (line == null) {
                    throw new IOException("the server is gone");
                }
                reply.append(line).append("\r\n");
            } while (line.length() > 3 && line.charAt(3) == '-');
            return reply.toString();
        }

        private void answer(String lines) throws IOException {
            OutputStream out = client.getOutputStream();
            out.write(lines.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        private static void say(Socket to, String line) throws IOException {
            to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
            to.getOutputStream().flush();
        }

        /** Byte by byte: what follows STARTTLS is none of the clear text. */
        private static String line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n') {
                    return line.toString(StandardCharsets.UTF_8);
                }
                if (c != '\r') {
                    line.write(c);
                }
            }
            return null;
        }
    }
}

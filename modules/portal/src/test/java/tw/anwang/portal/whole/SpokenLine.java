package tw.anwang.portal.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A connection by TLS on which a test says what no browser says, or stops in the middle of it. */
final class SpokenLine implements AutoCloseable {
    private static final int PATIENCE = 60_000;
    private static final int SILENCE = 600;

    private final Socket socket;

    SpokenLine(int port) throws IOException {
        socket = trusting().getSocketFactory().createSocket("localhost", port);
        socket.setSoTimeout(PATIENCE);
    }

    /** Of a head each line as HTTP ends it. */
    static String head(String... lines) {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    SpokenLine say(String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** The same where the other side may have enough of it before the end. */
    SpokenLine sayAsFarAsHeard(String words) throws IOException {
        try {
            return say(words);
        } catch (SocketException refused) {
            return this;
        }
    }

    /** All that comes until the other side ends it: ask for {@code Connection: close}. */
    String heard() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What comes within that time: of who is not asked to close the line. */
    String heardWithin(int milliseconds) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        socket.setSoTimeout(milliseconds);
        byte[] piece = new byte[4096];
        try {
            for (int n = socket.getInputStream().read(piece);
                    n >= 0;
                    n = socket.getInputStream().read(piece)) {
                all.write(piece, 0, n);
                socket.setSoTimeout(SILENCE);
            }
        } catch (SocketTimeoutException silent) {
            // it says no more
        } catch (SocketException closed) {
            // refused before all was said
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    /** What the test's own proxy shows is not looked at. */
    private static SSLContext trusting() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Everybody()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Everybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

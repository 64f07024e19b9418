package tw.anwang.portal.whole;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands where a proxy believes a node of the portal and keeps, connection by connection, each byte that arrives there.
 * It understands nothing but the end of a head: what a server might understand of the rest, a test says.
 */
final class RecordingNode implements AutoCloseable {
    /** So long silent, a request is over. */
    private static final int SILENCE_MS = 250;

    private static final String HEALTH = "GET /health/ready ";
    private static final byte[] ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    RecordingNode() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Aside.run("recording node", () -> {
            while (true) {
                Socket line = door.accept();
                Aside.run("recording node", () -> hear(line));
            }
        });
    }

    /** As a proxy is told. */
    String place() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** What came on each connection since it was asked before; what the proxy asks by itself is left out. */
    List<String> heard() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    private void hear(Socket line) throws IOException {
        StringBuilder all = new StringBuilder();
        try (line) {
            line.setSoTimeout(SILENCE_MS);
            byte[] piece = new byte[16 * 1024];
            InputStream in = line.getInputStream();
            boolean answered = false;
            while (true) {
                int length = next(in, piece);
                if (length > 0) {
                    all.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
                } else if (length < 0 || answered) {
                    break;
                } else if (all.indexOf("\r\n\r\n") >= 0) {
                    answered = true;
                    line.getOutputStream().write(ANSWER);
                    line.getOutputStream().flush();
                }
            }
        } finally {
            if (all.length() > 0 && !all.toString().startsWith(HEALTH)) {
                heard.add(all.toString());
            }
        }
    }

    /** 0 where nobody says anything for a while. */
    private static int next(InputStream in, byte[] piece) throws IOException {
        try {
            return in.read(piece);
        } catch (SocketTimeoutException silent) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

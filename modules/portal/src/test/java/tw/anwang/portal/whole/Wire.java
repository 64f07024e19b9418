package tw.anwang.portal.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lies between a browser and the portal, hands every byte on and counts them. A browser tells a test only of what a page
 * asks for; what it asks for by itself, an icon for instance, is seen here alone.
 */
final class Wire implements AutoCloseable {
    /** What a form sends ends without a line of its own: the next request may follow in the same. */
    private static final Pattern REQUEST = Pattern.compile("(?:GET|HEAD|POST|PUT) /\\S* HTTP/1\\.1\\r\\n");

    private static final int PIECE = 16_384;

    /** So long silent, a visit is over. */
    private static final long SILENCE_NS = 700_000_000;

    private static final int LOOK_MS = 50;

    private final ServerSocket door;
    private final int behind;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private volatile long last;

    /** What a visit asked for, and how many bytes came back, heads of answers included. */
    record Visit(List<String> requests, long bytes) {}

    /** One connection of the browser, since the last visit began. */
    private static final class Line {
        private final StringBuilder asked = new StringBuilder();
        private long came;
    }

    Wire(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Aside.run("wire", () -> {
            while (true) {
                Socket browser = door.accept();
                Aside.run("wire", () -> connect(browser));
            }
        });
    }

    /** Without a slash at the end. */
    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** What goes over it until it falls silent again. */
    Visit visit(Runnable doing) throws InterruptedException {
        for (Line line : lines) {
            synchronized (line) {
                line.asked.setLength(0);
                line.came = 0;
            }
        }
        last = System.nanoTime();
        doing.run();
        while (System.nanoTime() - last < SILENCE_NS) {
            Thread.sleep(LOOK_MS);
        }
        return new Visit(
                lines.stream().flatMap(line -> requests(line).stream()).toList(),
                lines.stream().mapToLong(line -> line.came).sum());
    }

    private static List<String> requests(Line line) {
        synchronized (line) {
            return REQUEST.matcher(line.asked)
                    .results()
                    .map(MatchResult::group)
                    .map(String::strip)
                    .toList();
        }
    }

    private void connect(Socket browser) throws IOException {
        Line line = new Line();
        lines.add(line);
        Socket portal = new Socket(InetAddress.getByName("localhost"), behind);
        Aside.run("wire", () -> hand(browser, portal, piece -> line.asked.append(piece), line));
        Aside.run("wire", () -> hand(portal, browser, piece -> line.came += piece.length(), line));
    }

    private interface Counted {
        void add(String piece);
    }

    private void hand(Socket from, Socket to, Counted counted, Line line) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                synchronized (line) {
                    counted.add(new String(piece, 0, length, StandardCharsets.ISO_8859_1)); // a character for a byte
                }
                last = System.nanoTime();
                out.write(piece, 0, length);
                out.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

package tw.anwang.portal.whole;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between the portal and its database, which a test makes slow, or cuts. */
final class Line implements AutoCloseable {
    private static final int PIECE = 16_384;

    private final ServerSocket door;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int delay;

    Line(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Aside.run("line", () -> {
            while (true) {
                connect(door.accept());
            }
        });
    }

    int port() {
        return door.getLocalPort();
    }

    /** @param milliseconds for which every answer of the database is held back from now on */
    void slow(int milliseconds) {
        delay = milliseconds;
    }

    /** Every connection that is open breaks; the next ones hold. */
    void cut() throws IOException {
        for (Socket one : open) {
            one.close();
        }
    }

    private void connect(Socket portal) throws IOException {
        open.add(portal);
        Aside.run("line", () -> {
            try (portal;
                    Socket database = new Socket("127.0.0.1", behind)) {
                open.add(database);
                portal.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                Aside.run("line", () -> hand(portal, database, false));
                hand(database, portal, true);
                open.remove(database);
            } finally {
                open.remove(portal);
            }
        });
    }

    private void hand(Socket from, Socket to, boolean answers) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (answers && delay > 0) {
                    Thread.sleep(delay);
                }
                out.write(piece, 0, length);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}

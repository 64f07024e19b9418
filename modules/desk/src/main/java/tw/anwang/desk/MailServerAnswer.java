package tw.anwang.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What a mail server says to who comes and leaves again: no name, no password, no mail. So an administrator learns before
 * the first mail whether anybody answers at the address of the settings, and whether the connection can be made secret.
 */
public enum MailServerAnswer {
    /** It answers, and offers STARTTLS where that is asked for. */
    GOOD,
    /** Nobody answers, or not as a mail server does. */
    SILENT,
    /** It does not offer STARTTLS, so nothing would be sent. */
    NO_STARTTLS;

    /** For all of it: less than the page of the checks waits, which would say no more than that one does not answer. */
    private static final int PATIENCE_MILLIS = 2000;

    private static final int MOST_LINES = 50;

    /** @param security of the settings; where the connection is secret from its first byte, a port that is open is all that is asked */
    public static MailServerAnswer of(String host, int port, String security) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(Math.max(1, (int) TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            return security.equalsIgnoreCase("tls") ? GOOD : greeted(socket, security.equalsIgnoreCase("starttls"));
        } catch (IOException | IllegalArgumentException unreachable) {
            return SILENT;
        }
    }

    private static MailServerAnswer greeted(Socket socket, boolean asksForTls) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        if (!answer(in).startsWith("220")) {
            return SILENT;
        }
        say(socket, "EHLO anwang");
        boolean offersTls = answer(in).toUpperCase(Locale.ROOT).contains("STARTTLS");
        say(socket, "QUIT");
        return asksForTls && !offersTls ? NO_STARTTLS : GOOD;
    }

    /** All lines of it: {@code 250-…} goes on, {@code 250 …} is the last. */
    private static String answer(BufferedReader in) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int lines = 0; lines < MOST_LINES; lines++) {
            String line = in.readLine();
            if (line == null) {
                return all.toString();
            }
            all.append(line).append('\n');
            if (line.length() < 4 || line.charAt(3) != '-') {
                return all.toString();
            }
        }
        return all.toString();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}

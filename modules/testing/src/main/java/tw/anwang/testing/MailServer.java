package tw.anwang.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A real SMTP server on this machine, on a port of its own; it can be shut, and refuse receivers. */
public final class MailServer implements AutoCloseable {
    /** From whom the mail of tests comes. */
    public static final String SENDER = "anwang@example.gov.tw";

    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final Map<String, String> settings = new TreeMap<>();
    private final GreenMail server;
    private SmtpFront front;

    private MailServer(String protocol, String security, int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol)) {
            @Override
            protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
                return super.createServices(setups, refusing(managers));
            }
        };
        server.start();
        settings.put("APP_MAIL_HOST", "localhost");
        settings.put("APP_MAIL_PORT", String.valueOf(port));
        settings.put("APP_MAIL_FROM", SENDER);
        settings.put("APP_MAIL_SECURITY", security);
        settings.put("APP_PUBLIC_URL", "http://localhost:8080");
    }

    /** Open to everybody, nothing encrypted. */
    public static MailServer open() throws IOException {
        return new MailServer(ServerSetup.PROTOCOL_SMTP, "none", freePort());
    }

    /** Encrypted from the first byte, with a certificate of its own for {@code localhost}. */
    public static MailServer encrypted() throws Exception {
        TestCertificate.forMailServers();
        MailServer made = new MailServer(ServerSetup.PROTOCOL_SMTPS, "tls", freePort());
        made.settings.put(
                "APP_MAIL_CA", TestCertificate.forMailServers().certificate().toString());
        return made;
    }

    /** In clear at first, and nothing is taken before STARTTLS; with a certificate of its own for {@code localhost}. */
    public static MailServer startTls() throws Exception {
        int port = freePort();
        MailServer made = new MailServer(ServerSetup.PROTOCOL_SMTP, "starttls", port);
        TestCertificate own = TestCertificate.of("localhost");
        made.stands(SmtpFront.startTls(port, own));
        made.settings.put("APP_MAIL_CA", own.certificate().toString());
        return made;
    }

    /** Falls silent when a mail to that address has been handed over, and says nothing more on that connection. */
    public MailServer silentFor(String address) throws IOException {
        if (front == null) {
            stands(SmtpFront.plain(Integer.parseInt(settings.get("APP_MAIL_PORT"))));
        }
        front.silentFor(address);
        return this;
    }

    private void stands(SmtpFront before) {
        front = before;
        settings.put("APP_MAIL_PORT", String.valueOf(before.port()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Managers refusing(Managers given) {
        SmtpManager post = new SmtpManager(given.getImapHostManager(), given.getUserManager()) {
            @Override
            public String checkRecipient(SmtpState state, MailAddress receiver) {
                return replies.get(receiver.getEmail());
            }
        };
        return new Managers() {
            @Override
            public SmtpManager getSmtpManager() {
                return post;
            }

            @Override
            public UserManager getUserManager() {
                return given.getUserManager();
            }

            @Override
            public ImapHostManager getImapHostManager() {
                return given.getImapHostManager();
            }
        };
    }

    /** Asks for this name and password from now on. */
    public MailServer askingFor(String user, String password) {
        server.getUserManager().setAuthRequired(true);
        server.setUser("post@example.gov.tw", user, password);
        settings.put("APP_MAIL_USER", user);
        settings.put("APP_MAIL_PASSWORD", password);
        return this;
    }

    /** Answers this receiver with that line, such as {@code 550 no such user}. */
    public void refuse(String address, String line) {
        replies.put(address, line);
    }

    /** Takes everybody again. */
    public void refuseNobody() {
        replies.clear();
    }

    /** Nobody answers any more, until {@link #up()}. */
    public void down() {
        server.stop();
    }

    public void up() {
        server.start();
    }

    /** Of the portal, by name, as in the environment. */
    public Map<String, String> settings() {
        return new HashMap<>(settings);
    }

    /** Lets the module container of this JVM send here, with these settings changed; {@link #close()} takes it back. */
    public MailServer inUse(Map<String, String> changed) {
        settings.putAll(changed);
        settings.forEach((name, value) -> System.setProperty(property(name), value));
        return this;
    }

    public MailServer inUse() {
        return inUse(Map.of());
    }

    private static String property(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    /** What it took, oldest first. */
    public List<MimeMessage> taken() {
        return new ArrayList<>(Arrays.asList(server.getReceivedMessages()));
    }

    /** What it took for that address. */
    public List<MimeMessage> takenFor(String address) {
        return taken().stream().filter(mail -> to(mail).contains(address)).toList();
    }

    private static Set<String> to(MimeMessage mail) {
        try {
            return Set.of(mail.getAllRecipients()[0].toString());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        settings.keySet().forEach(name -> System.clearProperty(property(name)));
        server.stop();
        if (front != null) {
            try {
                front.close();
            } catch (IOException gone) {
                front = null;
            }
        }
    }
}

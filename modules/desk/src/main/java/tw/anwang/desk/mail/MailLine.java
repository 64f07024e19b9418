package tw.anwang.desk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import tw.anwang.desk.mail.MailSettings.Security;

/** A connection to the mail server, opened with the first mail and kept for those after it. */
final class MailLine implements AutoCloseable {
    /** So long is waited for the connection, for each answer of the server, and for it to take what is written. */
    private static final String PATIENCE_MILLIS = "15000";

    private final MailSettings settings;
    private Session session;
    private Transport transport;

    MailLine(MailSettings settings) {
        this.settings = settings;
    }

    Session session() throws NotSent {
        if (session == null) {
            session = Session.getInstance(properties());
        }
        return session;
    }

    /** @throws NotSent with what stood in the way */
    void send(Letter letter) throws NotSent {
        connect();
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException refused) {
            throw Refusal.of(refused);
        }
    }

    private void connect() throws NotSent {
        if (transport != null && transport.isConnected()) {
            return;
        }
        try {
            transport = session().getTransport(protocol());
            transport.connect(
                    settings.host().orElseThrow(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.user().isPresent() ? settings.password() : null);
        } catch (MessagingException unreachable) {
            throw Refusal.ofTheServer(unreachable);
        }
    }

    private String protocol() {
        return settings.security() == Security.TLS ? "smtps" : "smtp";
    }

    private Properties properties() throws NotSent {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.put(prefix + "timeout", PATIENCE_MILLIS);
        properties.put(prefix + "writetimeout", PATIENCE_MILLIS);
        // a server that was silent in the middle is not waited for once more at the end
        properties.put(prefix + "quitwait", "false");
        properties.put(prefix + "auth", String.valueOf(settings.user().isPresent()));
        // where it is asked for it is had: no password goes in clear because a server, or who stands before it, offers
        // nothing else
        String starttls = String.valueOf(settings.security() == Security.STARTTLS);
        properties.put(prefix + "starttls.enable", starttls);
        properties.put(prefix + "starttls.required", starttls);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        if (settings.authority().isPresent()) {
            properties.put(
                    prefix + "ssl.socketFactory", vouching(settings.authority().get()));
        }
        return properties;
    }

    private static SSLSocketFactory vouching(String authority) throws NotSent {
        try {
            return Vouching.by(authority);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new NotSent(MailProblem.NOT_SECRET, unusable);
        }
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException gone) {
                transport = null; // the server has closed before us: nothing is lost by it
            }
        }
    }
}

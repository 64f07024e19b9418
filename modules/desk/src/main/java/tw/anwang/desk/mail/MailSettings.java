package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server as the administrator set it; checked at start. Asks no right: it shows nothing. */
@ApplicationScoped
public class MailSettings {
    /** How the connection is kept secret. */
    enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    @Inject
    @ConfigProperty(name = "app.mail.host")
    Provider<Optional<String>> host;

    @Inject
    @ConfigProperty(name = "app.mail.port")
    Provider<Optional<String>> port;

    @Inject
    @ConfigProperty(name = "app.mail.from")
    Provider<Optional<String>> from;

    @Inject
    @ConfigProperty(name = "app.mail.user")
    Provider<Optional<String>> user;

    @Inject
    @ConfigProperty(name = "app.mail.password")
    Provider<Optional<String>> password;

    @Inject
    @ConfigProperty(name = "app.mail.security", defaultValue = "starttls")
    Provider<String> security;

    @Inject
    @ConfigProperty(name = "app.mail.ca")
    Provider<Optional<String>> authority;

    @Inject
    @ConfigProperty(name = "app.public.url")
    Provider<Optional<String>> portal;

    /** Whether the portal sends mail at all. */
    public boolean isOn() {
        return host().isPresent();
    }

    Optional<String> host() {
        return set(host);
    }

    int port() {
        return set(port).map(Integer::valueOf).orElse(security().port);
    }

    String from() {
        return set(from).orElse("");
    }

    /** From whom mail comes. */
    public String sender() {
        return from();
    }

    /** The address of a page of the portal, such as {@code /home.xhtml}, from outside it. */
    public String link(String page) {
        return portal() + page;
    }

    Optional<String> user() {
        return set(user);
    }

    String password() {
        return set(password).orElse("");
    }

    Security security() {
        return Security.valueOf(security.get().toUpperCase(java.util.Locale.ROOT));
    }

    /** File with the certificates that vouch for the server; nothing: those Java trusts. */
    Optional<String> authority() {
        return set(authority);
    }

    /** Address by which people reach the portal; links begin with it. */
    String portal() {
        return set(portal).orElse("");
    }

    private static Optional<String> set(Provider<Optional<String>> setting) {
        return setting.get().filter(value -> !value.isBlank());
    }
}

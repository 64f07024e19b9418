package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address people type, from a setting: behind a proxy a request does not tell it, and what a request tells must not
 * decide for which place a key signs. Only on one's own machine the request is enough. Asks no right: it is a setting.
 */
@ApplicationScoped
public class PublicAddress {
    private static final String OWN_MACHINE = "localhost";

    @Inject
    @ConfigProperty(name = "app.public.url")
    Optional<String> setting;

    /** Nothing where security keys cannot be used: no setting, and not on one's own machine. @param asked of a request */
    Optional<WebPlace> place(URI asked) {
        return setting.filter(address -> !address.isBlank())
                .map(URI::create)
                .or(() -> Optional.of(asked).filter(uri -> OWN_MACHINE.equals(uri.getHost())))
                .map(PublicAddress::of);
    }

    /** Such as {@code https://anwang.example.gov.tw}; nothing where no setting tells it. @param asked of a request */
    public Optional<String> origin(URI asked) {
        return place(asked).map(WebPlace::origin);
    }

    private static WebPlace of(URI address) {
        boolean usual =
                address.getPort() == -1 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        String origin = address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
        return new WebPlace(address.getHost(), origin);
    }
}

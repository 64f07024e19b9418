package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. Only what a proxy of one's own says in X-Forwarded-For is believed: everybody can write
 * that header.
 */
@ApplicationScoped
public class ClientAddress {
    private static final String ADDRESS = "[0-9a-fA-F:.]{2,45}";

    private Set<String> proxies;

    protected ClientAddress() {}

    /** @param setting addresses of the proxies, separated by commas */
    @Inject
    public ClientAddress(@ConfigProperty(name = "app.proxies") Optional<String> setting) {
        proxies = Set.of(setting.orElse("").strip().split("\\s*,\\s*"));
    }

    String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /** The last address on the way that is not one of our proxies. */
    String of(String neighbour, String forwarded) {
        if (forwarded == null || !proxies.contains(neighbour)) {
            return neighbour;
        }
        List<String> way = Arrays.asList(forwarded.strip().split("\\s*,\\s*"));
        Collections.reverse(way);
        return way.stream()
                .filter(one -> !proxies.contains(one))
                .findFirst()
                .filter(one -> one.matches(ADDRESS))
                .orElse(neighbour);
    }
}

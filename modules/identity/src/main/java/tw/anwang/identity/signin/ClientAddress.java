package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. Only what a proxy of one's own says in X-Forwarded-For is believed: everybody can write
 * that header.
 */
@ApplicationScoped
public class ClientAddress {
    private Set<String> proxies;

    protected ClientAddress() {}

    /** @param setting addresses of the proxies, separated by commas */
    @Inject
    public ClientAddress(@ConfigProperty(name = "app.proxies") Optional<String> setting) {
        proxies = Arrays.stream(setting.orElse("").strip().split("\\s*,\\s*"))
                .filter(AddressForm::isAddress)
                .map(AddressForm::kept)
                .collect(Collectors.toSet());
    }

    /** Whether a proxy of one's own is at this address: what it tells is believed. */
    public boolean isProxy(String neighbour) {
        return proxies.contains(AddressForm.kept(neighbour));
    }

    /** The address of who sent the request, as far as it can be believed. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /** The last address on the way that is not one of our proxies. */
    String of(String neighbour, String forwarded) {
        if (forwarded == null || !isProxy(neighbour)) {
            return neighbour;
        }
        List<String> way = Arrays.asList(forwarded.strip().split("\\s*,\\s*"));
        Collections.reverse(way);
        return way.stream()
                .map(one -> AddressForm.isAddress(one) ? AddressForm.kept(one) : "")
                .filter(one -> !proxies.contains(one))
                .findFirst()
                .filter(one -> !one.isEmpty())
                .orElse(neighbour);
    }
}

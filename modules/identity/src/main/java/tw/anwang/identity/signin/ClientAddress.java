package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** What looks like an address and is none would be looked up as a name. */
    private static final String ADDRESS = BYTE + "(\\." + BYTE + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    private Set<String> proxies;

    protected ClientAddress() {}

    /** @param setting addresses of the proxies, separated by commas */
    @Inject
    public ClientAddress(@ConfigProperty(name = "app.proxies") Optional<String> setting) {
        proxies = Arrays.stream(setting.orElse("").strip().split("\\s*,\\s*"))
                .filter(one -> one.matches(ADDRESS))
                .map(ClientAddress::inOneForm)
                .collect(Collectors.toSet());
    }

    /** The address of who sent the request, as far as it can be believed. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }

    /** The last address on the way that is not one of our proxies. */
    String of(String neighbour, String forwarded) {
        if (forwarded == null || !proxies.contains(inOneForm(neighbour))) {
            return neighbour;
        }
        List<String> way = Arrays.asList(forwarded.strip().split("\\s*,\\s*"));
        Collections.reverse(way);
        return way.stream()
                .map(one -> one.matches(ADDRESS) ? inOneForm(one) : "")
                .filter(one -> !proxies.contains(one))
                .findFirst()
                .filter(one -> !one.isEmpty())
                .orElse(neighbour);
    }

    /** The same address of six is written in many ways; no name is looked up, only digits come here. */
    private static String inOneForm(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException unreadable) {
            return "";
        }
    }
}

package tw.anwang.identity.sso;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.Sentences;

/** What an administrator has said of the issuer; the portal's start has checked it. Asks no right: the sign-in page shows it. */
@ApplicationScoped
public class IssuerSettings {
    @Inject
    @ConfigProperty(name = "app.oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "app.oidc.client")
    Optional<String> client;

    @Inject
    @ConfigProperty(name = "app.oidc.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "app.oidc.name")
    Optional<String> name;

    @Inject
    @ConfigProperty(name = "app.oidc.groups", defaultValue = "groups")
    String groups;

    @Inject
    @ConfigProperty(name = "app.oidc.person", defaultValue = "preferred_username")
    String person;

    @Inject
    @ConfigProperty(name = "app.oidc.unknown", defaultValue = "refuse")
    String unknown;

    @Inject
    @ConfigProperty(name = "app.oidc.second.factor")
    Optional<String> secondFactor;

    /** Whether there is single sign-on at all. */
    public boolean isSet() {
        return issuer.isPresent() && client.isPresent() && secret.isPresent();
    }

    /** What the button calls the issuer. */
    String name(Locale locale) {
        return name.orElseGet(() -> Sentences.of("identity", "sso.name", locale));
    }

    Issuer issuer() {
        return new Issuer(issuer.orElseThrow());
    }

    ClientID client() {
        return new ClientID(client.orElseThrow());
    }

    Secret secret() {
        return new Secret(secret.orElseThrow());
    }

    /** The claim that lists a person's groups. */
    String groups() {
        return groups;
    }

    /** The claim by which an administrator announces a person who comes for the first time. */
    String person() {
        return person;
    }

    /** Whether an account is opened for somebody nobody announced, where the groups tell office and role. */
    boolean opensAccounts() {
        return "open".equals(unknown);
    }

    /** Values of {@code acr} or {@code amr} that stand for a second factor the issuer has asked for; none: none counts. */
    Set<String> secondFactors() {
        return Arrays.stream(secondFactor.orElse("").split("[\\s,]+"))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}

package tw.anwang.identity.sso;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tw.anwang.kernel.Sentences;

/**
 * What the issuer tells of itself, asked for when somebody first needs it and not at the portal's start. Kept for an
 * hour; that it does not answer is kept for some seconds, so that an issuer which hangs holds one request and not all.
 */
@ApplicationScoped
class Discovery {
    /** For each question to the issuer, in milliseconds. */
    static final int PATIENCE = 5_000;

    private static final Logger LOG = Logger.getLogger(Discovery.class.getName());
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration SILENCE_KEPT = Duration.ofSeconds(15);
    private static final int LARGEST_KEYS = 512 * 1024;

    @Inject
    IssuerSettings settings;

    @Inject
    Clock clock;

    private Found found;
    private Instant until = Instant.MIN;

    /** @param keys what ID tokens are signed with; read when they are needed and when an unknown one turns up */
    record Found(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** @throws Refused with {@link Refusal#UNREACHABLE} */
    synchronized Found issuer() {
        Instant now = clock.instant();
        if (now.isAfter(until)) {
            found = ask();
            until = now.plus(found == null ? SILENCE_KEPT : KEPT);
        }
        if (found == null) {
            throw new Refused(Refusal.UNREACHABLE, null);
        }
        return found;
    }

    private Found ask() {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(settings.issuer(), PATIENCE, PATIENCE);
            if (!isProtected(metadata)) {
                LOG.log(Level.SEVERE, words("sso.log.unprotected"));
                return null;
            }
            var retriever = new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST_KEYS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), retriever)
                    .refreshAheadCache(false)
                    .retrying(true)
                    .build();
            return new Found(metadata, keys);
        } catch (GeneralException | IOException | RuntimeException silent) {
            LOG.log(Level.WARNING, words("sso.log.silent"), silent);
            return null;
        }
    }

    private String words(String key) {
        return MessageFormat.format(Sentences.of("identity", key, Locale.TAIWAN), settings.issuer());
    }

    /** An issuer reached by https must not lead on by http; one on the own machine is for trying out. */
    private boolean isProtected(OIDCProviderMetadata metadata) {
        return settings.issuer().getValue().startsWith("http://localhost")
                || Stream.of(
                                metadata.getAuthorizationEndpointURI(),
                                metadata.getTokenEndpointURI(),
                                metadata.getJWKSetURI(),
                                metadata.getEndSessionEndpointURI())
                        .filter(Objects::nonNull)
                        .map(URI::getScheme)
                        .allMatch("https"::equals);
    }
}

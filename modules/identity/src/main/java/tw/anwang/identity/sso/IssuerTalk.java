package tw.anwang.identity.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The code flow with PKCE, in the words of a library that checks what comes back. Nothing of a token leaves this class
 * but what {@link Shown} keeps; no message of an exception here is logged, since it may quote one.
 */
@ApplicationScoped
class IssuerTalk {
    /** Signatures by a key pair alone: never none, and never by a secret both sides have. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    IssuerSettings settings;

    @Inject
    Discovery discovery;

    /** Where the browser is sent. @param back where the issuer sends it back to */
    URI question(URI back, String state, String nonce, String verifier) {
        OIDCProviderMetadata issuer = discovery.issuer().metadata();
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile", "email"), settings.client(), back)
                .endpointURI(issuer.getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who the issuer says has come. @param answer parameters of the address it sent the browser to; @throws Refused */
    Shown person(URI back, Map<String, List<String>> answer, Attempt attempt) {
        Discovery.Found issuer = discovery.issuer();
        OIDCTokenResponse tokens = tokens(issuer.metadata(), back, code(issuer.metadata(), back, answer), attempt);
        var validator = new IDTokenValidator(
                settings.issuer(),
                settings.client(),
                new JWSVerificationKeySelector<SecurityContext>(SIGNATURES, issuer.keys()),
                null);
        try {
            return Shown.of(
                    validator.validate(tokens.getOIDCTokens().getIDToken(), new Nonce(attempt.nonce())),
                    settings.person(),
                    settings.groups());
        } catch (RemoteKeySourceException silent) {
            throw new Refused(Refusal.UNREACHABLE, silent);
        } catch (BadJOSEException | JOSEException | RuntimeException wrong) {
            throw new Refused(Refusal.INVALID, wrong);
        }
    }

    private AuthorizationCode code(OIDCProviderMetadata issuer, URI back, Map<String, List<String>> answer) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(back, answer);
            Issuer named = response.getIssuer();
            boolean other = named == null
                    ? issuer.supportsAuthorizationResponseIssuerParam()
                    : !named.equals(settings.issuer());
            if (other) {
                throw new Refused(Refusal.INVALID, null);
            }
            if (!response.indicatesSuccess()) {
                boolean denied = OAuth2Error.ACCESS_DENIED
                        .getCode()
                        .equals(response.toErrorResponse().getErrorObject().getCode());
                throw new Refused(denied ? Refusal.DENIED : Refusal.ISSUER, null);
            }
            return Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                    .orElseThrow(() -> new Refused(Refusal.ISSUER, null));
        } catch (ParseException unreadable) {
            throw new Refused(Refusal.ISSUER, unreadable);
        }
    }

    private OIDCTokenResponse tokens(OIDCProviderMetadata issuer, URI back, AuthorizationCode code, Attempt attempt) {
        var grant = new AuthorizationCodeGrant(code, back, new CodeVerifier(attempt.verifier()));
        HTTPRequest request = new TokenRequest.Builder(issuer.getTokenEndpointURI(), proof(issuer), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Discovery.PATIENCE);
        request.setReadTimeout(Discovery.PATIENCE);
        request.setFollowRedirects(false);
        HTTPResponse response;
        try {
            response = request.send();
        } catch (IOException silent) {
            throw new Refused(Refusal.UNREACHABLE, silent);
        }
        try {
            return (OIDCTokenResponse) OIDCTokenResponseParser.parse(response).toSuccessResponse();
        } catch (ParseException | ClassCastException refused) {
            throw new Refused(Refusal.ISSUER, refused);
        }
    }

    /** The client's own secret, shown in the way the issuer takes; RFC 6749 wants every issuer to know the first. */
    private ClientAuthentication proof(OIDCProviderMetadata issuer) {
        List<ClientAuthenticationMethod> taken = issuer.getTokenEndpointAuthMethods();
        boolean posted = taken != null
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return posted
                ? new ClientSecretPost(settings.client(), settings.secret())
                : new ClientSecretBasic(settings.client(), settings.secret());
    }
}

package tw.anwang.identity.sso;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import tw.anwang.identity.factor.PublicAddress;

/**
 * The way out to the issuer. It is begun by a button in a form of the sign-in page, whose state no other site has: an
 * address alone would let any site sign a browser in, with whatever session its person still has at the issuer. Asks no
 * right: nobody is known yet.
 */
@ApplicationScoped
class SettingOut {
    private static final int LONGEST_ADDRESS = 2_000;

    @Inject
    IssuerTalk talk;

    @Inject
    PublicAddress publicAddress;

    @Inject
    Clock clock;

    /** @param from where the person wants to go; @param ended why the sign-in before was over, or null */
    Attempt attempt(String from, String ended) {
        String wanted = Objects.toString(from, "");
        return new Attempt(
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                wanted.length() > LONGEST_ADDRESS ? "" : wanted,
                ended == null || ended.length() > 20 ? null : ended,
                clock.instant().plus(OpenAttempts.LIFE));
    }

    /** Keeps the attempt in the browser's session. @return where the browser goes now; @throws Refused */
    URI question(HttpServletRequest request, Attempt attempt) {
        String state = new State().getValue();
        URI question = talk.question(back(request), state, attempt.nonce(), attempt.verifier());
        HttpSession session = request.getSession();
        OpenAttempts open = OpenAttempts.in(session);
        open.add(state, attempt);
        open.keep(session);
        return question;
    }

    /** What the portal is registered with at the issuer; not what a request says of itself. */
    URI back(HttpServletRequest request) {
        return publicAddress
                .origin(URI.create(request.getRequestURL().toString()))
                .map(origin -> URI.create(origin + request.getContextPath() + SingleSignOnDoor.BACK))
                .orElseThrow(() -> new Refused(Refusal.ISSUER, null));
    }
}

package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.Trail;
import tw.anwang.identity.signin.Comers;
import tw.anwang.identity.signin.SignInThrottle;

/** An arrival that failed, traced as a failed sign-in, and the page that tells the person why. Asks no right: nobody is known. */
@ApplicationScoped
class TurnedAway {
    private static final String SIGN_IN = "/signIn.xhtml";

    @Inject
    Comers comers;

    @Inject
    SignInThrottle throttle;

    @Inject
    Trail trail;

    /** @param attempt null where this browser did not set out. @return where the browser goes, below the portal's root */
    String to(Refused refused, Attempt attempt, HttpServletRequest request) {
        // what nobody here set out for may be another site's doing, and must not shut the door to this address
        if (attempt != null && refused.why() != Refusal.UNREACHABLE) {
            throttle.failed(comers.client(request).address());
        }
        trail.atTheDoor(
                "signInFailed",
                null,
                refused.account(),
                refused.office(),
                "single sign-on " + refused.why() + " " + refused.who());
        String way = attempt == null ? "" : way(attempt.from(), attempt.ended());
        return SIGN_IN + "?refused=" + refused.why() + way;
    }

    /** The page with the button. @param ended may be null */
    static String button(String from, String ended) {
        return SIGN_IN + "?" + way(from, ended).substring(1);
    }

    private static String way(String from, String ended) {
        return "&from=" + encoded(SafeAddress.inside(from))
                + (ended == null || ended.isEmpty() ? "" : "&ended=" + encoded(ended));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

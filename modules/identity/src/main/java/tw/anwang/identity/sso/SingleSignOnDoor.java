package tw.anwang.identity.sso;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.ArrivingAccounts.Admitted;
import tw.anwang.identity.factor.PublicAddress;
import tw.anwang.identity.signin.Client;
import tw.anwang.identity.signin.Comers;
import tw.anwang.identity.signin.SignInThrottle;
import tw.anwang.identity.signin.SignIns;

/**
 * {@code /singleSignOn} sends the browser to the issuer, {@code /singleSignOn/answer} is where the issuer sends it back
 * to. Whatever fails leads to the sign-in page, which tells why; it is traced as a failed sign-in.
 */
@WebServlet({SingleSignOnDoor.OUT, SingleSignOnDoor.BACK})
public class SingleSignOnDoor extends HttpServlet {
    static final String OUT = "/singleSignOn";
    static final String BACK = "/singleSignOn/answer";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ADDRESS = 2_000;

    @Inject
    IssuerSettings settings;

    @Inject
    IssuerTalk talk;

    @Inject
    Arrivals arrivals;

    @Inject
    SignIns signIns;

    @Inject
    Comers comers;

    @Inject
    SignInThrottle throttle;

    @Inject
    PublicAddress publicAddress;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (BACK.equals(request.getServletPath())) {
            answered(request, response);
        } else {
            setOut(request, response);
        }
    }

    private void setOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String from = Objects.toString(request.getParameter("from"), "");
        String ended = request.getParameter("ended");
        Attempt attempt = new Attempt(
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                from.length() > LONGEST_ADDRESS ? "" : from,
                ended == null || ended.length() > 20 ? null : ended,
                clock.instant().plus(OpenAttempts.LIFE));
        String state = new State().getValue();
        try {
            URI question = talk.question(back(request), state, attempt.nonce(), attempt.verifier());
            keep(request, state, attempt);
            response.sendRedirect(question.toString());
        } catch (Refused silent) {
            turnAway(silent, attempt, request, response);
        }
    }

    private static void keep(HttpServletRequest request, String state, Attempt attempt) {
        if (request.getSession(false) == null) {
            request.getSession(true).setMaxInactiveInterval((int) OpenAttempts.LIFE.toSeconds());
        }
        HttpSession session = request.getSession();
        OpenAttempts open = OpenAttempts.in(session);
        open.add(state, attempt);
        open.keep(session);
    }

    private void answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attempt attempt = null;
        try {
            Client client = comers.client(request);
            throttle.whyNot(client.address()).ifPresent(many -> {
                throw new Refused(Refusal.TOO_MANY, many);
            });
            attempt = taken(request);
            Shown shown = talk.person(back(request), answer(request), attempt);
            Admitted admitted = arrivals.arrive(shown, clock.instant());
            SignIns.Arrived arrived = signIns.byIssuer(
                    admitted.person(), client, admitted.failures(), shown.used(settings.secondFactors()));
            String next = comers.letIn(request, response, arrived, attempt.from(), attempt.ended());
            response.sendRedirect(request.getContextPath() + next);
        } catch (Refused refused) {
            turnAway(refused, attempt, request, response);
        }
    }

    private Attempt taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        OpenAttempts open = OpenAttempts.in(session);
        String state = Objects.toString(request.getParameter("state"), "");
        Attempt attempt = open.take(state, clock.instant()).orElseThrow(() -> new Refused(Refusal.STALE, null));
        open.keep(session);
        return attempt;
    }

    private static Map<String, List<String>> answer(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Arrays.asList(one.getValue())));
    }

    /** What the portal is registered with; not what a request says of itself. */
    private URI back(HttpServletRequest request) {
        return publicAddress
                .origin(URI.create(request.getRequestURL().toString()))
                .map(origin -> URI.create(origin + request.getContextPath() + BACK))
                .orElseThrow(() -> new Refused(Refusal.ISSUER, null));
    }

    private void turnAway(Refused refused, Attempt attempt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
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
        String from = attempt == null ? "" : "&from=" + encoded(SafeAddress.inside(attempt.from()));
        String ended = attempt == null || attempt.ended() == null ? "" : "&ended=" + encoded(attempt.ended());
        response.sendRedirect(request.getContextPath() + "/signIn.xhtml?refused=" + refused.why() + from + ended);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

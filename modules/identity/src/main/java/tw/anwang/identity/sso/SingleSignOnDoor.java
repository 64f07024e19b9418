package tw.anwang.identity.sso;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.anwang.identity.account.ArrivingAccounts.Admitted;
import tw.anwang.identity.signin.Client;
import tw.anwang.identity.signin.Comers;
import tw.anwang.identity.signin.SignInThrottle;
import tw.anwang.identity.signin.SignIns;

/**
 * {@code /singleSignOn/answer} is where the issuer sends the browser back to; whatever fails leads to the sign-in page,
 * which tells why. {@code /singleSignOn} shows that page with its button: an address starts nothing by itself.
 */
@WebServlet({SingleSignOnDoor.OUT, SingleSignOnDoor.BACK})
public class SingleSignOnDoor extends HttpServlet {
    static final String OUT = "/singleSignOn";
    static final String BACK = "/singleSignOn/answer";

    private static final long serialVersionUID = 1L;

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
    SettingOut settingOut;

    @Inject
    TurnedAway turnedAway;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.isSet()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (BACK.equals(request.getServletPath())) {
            answered(request, response);
        } else {
            response.sendRedirect(request.getContextPath()
                    + TurnedAway.button(request.getParameter("from"), request.getParameter("ended")));
        }
    }

    private void answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attempt attempt = null;
        try {
            Client client = comers.client(request);
            throttle.whyNot(client.address()).ifPresent(many -> {
                throw new Refused(Refusal.TOO_MANY, many);
            });
            attempt = taken(request);
            Shown shown = talk.person(settingOut.back(request), answer(request), attempt);
            String next = letIn(request, response, shown, client, attempt);
            response.sendRedirect(request.getContextPath() + next);
        } catch (Refused refused) {
            response.sendRedirect(request.getContextPath() + turnedAway.to(refused, attempt, request));
        }
    }

    private String letIn(
            HttpServletRequest request, HttpServletResponse response, Shown shown, Client client, Attempt attempt) {
        Arrivals.Arrival arrival = arrivals.arrive(shown, clock.instant());
        Admitted admitted = arrival.admitted();
        boolean secondFactor = arrival.proven() && shown.used(settings.secondFactors());
        SignIns.Arrived arrived = signIns.byIssuer(admitted.person(), client, admitted.failures(), secondFactor);
        return comers.letIn(request, response, arrived, attempt.from(), attempt.ended());
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
}

package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.RequestNumber;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.SafeAnswer;
import tw.anwang.identity.TypedText;

/**
 * Tells the container on each request who is there. The form mechanism of the standard loses its groups on a second
 * node; a serialisable {@link SignedIn} in the session survives.
 */
@ApplicationScoped
public class SignedInMechanism implements HttpAuthenticationMechanism {
    /** A request that a page's script sends by itself bears it: it keeps nobody signed in. */
    public static final String BY_ITSELF = "X-Anwang-By-Itself";

    private static final Logger LOG = Logger.getLogger(SignedInMechanism.class.getName());

    /** What the page of the error reads of the request. */
    private static final String REOPEN = "reopen";

    private static final String KEPT = "typedKept";

    private static final String ROLE = "signed-in";
    private static final String SIGN_IN_PAGE = "/signIn.xhtml";
    private static final String SIGN_IN = SIGN_IN_PAGE + "?from=";
    private static final String OWN_ACCOUNT = "/identity/myAccount.xhtml";

    @Inject
    CurrentUser user;

    @Inject
    ClientAddress address;

    @Inject
    RequestNumber numbers;

    @Inject
    SecondStepPages secondStep;

    @Inject
    SignInKey key;

    @Inject
    SafeAnswer safeAnswer;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return known(request, response, context);
        } catch (RuntimeException away) {
            return nobodyKnows(away, request, response);
        }
    }

    /** Without the database nobody knows who is there; the server itself would answer with an empty page. */
    private AuthenticationStatus nobodyKnows(
            RuntimeException away, HttpServletRequest request, HttpServletResponse response) {
        LOG.log(
                Level.SEVERE,
                "Nobody knows who is there: " + numbers.of(request) + " " + request.getServletPath(),
                away);
        request.setAttribute(REOPEN, request.getContextPath() + SafeAddress.inside(wanted(request)));
        request.setAttribute(KEPT, !isOfScript(request) && TypedText.keep(request));
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus known(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        user.comesFrom(address.of(request));
        if (key.isOfAnother(request)) {
            return outOfAnothers(request, response, context);
        }
        HttpSession session = request.getSession(false);
        SignedIn caller = caller(session);
        if (caller != null && !secondStep.isOpen(caller, request)) {
            return halfway(request, response, context);
        }
        Optional<Ending> over =
                caller == null ? lost(request) : user.arrive(new AccountId(caller.accountId()), caller.signIn());
        if (caller != null && over.isEmpty()) {
            return goesOn(caller, request, response, context);
        }
        if (caller != null && request.getHeader(BY_ITSELF) == null) {
            // the person's own next request still learns why
            session.invalidate();
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (!isOfScript(request)) {
            TypedText.keep(request);
        }
        signInFirst(over, request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /**
     * Who shows the number of somebody's session and not the key to it comes back without it: no page is made in that
     * session, nothing is left there, and signing in or out ends nothing of its owner's.
     */
    private AuthenticationStatus outOfAnothers(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        key.forgetSession(request, response);
        if (context.isProtected()) {
            signInFirst(Optional.empty(), request, response);
        } else {
            boolean again = "GET".equals(request.getMethod());
            sendTo(again ? SafeAddress.inside(wanted(request)) : SIGN_IN_PAGE, request, response);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static SignedIn caller(HttpSession session) {
        return session == null ? null : (SignedIn) session.getAttribute(SignedIn.IN_SESSION);
    }

    /** Whose password was right is nobody yet: an open page is shown as to a stranger. */
    private AuthenticationStatus halfway(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        sendTo(SecondStepPages.before(wanted(request)), request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A page's script learns that the sign-in is over and keeps the page; everything else is led to the sign-in page. */
    private void signInFirst(Optional<Ending> over, HttpServletRequest request, HttpServletResponse response) {
        if (isOfScript(request)) {
            safeAnswer.protectEmpty(request, response);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String why = over.map(ending -> "&ended=" + ending).orElse("");
        sendTo(SIGN_IN + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8) + why, request, response);
    }

    private static boolean isOfScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private AuthenticationStatus goesOn(
            SignedIn caller, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // a picture or a script that comes after its page is nothing the person does
        if (context.isProtected() && request.getHeader(BY_ITSELF) == null) {
            user.wasSeen();
        }
        if (caller.byIssuer()) {
            user.cameByIssuer();
        }
        if (caller.passed() && user.mustChangePassword() && context.isProtected() && !isOpenMeanwhile(request)) {
            sendTo(OWN_ACCOUNT, request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.notifyContainerAboutLogin(caller.signInName(), Set.of(ROLE));
    }

    /** A browser that shows the number of a session nobody knows any more was signed in once. */
    private static Optional<Ending> lost(HttpServletRequest request) {
        boolean known = request.getRequestedSessionId() == null || request.isRequestedSessionIdValid();
        return known ? Optional.empty() : Optional.of(Ending.FORGOTTEN);
    }

    /** Who has to change the password first, gets the page for it and the way out. */
    private static boolean isOpenMeanwhile(HttpServletRequest request) {
        return OWN_ACCOUNT.equals(request.getServletPath());
    }

    /**
     * A script's request cannot follow a redirect to a page: it gets the redirect in the words Faces understands. No
     * filter is asked any more, so what protects an answer is said here.
     */
    private void sendTo(String page, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getContextPath() + page;
        safeAnswer.protectEmpty(request, response);
        try {
            if (isOfScript(request)) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + address.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                response.sendRedirect(address);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String wanted(HttpServletRequest request) {
        return SecondStepPages.STEP.equals(request.getServletPath())
                ? SafeAddress.inside(request.getParameter("from"))
                : TypedText.address(request);
    }
}

package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.TypedText;

/** Who comes to the door, and the session of who is let in, by password or by the issuer. Asks no right: nobody is known yet. */
@ApplicationScoped
public class Comers {
    /** The server forgets a session a little after the sign-in in it is over: the person is told why it is. */
    private static final Duration LATER = Duration.ofMinutes(30);

    @Inject
    OpenSignIns open;

    @Inject
    SignInLimits limits;

    @Inject
    ClientAddress address;

    @Inject
    SignInKey key;

    /** From where the request comes. */
    public Client client(HttpServletRequest request) {
        return Client.of(address.of(request), request.getHeader("User-Agent"));
    }

    /**
     * Begins the session of the person.
     *
     * @param from where the person wanted to go; @param ended why the sign-in before was over, or null
     * @return where the person goes now, below the portal's root
     */
    public String letIn(
            HttpServletRequest request,
            HttpServletResponse response,
            SignIns.Arrived arrived,
            String from,
            String ended) {
        Optional<TypedText> typed = typed(request, arrived.person().accountId(), from, ended);
        HttpSession session = newSession(request);
        typed.ifPresentOrElse(one -> one.keepIn(session), () -> TypedText.forget(session));
        session.setMaxInactiveInterval((int) limits.idle().plus(LATER).toSeconds());
        session.setAttribute(SignedIn.IN_SESSION, arrived.person().withKey(key.give(request, response)));
        session.setAttribute(Before.IN_SESSION, arrived.before());
        return arrived.person().passed() ? SafeAddress.inside(from) : SecondStepPages.before(from);
    }

    /** What the same person typed before; without it, after a forced end, where the person returns to. */
    private static Optional<TypedText> typed(HttpServletRequest request, long person, String from, String ended) {
        Optional<TypedText> before = TypedText.in(request.getSession(false)).filter(one -> one.person() == person);
        boolean forced = ended != null && !ended.isEmpty();
        return before.isEmpty() && forced
                ? Optional.of(new TypedText(SafeAddress.inside(from), person, Map.of()))
                : before;
    }

    /**
     * Nothing goes along of the person who was signed in here before, and no number that somebody else may know. Nobody
     * comes here in the session of another: {@link SignedInMechanism}.
     */
    private HttpSession newSession(HttpServletRequest request) {
        if (request.getSession(true).getAttribute(SignedIn.IN_SESSION) instanceof SignedIn before) {
            open.endOne(new AccountId(before.accountId()), before.signIn(), Ending.OWN);
            request.getSession().invalidate();
        } else {
            request.changeSessionId();
        }
        return request.getSession(true);
    }
}

package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.TypedText;
import tw.anwang.kernel.Sentences;

/** Signs a person in and leads back to the address that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    /** The server forgets a session a little after the sign-in in it is over: the person is told why it is. */
    private static final Duration LATER = Duration.ofMinutes(30);

    @Inject
    SignIns signIns;

    @Inject
    @ManagedProperty("#{param.from}")
    String from;

    @Inject
    @ManagedProperty("#{param.ended}")
    String ended;

    @Inject
    OpenSignIns open;

    @Inject
    SignInLimits limits;

    @Inject
    ClientAddress address;

    @NotBlank
    private String name;

    @NotBlank
    private String password;

    public void signIn() throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        SignIns.Arrived arrived = signIns.signIn(name.strip(), password, client(request));
        Optional<TypedText> typed = typed(request, arrived.person().accountId());
        HttpSession session = newSession(request);
        typed.ifPresentOrElse(one -> one.keepIn(session), () -> TypedText.forget(session));
        session.setMaxInactiveInterval((int) limits.idle().plus(LATER).toSeconds());
        session.setAttribute(SignedIn.IN_SESSION, arrived.person());
        session.setAttribute(Before.IN_SESSION, arrived.before());
        String next = arrived.person().passed() ? SafeAddress.inside(from) : SecondStepPages.before(from);
        context.redirect(context.getRequestContextPath() + next);
    }

    private Client client(HttpServletRequest request) {
        return Client.of(address.of(request), request.getHeader("User-Agent"));
    }

    /** What the same person typed before; without it, after a forced end, where the person returns to. */
    private Optional<TypedText> typed(HttpServletRequest request, long person) {
        Optional<TypedText> before = TypedText.in(request.getSession(false)).filter(one -> one.person() == person);
        boolean forced = ended != null && !ended.isEmpty();
        return before.isEmpty() && forced
                ? Optional.of(new TypedText(SafeAddress.inside(from), person, Map.of()))
                : before;
    }

    /** Nothing goes along of a person who was signed in here before, and no number that somebody else may know. */
    private HttpSession newSession(HttpServletRequest request) {
        if (request.getSession(true).getAttribute(SignedIn.IN_SESSION) instanceof SignedIn before) {
            open.endOne(new AccountId(before.accountId()), before.signIn(), Ending.OWN);
            request.getSession().invalidate();
        } else {
            request.changeSessionId();
        }
        return request.getSession(true);
    }

    /** Why the person has to sign in again, in words; empty where nothing ended. */
    public String getEnded() {
        if (ended == null || ended.isEmpty()) {
            return "";
        }
        String words = Sentences.of(
                "identity",
                "signIn.ended." + Ending.of(ended),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return MessageFormat.format(words, limits.idle().toMinutes(), limits.maxHours());
    }

    public String getFrom() {
        return from;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

package tw.anwang.identity.signin;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import tw.anwang.identity.AccountId;

/**
 * The button in the frame signs out on every page. It acts as soon as the page's state is known to be one that was
 * handed out: the rest of the page was loaded to be read and knows nothing of a form that comes back.
 */
public class SigningOut implements PhaseListener {
    private static final long serialVersionUID = 1L;
    /** Who came by single sign-on is led on to sign out at the issuer too. */
    private static final String AT_THE_ISSUER = "/signedOut.xhtml";

    private static final String BUTTON = "signOut:leave";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        boolean restored = faces.isPostback() && faces.getViewRoot() != null && !faces.getResponseComplete();
        if (restored && external.getRequestParameterMap().containsKey(BUTTON)) {
            leave(external);
        }
    }

    private static void leave(ExternalContext external) {
        String next = "/signIn.xhtml";
        if (external.getSessionMap().get(SignedIn.IN_SESSION) instanceof SignedIn person) {
            OpenSignIns open = CDI.current().select(OpenSignIns.class).get();
            open.endOne(new AccountId(person.accountId()), person.signIn(), Ending.SIGNED_OUT);
            next = person.byIssuer() ? AT_THE_ISSUER : next;
        }
        forget((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        external.invalidateSession();
        go(external, next);
    }

    private static void go(ExternalContext external, String next) {
        try {
            external.redirect(external.getRequestContextPath() + next);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Never all cookies: to a browser that would mean those of every site of the agency's domain, the issuer's too. */
    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        CDI.current().select(SignInKey.class).get().forget(request, response);
        response.setHeader("Clear-Site-Data", "\"storage\"");
    }
}

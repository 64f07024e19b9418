package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.SafeAddress;

/** Where the person of this session stands between the password and the portal. */
@Named
@RequestScoped
public class SecondStep {
    @Inject
    SignInKey key;

    @Inject
    Event<SecondFactorShown> shown;

    /** Whether nothing more is asked for. */
    public boolean isPassed() {
        SignedIn person = person();
        return person != null && person.passed();
    }

    /** Opens the portal to the session, under another number and key: those before were known with the password alone. */
    public void pass() {
        if (isPassed()) {
            return;
        }
        request().changeSessionId();
        String hash = key.give(request(), (HttpServletResponse) external().getResponse());
        external()
                .getSessionMap()
                .put(SignedIn.IN_SESSION, person().afterSecondFactor().withKey(hash));
        shown.fire(new SecondFactorShown(new AccountId(person().accountId()), person().byIssuer()));
    }

    /** Leads on to where the person wanted to go. */
    public void goOn(String from) throws IOException {
        external().redirect(external().getRequestContextPath() + SafeAddress.inside(from));
    }

    /** Leads to where a first factor is added. @param from where the person wanted to go */
    public void enrol(String from) throws IOException {
        external().redirect(external().getRequestContextPath() + SecondStepPages.enrol(from));
    }

    private static SignedIn person() {
        return (SignedIn) external().getSessionMap().get(SignedIn.IN_SESSION);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}

package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import tw.anwang.identity.SafeAddress;

/** Signs a person in and leads back to the address that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SignIns signIns;

    @Inject
    @ManagedProperty("#{param.from}")
    String from;

    @NotBlank
    private String name;

    @NotBlank
    private String password;

    public void signIn() throws IOException {
        SignedIn person = signIns.signIn(name.strip(), password);
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SignedIn.IN_SESSION, person);
        String next = person.passed() ? SafeAddress.inside(from) : SecondStepPages.before(from);
        context.redirect(context.getRequestContextPath() + next);
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

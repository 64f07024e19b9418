package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.text.MessageFormat;
import tw.anwang.kernel.PageMessages;

/** Signs a person in and leads back to the address that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SignIns signIns;

    @Inject
    @ManagedProperty("#{param.from}")
    String from;

    @Inject
    @ManagedProperty("#{param.ended}")
    String ended;

    @Inject
    Comers comers;

    @Inject
    SignInLimits limits;

    @NotBlank
    private String name;

    @NotBlank
    private String password;

    public void signIn() throws IOException {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) context.getRequest();
        SignIns.Arrived arrived = signIns.signIn(name.strip(), password, comers.client(request));
        HttpServletResponse response = (HttpServletResponse) context.getResponse();
        context.redirect(context.getRequestContextPath() + comers.letIn(request, response, arrived, from, ended));
    }

    /** Why the person has to sign in again, in words; empty where nothing ended. */
    public String getEnded() {
        if (ended == null || ended.isEmpty()) {
            return "";
        }
        String words = PageMessages.words("identity", "signIn.ended." + Ending.of(ended));
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

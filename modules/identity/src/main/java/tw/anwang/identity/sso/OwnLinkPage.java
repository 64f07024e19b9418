package tw.anwang.identity.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import tw.anwang.kernel.Sentences;

/** On the page of the own account: who linked it with the issuer and when, and the end of that. */
@Named
@RequestScoped
public class OwnLinkPage {
    @Inject
    OwnLink ownLink;

    private IssuerLink link;
    private boolean read;
    private String password;

    /** Null where there is none. */
    public IssuerLink getLink() {
        if (!read) {
            link = ownLink.link().orElse(null);
            read = true;
        }
        return link;
    }

    /** Why it cannot be ended by the person; empty where it can. */
    public String getObstacle() {
        return ownLink.whyNotRemove().map(why -> Sentences.of(why, locale())).orElse("");
    }

    public void remove() {
        ownLink.remove(password);
        read = false;
        String words = Sentences.of("identity", "ownLink.removed", locale());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

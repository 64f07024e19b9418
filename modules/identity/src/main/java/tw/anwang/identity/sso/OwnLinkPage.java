package tw.anwang.identity.sso;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.kernel.PageMessages;

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
        return PageMessages.of(ownLink.whyNotRemove());
    }

    public void remove() {
        ownLink.remove(password);
        read = false;
        PageMessages.done("identity", "ownLink.removed");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

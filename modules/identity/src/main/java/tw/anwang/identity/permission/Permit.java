package tw.anwang.identity.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.CurrentUser;

/** What a page's metadata calls: {@code <f:viewAction action="#{permit.need('meetings.read')}" onPostback="true"/>}. */
@Named
@RequestScoped
public class Permit {
    @Inject
    CurrentUser user;

    public void need(String permission) {
        user.need(permission);
    }

    /** For the few pages that every signed-in person has: home, own account. */
    public void needSignIn() {
        user.getMe();
    }
}

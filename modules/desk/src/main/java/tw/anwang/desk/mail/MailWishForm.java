package tw.anwang.desk.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.kernel.PageMessages;

/** The part of the own account's page that switches mail off and on. */
@Named
@RequestScoped
public class MailWishForm {
    @Inject
    MailWishes wishes;

    private Boolean on;

    public boolean isOn() {
        if (on == null) {
            on = wishes.iWantMail();
        }
        return on;
    }

    public String switchOff() {
        return want(false);
    }

    public String switchOn() {
        return want(true);
    }

    private String want(boolean mail) {
        wishes.want(mail);
        PageMessages.doneBeforeRedirect("desk", "mailWish.done");
        return "/identity/myAccount?faces-redirect=true";
    }
}

package tw.anwang.identity.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.password.PasswordHint;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;

/** What a person sees of the own account, and the change of the own password. */
@Named
@RequestScoped
public class MyAccountPage {
    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    OwnPassword ownPassword;

    @Inject
    PasswordHint hint;

    private String present;
    private String wanted;
    private String again;
    private boolean changed;

    public void change() {
        if (!wanted.equals(again)) {
            throw new RuleBroken("identity.password.differs");
        }
        ownPassword.change(present, wanted);
        changed = true;
        PageMessages.done("identity", "myAccount.changed");
    }

    /** Whether nothing else is open to the person before the password is changed. */
    public boolean isForced() {
        return user.mustChangePassword() && !changed;
    }

    public String getHint() {
        return hint.words();
    }

    public Actor getMe() {
        return user.getMe();
    }

    public String getOfficeName() {
        return offices.byId(getMe().office()).map(OfficeRef::name).orElse("");
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}

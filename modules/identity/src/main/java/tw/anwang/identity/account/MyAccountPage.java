package tw.anwang.identity.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;

/** What a person sees of the own account. */
@Named
@RequestScoped
public class MyAccountPage {
    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    public Actor getMe() {
        return user.getMe();
    }

    public String getOfficeName() {
        return offices.byId(getMe().office()).map(OfficeRef::name).orElse("");
    }
}

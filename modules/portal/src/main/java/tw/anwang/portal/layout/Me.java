package tw.anwang.portal.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;

/** Name and office in the header. */
@Named
@RequestScoped
public class Me {
    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    public String getName() {
        return user.getMe().name();
    }

    public String getOfficeName() {
        return offices.byId(user.getMe().office()).map(OfficeRef::listName).orElse("");
    }
}

package tw.anwang.portal.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RocDate;

/** Name and office in the header, and what a printed page says of its printing. */
@Named
@RequestScoped
public class Me {
    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The moment of printing, as near as the page can know it. */
    public String getNow() {
        return RocDate.format(clock.instant());
    }

    public String getName() {
        return user.getMe().name();
    }

    public String getOfficeName() {
        return offices.byId(user.getMe().office()).map(OfficeRef::listName).orElse("");
    }
}

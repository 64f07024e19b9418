package tw.anwang.portal.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

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

    /** The day for readers of English, who may not know the ROC year: {@code 115/11/25 (2026-11-25)}. */
    public String getToday() {
        LocalDate today = Taipei.today(clock);
        return RocDate.format(today) + " (" + today + ")";
    }

    public String getName() {
        return user.getMe().name();
    }

    public String getOfficeName() {
        return offices.byId(user.getMe().office()).map(OfficeRef::listName).orElse("");
    }
}

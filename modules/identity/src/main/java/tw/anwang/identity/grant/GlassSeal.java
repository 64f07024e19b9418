package tw.anwang.identity.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Granted;
import tw.anwang.kernel.RocDate;

/** What the page of a record says at its top while this person sees it by 緊急調閱. */
@Named
@RequestScoped
public class GlassSeal {
    @Inject
    CurrentUser user;

    /** Until when, or null where the record is not opened that way. */
    public Instant until(String kind, long record) {
        return user.getMe().scope().grants(kind).stream()
                .filter(grant -> grant.record() != null && grant.record() == record)
                .map(Granted::until)
                .findFirst()
                .orElse(null);
    }

    /** The same as it is read in Taipei. */
    public String words(String kind, long record) {
        return RocDate.format(until(kind, record));
    }
}

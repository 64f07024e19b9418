package tw.anwang.portal.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Trail;

/** What somebody was refused stands in the trail: who tries doors that are closed is looked for there. */
@ApplicationScoped
public class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());
    private static final String VERB = "refused";
    private static final String NOTED = "refusalIsNoted";

    @Inject
    Trail trail;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    /** Whether this request's refusal stands in the trail already. */
    boolean isNoted() {
        return request.getAttribute(NOTED) != null;
    }

    /** A refusal without a reason that could be told. @param page that was asked for */
    void note(String page) {
        if (user.isSignedIn()) {
            write("identity.account", user.getMe().id().value(), page);
        }
    }

    /** A right that the person lacks. @param page that was asked for */
    public void note(NotPermitted refused, String page) {
        note(refused.permission() + " " + page);
    }

    /** A record outside the person's scope, or none at all: nobody is told which. */
    public void note(NotVisible refused, String page) {
        if (user.isSignedIn()) {
            write(refused.kind(), refused.id() instanceof Number number ? number.longValue() : 0, page);
        }
    }

    /** Refused it stays, also where the trail cannot be written; the alarm of that is raised there. */
    private void write(String kind, long record, String detail) {
        request.setAttribute(NOTED, true);
        try {
            trail.record(VERB, kind, record, detail);
        } catch (RuntimeException unwritten) {
            LOG.log(Level.SEVERE, "A refusal is not in the trail: " + kind + " " + record + " " + detail, unwritten);
        }
    }
}

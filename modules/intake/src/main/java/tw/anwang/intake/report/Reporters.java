package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.intake.IntakePermissions;

/** The only door to who reported. */
@ApplicationScoped
public class Reporters {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Reveals reveals;

    /** For this once, and on the trail before it is read. @return null where nobody said who they are */
    @Permitted(IntakePermissions.READ)
    @Transactional
    public ToldReporter revealed(long report, RevealTyped why) {
        reports.byId(report);
        return reveals.reveal(Report.KIND.name(), report, "reporter", why, () -> {
            Reporter found = em.find(Reporter.class, report);
            return found == null ? null : found.asTold();
        });
    }
}

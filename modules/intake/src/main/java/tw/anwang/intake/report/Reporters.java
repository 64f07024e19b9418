package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.Reveals;
import tw.anwang.identity.Trail;
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

    @Inject
    Trail trail;

    /** Whether that is what is kept already; nothing of it is shown. */
    @Permitted(IntakePermissions.PLATFORM)
    @Transactional
    public boolean isKept(long report, ToldReporter said) {
        ToldReporter kept = kept(report);
        return said.over(kept).equals(kept);
    }

    private ToldReporter kept(long report) {
        Reporter found = em.find(Reporter.class, report);
        return found == null ? new ToldReporter(null, null, null, null) : found.asTold();
    }

    /** Somebody compared both and chose that one; what it leaves unsaid stays. */
    @Permitted(IntakePermissions.PLATFORM)
    @Transactional
    public void replace(long report, ToldReporter said) {
        reports.byId(report);
        ToldReporter told = said.over(kept(report));
        Reporter found = em.find(Reporter.class, report);
        if (found == null) {
            em.persist(new Reporter(report, told));
        } else {
            found.become(told);
        }
        trail.record("change", Report.KIND.name(), report, null);
    }

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

package tw.anwang.meetings.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;

/** In the night worksheets that were brought go, rows and all, once their days are over. */
@ApplicationScoped
class WorksheetSweep implements DailyWork {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Clock clock;

    /** Days for which the rows can be looked at again. */
    @Inject
    @ConfigProperty(name = "app.roster.days", defaultValue = "30")
    int days;

    @Override
    public String name() {
        return "meetings.worksheetSweep";
    }

    @Override
    public List<Integer> hours() {
        return List.of(3);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        em.createQuery("delete from Worksheet w where w.broughtAt < :before")
                .setParameter("before", clock.instant().minus(Duration.ofDays(days)))
                .executeUpdate();
    }
}

package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;

/** Whether a public series publishes its minutes: off until the head of its staff unit says so. */
@ApplicationScoped
public class SeriesPublishing {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SeriesList seriesList;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why this person cannot switch it. */
    @Permitted("meetings.read")
    public Optional<RuleBroken> whyNot(Series series) {
        Actor me = user.getMe();
        if (!me.may("meetings.publish") || !me.actsFor(series.staffOffice())) {
            return Optional.of(new RuleBroken("meetings.publication.notHead"));
        }
        return series.openness() == Openness.PUBLIC || series.publishes()
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.publication.notPublic"));
    }

    /** Switched off, everything published of it is gone at once, and comes back when it is switched on. */
    @Permitted("meetings.publish")
    @Transactional
    public void publish(long seriesId, boolean on) {
        Series series = em.merge(seriesList.byId(seriesId));
        whyNot(series).ifPresent(RuleBroken::refuse);
        series.publish(on, user.getMe().name(), clock.instant());
        trail.record(on ? "publishSeries" : "hideSeries", Series.KIND.name(), seriesId, null);
    }
}

package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tw.anwang.identity.warning.Watch;
import tw.anwang.kernel.Taipei;

/** Looks for unusual access. For the clock, which calls it every {@link #MINUTES}, once per cluster. */
@ApplicationScoped
public class TrailWatch {
    /** Told within the hour: looked for six times as often. */
    public static final int MINUTES = 10;

    @Inject
    Watch watch;

    @Inject
    Clock clock;

    /** Until when this node has looked; null where it has not yet. Another node may have looked since. */
    private Instant looked;

    /**
     * Called by the clock, where no request is: people and offices are read within one all the same. After a start it
     * looks at the day before too: a night ends in the morning, and nobody may have looked meanwhile.
     */
    @ActivateRequestContext
    public synchronized void look() {
        Instant now = clock.instant();
        Instant dayBefore = Taipei.at(Taipei.dayOf(now).minusDays(1).atStartOfDay());
        Instant since = looked == null || looked.isBefore(dayBefore) || looked.isAfter(now) ? dayBefore : looked;
        watch.look(since, now);
        // what was done before may be committed only now
        looked = now.minus(Duration.ofMinutes(MINUTES));
    }
}

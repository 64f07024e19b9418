package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.anwang.identity.warning.Watch;

/** Looks for unusual access. For the clock, which calls it every {@link #MINUTES}, once per cluster. */
@ApplicationScoped
public class TrailWatch {
    /** Told within the hour: looked for six times as often. */
    public static final int MINUTES = 10;

    @Inject
    Watch watch;

    @Inject
    Clock clock;

    /** Called by the clock, where no request is: people and offices are read within one all the same. */
    @ActivateRequestContext
    public void look() {
        watch.look(clock.instant());
    }
}

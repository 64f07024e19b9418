package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether invented people have accounts here: every page says so, lest somebody types a real family into a portal
 * whose passwords stand in its README.
 */
@Named
@ApplicationScoped
public class DemoData {
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Clock clock;

    private volatile boolean there;
    private volatile Instant asked = Instant.EPOCH;

    /** Demo accounts come and stay: once there, nothing is asked any more. */
    public boolean isThere() {
        Instant now = clock.instant();
        if (!there && Duration.between(asked, now).abs().compareTo(ASKED_AGAIN) > 0) {
            asked = now;
            there = ask();
        }
        return there;
    }

    private boolean ask() {
        try {
            return !em.createNativeQuery("select 1 from identity_account where demo limit 1")
                    .getResultList()
                    .isEmpty();
        } catch (PersistenceException unreachable) {
            return false; // the page that tells of it is to be seen all the same
        }
    }
}

package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.trail.Sealing;
import tw.anwang.kernel.Sentences;

/** Keeps the trail's chain growing on this node. For the start and the clock of the portal, never for a page. */
@ApplicationScoped
public class TrailKeeper {
    /** How long an act lies in the trail unbound, at most and in seconds. */
    public static final int SECONDS = 5;

    private static final Logger LOG = Logger.getLogger(TrailKeeper.class.getName());

    private static final Duration BETWEEN_ANCHORS = Duration.ofHours(1);

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    private Instant anchored = Instant.EPOCH;

    /** Once, after the migrations: runs of this node that died are closed. */
    public void begin() {
        sealing.closeThoseBefore();
    }

    /** Every {@link #SECONDS}; once an hour the end of the chain is written down outside the database. A failure is told in the log and the next call tries again. */
    public void keep() {
        try {
            sealing.seal();
            boolean due = Duration.between(anchored, clock.instant()).abs().compareTo(BETWEEN_ANCHORS) >= 0;
            if (due && sealing.anchor()) {
                anchored = clock.instant();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, Sentences.of("identity", "trail.log.later", Locale.TAIWAN), failed);
        }
    }

    /** Once, when the portal stops. */
    public void end() {
        try {
            sealing.close();
            sealing.anchor();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, Sentences.of("identity", "trail.log.nextStart", Locale.TAIWAN), failed);
        }
    }
}

package tw.anwang.identity.trail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.TrailAlarm.Kind;
import tw.anwang.kernel.Sentences;

/** What is done for the trail every few seconds: acts are bound, the end is written down elsewhere, alarms are told. What fails is tried again the next time. */
@ApplicationScoped
public class Keeping {
    private static final Logger LOG = Logger.getLogger(Keeping.class.getName());
    private static final Duration BETWEEN_ANCHORS = Duration.ofHours(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    @Inject
    Sealing sealing;

    @Inject
    Copying copying;

    @Inject
    TrailAlarms alarms;

    @Inject
    Clock clock;

    private volatile Instant sealed;
    private volatile Instant anchored = Instant.EPOCH;
    private Instant looked = Instant.EPOCH;

    @PostConstruct
    void begin() {
        sealed = clock.instant();
    }

    public void keep() {
        trying(Kind.NOT_SEALED, this::seal);
        trying(Kind.NOT_ANCHORED, this::anchor);
        if (isDue(looked, BETWEEN_LOOKS)) {
            looked = clock.instant();
            trying(Kind.NOT_COPIED, copying::watch);
        }
        tell();
    }

    /** How long ago all that was written here was bound; since the start where it never was. */
    Duration sinceSealed() {
        return Duration.between(sealed, clock.instant());
    }

    /** How long ago the end was written down elsewhere; nothing where this run has written nothing yet. */
    Optional<Duration> sinceAnchored() {
        return Optional.of(anchored)
                .filter(moment -> moment.isAfter(Instant.EPOCH))
                .map(moment -> Duration.between(moment, clock.instant()));
    }

    private void seal() {
        sealing.seal();
        sealed = clock.instant();
    }

    private void anchor() {
        if (isDue(anchored, BETWEEN_ANCHORS) && sealing.anchor()) {
            anchored = clock.instant();
            // what happens once, and not for as long as something is wrong, is told once an hour at most
            alarms.over(Kind.NOT_WRITTEN);
            alarms.over(Kind.MISSING);
        }
    }

    /** Whether so long a time has gone by; also where the clock jumped back. */
    private boolean isDue(Instant last, Duration between) {
        return Duration.between(last, clock.instant()).abs().compareTo(between) >= 0;
    }

    private void trying(Kind alarm, Runnable work) {
        try {
            work.run();
            if (alarm != Kind.NOT_COPIED) {
                alarms.over(alarm);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, Sentences.of("identity", "trail.log.later", Locale.TAIWAN), failed);
            alarms.note(alarm, failed.getClass().getSimpleName());
        }
    }

    private void tell() {
        Map<Kind, String> untold = alarms.untold();
        if (!untold.isEmpty()) {
            try {
                alarms.tell(untold);
                alarms.told(untold.keySet());
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, Sentences.of("identity", "trail.log.untold", Locale.TAIWAN), failed);
            }
        }
    }
}

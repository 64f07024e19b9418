package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.Trail;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailAlarm.Kind;
import tw.anwang.identity.warning.WarningReach;
import tw.anwang.kernel.Sentences;

/**
 * Alarms of this node: noted where something fails, in the log at once, and told to the auditors from the clock, because
 * the transaction in which it failed is lost. Each is told once, and again only after it was over.
 */
@ApplicationScoped
public class TrailAlarms {
    private static final Logger LOG = Logger.getLogger(TrailAlarms.class.getName());

    @Inject
    Event<TrailAlarm> events;

    @Inject
    WarningReach reach;

    @Inject
    Trail trail;

    private final Map<Kind, String> untold = new EnumMap<>(Kind.class);
    private final Set<Kind> going = EnumSet.noneOf(Kind.class);

    /** @param words what it is about; never a key, a password or content of a record */
    public synchronized void note(Kind kind, String words) {
        if (going.add(kind)) {
            LOG.log(Level.SEVERE, "{0}: {1}", new Object[] {
                Sentences.of("identity", "trail.alarm." + kind, Locale.TAIWAN), words
            });
            untold.put(kind, words);
        }
    }

    /** The same for what an exception stopped: the log has all of it. */
    void failed(Kind kind, RuntimeException failure) {
        LOG.log(Level.SEVERE, Sentences.of("identity", "trail.alarm." + kind, Locale.TAIWAN), failure);
        note(kind, failure.getClass().getSimpleName());
    }

    /** It is well again: the next time is told anew. */
    public synchronized void over(Kind kind) {
        going.remove(kind);
    }

    /** What is wrong now. */
    synchronized Set<Kind> going() {
        return going.isEmpty() ? Set.of() : EnumSet.copyOf(going);
    }

    synchronized Map<Kind, String> untold() {
        return new HashMap<>(untold);
    }

    synchronized void told(Set<Kind> kinds) {
        untold.keySet().removeAll(kinds);
    }

    /** Tells the auditors of the country. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tell(Map<Kind, String> noted) {
        noted.forEach((kind, words) -> {
            trail.record("alarm", TracedHere.TRAIL, 0, kind + " " + words);
            events.fire(new TrailAlarm(kind, words, reach.auditorsOfTheCountry()));
        });
    }
}

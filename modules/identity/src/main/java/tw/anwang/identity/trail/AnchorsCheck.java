package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.identity.TrailAlarm.Kind;

/** Whether the end of the chain is written down outside the database every hour. */
@ApplicationScoped
public class AnchorsCheck implements NodeCheck {
    private static final String AGE = "trail_anchor_age_seconds";
    private static final Duration LATE = Duration.ofHours(2);

    @Inject
    TrailAlarms alarms;

    @Inject
    Keeping keeping;

    @Override
    public String key() {
        return "anchors";
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public List<String> figures() {
        return List.of(AGE);
    }

    @Override
    public Finding look() {
        Optional<Duration> since = keeping.sinceAnchored();
        return seen(since).with(AGE, since.map(Duration::toSeconds).orElse(0L));
    }

    private Finding seen(Optional<Duration> since) {
        if (alarms.going().contains(Kind.NOT_ANCHORED)
                || since.filter(one -> one.compareTo(LATE) > 0).isPresent()) {
            return bad("late");
        }
        return since.isEmpty() ? good("none") : good("fine", since.get().toMinutes());
    }
}

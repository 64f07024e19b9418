package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.identity.TrailAlarm.Kind;

/** Whether acts are written and bound into the chain: without it nobody may open a record. */
@ApplicationScoped
public class TrailCheck implements NodeCheck {
    private static final String AGE = "trail_seal_age_seconds";

    /** Twelve rounds of the keeper. */
    private static final Duration LATE = Duration.ofMinutes(1);

    @Inject
    TrailAlarms alarms;

    @Inject
    Keeping keeping;

    @Override
    public String key() {
        return "trail";
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
        Duration since = keeping.sinceSealed();
        return seen(alarms.going(), since).with(AGE, since.toSeconds());
    }

    private Finding seen(Set<Kind> going, Duration since) {
        if (going.contains(Kind.NOT_WRITTEN)) {
            return bad("notWritten");
        }
        if (going.contains(Kind.MISSING) || going.contains(Kind.BROKEN)) {
            return bad("broken");
        }
        if (going.contains(Kind.NOT_SEALED) || since.compareTo(LATE) > 0) {
            return bad("notSealed", since.toSeconds());
        }
        return going.contains(Kind.NOT_ARCHIVED) ? wary("notArchived") : good("fine", since.toSeconds());
    }
}

package tw.anwang.identity.factor;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The challenges a session has handed out and not yet got back, one per open page, so that two tabs do not get into
 * each other's way. Each is taken once: an answer that is sent again finds none.
 */
final class OpenChallenges implements Serializable {
    static final String IN_SESSION = "tw.anwang.challenges";

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Map<String, Open> open = new LinkedHashMap<>();

    private record Open(String kept, Instant until) implements Serializable {}

    /** @param kept what is needed to judge the answer */
    void add(String challenge, String kept, Instant now) {
        if (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        open.put(challenge, new Open(kept, now.plus(LIFE)));
    }

    /** @return what was kept, or nothing where the challenge is not of this session, was taken before or is too old */
    Optional<String> take(String challenge, Instant now) {
        return Optional.ofNullable(open.remove(challenge))
                .filter(one -> now.isBefore(one.until()))
                .map(Open::kept);
    }
}

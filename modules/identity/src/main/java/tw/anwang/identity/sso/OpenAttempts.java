package tw.anwang.identity.sso;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The attempts of a session by their state, one per open page. Each is taken once: an answer sent again finds none. */
final class OpenAttempts implements Serializable {
    /** As long as somebody may take to sign in at the issuer. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;
    private static final String IN_SESSION = "tw.anwang.sso";
    private static final int MOST = 5;

    private final Map<String, Attempt> open = new LinkedHashMap<>();

    /** Those of the session; keep them with {@link #keep} after each change, so that another node sees it. */
    static OpenAttempts in(HttpSession session) {
        return session != null && session.getAttribute(IN_SESSION) instanceof OpenAttempts attempts
                ? attempts
                : new OpenAttempts();
    }

    void keep(HttpSession session) {
        session.setAttribute(IN_SESSION, this);
    }

    void add(String state, Attempt attempt) {
        if (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        open.put(state, attempt);
    }

    /** @return nothing where the state is not of this session, was taken before or is too old */
    Optional<Attempt> take(String state, Instant now) {
        return Optional.ofNullable(open.remove(state)).filter(one -> now.isBefore(one.until()));
    }
}

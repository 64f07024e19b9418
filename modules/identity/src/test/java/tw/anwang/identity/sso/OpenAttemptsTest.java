package tw.anwang.identity.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a browser set out with is taken back once, and not after its time. */
class OpenAttemptsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private final OpenAttempts open = new OpenAttempts();

    private static Attempt attempt(String nonce) {
        return new Attempt(nonce, "v", "", null, NOW.plus(OpenAttempts.LIFE));
    }

    @Test
    void each_is_taken_once_by_its_own_state() {
        open.add("one", attempt("1"));
        open.add("two", attempt("2"));
        assertEquals("2", open.take("two", NOW).orElseThrow().nonce());
        assertEquals(Optional.empty(), open.take("two", NOW), "sent once more");
        assertEquals(Optional.empty(), open.take("three", NOW), "made up");
        assertEquals("1", open.take("one", NOW).orElseThrow().nonce(), "another tab");
    }

    @Test
    void one_that_is_too_old_is_none() {
        open.add("one", attempt("1"));
        assertEquals(Optional.empty(), open.take("one", NOW.plus(OpenAttempts.LIFE)));
    }

    @Test
    void a_session_keeps_the_last_five() {
        for (int i = 1; i <= 6; i++) {
            open.add("state" + i, attempt("" + i));
        }
        assertTrue(open.take("state1", NOW).isEmpty());
        assertTrue(open.take("state2", NOW).isPresent());
    }
}

package tw.anwang.identity.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the person is told once after signing in: a sign-in or failures that were not the person's own are noticed here.
 *
 * @param at of the sign-in before; null at the first time
 * @param failures wrong passwords since then
 */
record Before(Instant at, String address, String browser, int failures) implements Serializable {
    static final String IN_SESSION = "tw.anwang.before";
}

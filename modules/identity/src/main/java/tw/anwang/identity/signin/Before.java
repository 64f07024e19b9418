package tw.anwang.identity.signin;

import java.io.Serializable;
import java.time.Instant;
import tw.anwang.identity.account.UsedResetCodes.Use;

/**
 * What the person is told once after signing in: a sign-in or failures that were not the person's own are noticed here.
 *
 * @param at of the sign-in before; null at the first time
 * @param failures wrong passwords since then
 * @param reset the code with which the password was set since then; null where there was none
 */
record Before(Instant at, String address, String browser, int failures, Use reset) implements Serializable {
    static final String IN_SESSION = "tw.anwang.before";
}

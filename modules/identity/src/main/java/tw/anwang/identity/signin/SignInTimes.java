package tw.anwang.identity.signin;

import java.time.Instant;

/**
 * One sign-in as a request finds it.
 *
 * @param lastSeen when the person last did something, to the minute: it is written once a minute
 * @param ended why it is over, or null
 */
public record SignInTimes(long id, Instant since, Instant lastSeen, Ending ended) {}

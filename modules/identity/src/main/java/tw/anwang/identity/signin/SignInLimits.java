package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sign-in lives: so long without a click, and so long at all (防護基準, level 高; figures [assumed]). */
@ApplicationScoped
public class SignInLimits {
    /** Clocks of two nodes differ a little; a row of the future beyond this means that a clock went back. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject
    @ConfigProperty(name = "app.session.idle.minutes", defaultValue = "30")
    int idleMinutes;

    @Inject
    @ConfigProperty(name = "app.session.max.hours", defaultValue = "12")
    int maxHours;

    /** Why the sign-in is over at that moment; nothing while it lives. */
    Optional<Ending> over(SignInTimes signIn, Instant now) {
        if (signIn.ended() != null) {
            return Optional.of(signIn.ended());
        }
        if (now.isBefore(signIn.lastSeen().minus(CLOCKS_DIFFER))) {
            return Optional.of(Ending.CLOCK);
        }
        if (!now.isBefore(last(signIn))) {
            return Optional.of(Ending.TOO_LONG);
        }
        return now.isBefore(signIn.lastSeen().plus(idle())) ? Optional.empty() : Optional.of(Ending.IDLE);
    }

    /** How long it lives on when nothing more is done. */
    Duration left(SignInTimes signIn, Instant now) {
        Instant idleEnd = signIn.lastSeen().plus(idle());
        return Duration.between(now, idleEnd.isBefore(last(signIn)) ? idleEnd : last(signIn));
    }

    /** The moment no click moves. */
    Instant last(SignInTimes signIn) {
        return signIn.since().plus(Duration.ofHours(maxHours));
    }

    /** Whether the longest time ends it before the idle time could: no click puts that off. */
    boolean isLast(SignInTimes signIn) {
        return !signIn.lastSeen().plus(idle()).isBefore(last(signIn));
    }

    Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    int maxHours() {
        return maxHours;
    }
}

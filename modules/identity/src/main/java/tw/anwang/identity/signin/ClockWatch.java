package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Notices when this node's clock is set back, by a counter that only goes forward: a sign-in would else live longer by
 * as much. Small steps are those of every clock that is kept right.
 */
@ApplicationScoped
public class ClockWatch {
    private Instant lastTime;
    private long lastCount;

    /**
     * @param now what the clock says; @param count nanoseconds of a counter that knows no day, taken at the same moment
     * @return whether the clock lost more than a step since it was asked last
     */
    public synchronized boolean wentBack(Instant now, long count) {
        Instant expected = lastTime == null ? now : lastTime.plusNanos(count - lastCount);
        lastTime = now;
        lastCount = count;
        return now.isBefore(expected.minus(SignInLimits.CLOCKS_DIFFER));
    }
}

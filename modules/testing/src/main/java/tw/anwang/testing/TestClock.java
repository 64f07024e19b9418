package tw.anwang.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import tw.anwang.kernel.Taipei;

/**
 * The {@link Clock} of the container in miniature: real time until a test sets it, real time again for the next test.
 * {@code container.clock().setTo(LocalDate.of(2022, 10, 5))}.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    private volatile Instant fixed;

    /** Ten in the morning of that day in Taipei. */
    public void setTo(LocalDate day) {
        setTo(Taipei.at(day.atTime(LocalTime.of(10, 0))));
    }

    public void setTo(Instant moment) {
        fixed = moment;
    }

    public void run() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        return fixed != null ? fixed : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

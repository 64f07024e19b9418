package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** How long a record stays open, how much must be said for it, and by when it is reviewed; all figures [assumed]. */
@ApplicationScoped
public class GlassRules {
    /** Signs a reason has at least. */
    static final int REASON = 10;

    private static final int MOST_HOURS = 24;

    @Inject
    @ConfigProperty(name = "app.glass.hours", defaultValue = "4")
    int hours;

    @Inject
    @ConfigProperty(name = "app.glass.review.days", defaultValue = "3")
    int reviewDays;

    @Permitted(Permitted.ANYONE)
    public int hours() {
        return Math.min(hours, MOST_HOURS);
    }

    @Permitted(Permitted.ANYONE)
    public int reviewDays() {
        return reviewDays;
    }

    Instant until(Instant now) {
        return now.plus(Duration.ofHours(hours()));
    }

    LocalDate reviewBy(Instant now) {
        return Taipei.dayOf(now).plusDays(reviewDays);
    }

    /** Why these words are no reason. */
    static Optional<RuleBroken> whyNot(String reason) {
        String words = reason == null ? "" : reason.strip();
        return words.codePointCount(0, words.length()) < REASON
                ? Optional.of(new RuleBroken("identity.glass.shortReason", REASON))
                : Optional.empty();
    }
}

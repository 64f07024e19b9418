package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import tw.anwang.desk.MailStanding;
import tw.anwang.desk.MailState;
import tw.anwang.desk.Mails;

/** How outgoing mail stands, for the program that watches the server ({@code /metrics}); no receiver, no number. */
@ApplicationScoped
public class MailGauges {
    /** The gauges are read one after another: the rows are asked once for all of them. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    private MailStanding standing;
    private Instant asked;

    /** A gauge is there once its bean is. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        asked = null;
    }

    @Gauge(name = "anwang_mail_waiting", absolute = true, unit = MetricUnits.NONE, description = "Mails that wait")
    public long waiting() {
        return standing().count(MailState.WAITING);
    }

    @Gauge(
            name = "anwang_mail_failed",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "Mails that are not tried any more until somebody has them sent again")
    public long failed() {
        return standing().count(MailState.FAILED);
    }

    @Gauge(
            name = "anwang_mail_oldest_waiting",
            absolute = true,
            unit = MetricUnits.SECONDS,
            description = "For how long the oldest mail waits; 0 where none does")
    public long oldestWaiting() {
        Instant since = standing().oldestWaiting();
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }

    @Gauge(
            name = "anwang_mail_last_sent_timestamp",
            absolute = true,
            unit = MetricUnits.SECONDS,
            description = "When a mail server last took a mail, in seconds since 1970; 0 where none did yet")
    public long lastSent() {
        Instant last = standing().lastSent();
        return last == null ? 0 : last.getEpochSecond();
    }

    private synchronized MailStanding standing() {
        Instant now = clock.instant();
        if (asked == null || Duration.between(asked, now).compareTo(FRESH) > 0) {
            standing = mails.standing();
            asked = now;
        }
        return standing;
    }
}

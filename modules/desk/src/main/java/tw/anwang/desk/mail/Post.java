package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outbox by the clock, on one node at a time. No transaction is open while a mail server is waited for; a
 * mail is counted as tried before it is handed over, so that nothing is sent twice but by a crash in between.
 */
@ApplicationScoped
public class Post {
    /** Seconds between two rounds. */
    public static final int SECONDS = 20;

    private static final Logger LOG = Logger.getLogger(Post.class.getName());
    private static final int PORTION = 200;
    /** A server that takes its time keeps the clock's other work waiting no longer; what is left is due in the next round. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(2);

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** One round: what is due now, each once. For the clock, never for a page. */
    @ActivateRequestContext
    public void round() {
        if (!settings.isOn()) {
            return;
        }
        List<Long> due = outbox.due(PORTION);
        if (due.isEmpty()) {
            return;
        }
        try (MailLine line = new MailLine(settings)) {
            NotSent met = null;
            Instant over = clock.instant().plus(LONGEST_ROUND);
            for (long id : due) {
                // one that lets the server fall silent waits for its pause; the others are tried in the next round
                if (met != null && met.problem() == MailProblem.SILENT
                        || clock.instant().isAfter(over)) {
                    return;
                }
                met = tried(id, line, met);
            }
        }
    }

    /**
     * Tries one mail.
     *
     * @param known why the server takes no mail at all, where this round has met it: nobody waits for it twice
     * @return why this one was not taken, where it matters to the others
     */
    private NotSent tried(long id, MailLine line, NotSent known) {
        Optional<Mail> mail = outbox.take(id);
        if (mail.isEmpty()) {
            return known;
        }
        try {
            if (known != null) {
                throw known;
            }
            line.send(Letter.of(mail.get(), settings, line.session(), clock.instant()));
            outbox.sent(id);
            return null;
        } catch (RuntimeException unknown) {
            NotSent why = new NotSent(MailProblem.UNKNOWN, unknown);
            log(id, why, known);
            outbox.failed(id, why);
            return null;
        } catch (NotSent why) {
            log(id, why, known);
            outbox.failed(id, why);
            return why.problem().isOfTheServer() || why.problem() == MailProblem.SILENT ? why : null;
        }
    }

    /** Names no receiver. */
    private static void log(long id, NotSent why, NotSent known) {
        if (known == null) {
            LOG.log(Level.WARNING, "Mail {0} was not sent: {1}", new Object[] {String.valueOf(id), why.problem()});
        }
        if (why.problem() == MailProblem.UNKNOWN) {
            LOG.log(Level.WARNING, "The obstacle", why);
        }
    }
}

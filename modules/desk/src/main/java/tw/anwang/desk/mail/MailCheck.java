package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tw.anwang.desk.MailServerAnswer;
import tw.anwang.desk.MailStanding;
import tw.anwang.desk.MailState;
import tw.anwang.desk.Mails;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/**
 * Whether mail leaves: by how long the oldest waits, and where none left just now by asking the server, once a minute
 * while it answers. Its figures are gauges of their own.
 */
@ApplicationScoped
public class MailCheck implements NodeCheck {
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(1);

    @Inject
    MailSettings settings;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    private volatile Instant answered = Instant.EPOCH;

    @Override
    public String key() {
        return "mail";
    }

    @Override
    public String module() {
        return "desk";
    }

    @Override
    public Finding look() {
        if (!settings.isOn()) {
            return good("off");
        }
        MailStanding standing = mails.standing();
        Duration waiting = since(standing.oldestWaiting());
        MailServerAnswer answer = justLeft(standing) ? MailServerAnswer.GOOD : asked();
        if (answer != MailServerAnswer.GOOD) {
            return bad(answer == MailServerAnswer.SILENT ? "silent" : "noStarttls", server(), waiting.toMinutes());
        }
        if (waiting.compareTo(LATE) > 0) {
            return bad("late", waiting.toMinutes());
        }
        long failed = standing.count(MailState.FAILED);
        return failed > 0 ? wary("failed", failed) : good("fine", server());
    }

    private boolean justLeft(MailStanding standing) {
        return standing.lastSent() != null && since(standing.lastSent()).compareTo(LATE) < 0;
    }

    private MailServerAnswer asked() {
        if (since(answered).abs().compareTo(BETWEEN_QUESTIONS) < 0) {
            return MailServerAnswer.GOOD;
        }
        MailServerAnswer answer = MailServerAnswer.of(
                settings.host().orElseThrow(),
                settings.port(),
                settings.security().name());
        if (answer == MailServerAnswer.GOOD) {
            answered = clock.instant();
        }
        return answer;
    }

    private String server() {
        return settings.host().orElseThrow() + ":" + settings.port();
    }

    private Duration since(Instant moment) {
        return moment == null ? Duration.ZERO : Duration.between(moment, clock.instant());
    }
}

package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.TrailAlarm.Kind;
import tw.anwang.kernel.Sentences;

/** Sends sealed acts of this node to the syslog server, in order and from the database: what a crash left is sent later, what was sent twice bears the same number. */
@ApplicationScoped
public class Copying {
    private static final Logger LOG = Logger.getLogger(Copying.class.getName());
    private static final int MOST = 500;

    @Inject
    SyslogServer server;

    @Inject
    CopyRows rows;

    @Inject
    PoolAsking pool;

    @Inject
    TrailTables tables;

    @Inject
    NodeName node;

    @Inject
    ThisWriter present;

    @Inject
    TrailAlarms alarms;

    @Inject
    @ConfigProperty(name = "app.syslog.alarm.minutes", defaultValue = "15")
    int alarmMinutes;

    private boolean failing;

    public synchronized void send() {
        if (!server.isNamed()) {
            return;
        }
        try {
            for (CopyRows.Due due : rows.due(node.get())) {
                copy(due);
            }
            failing = false;
        } catch (IOException | RuntimeException failed) {
            if (!failing) {
                LOG.log(Level.WARNING, Sentences.of("identity", "trail.log.notCopied", Locale.TAIWAN), failed);
            }
            failing = true;
        }
    }

    private void copy(CopyRows.Due due) throws IOException {
        ProofRows acts = new ProofRows(pool, tables.schema());
        for (long after = due.after(); after < due.to(); ) {
            List<CodedAct> portion = acts.acts(due.writer(), after, MOST).stream()
                    .filter(one -> one.act().number() <= due.to())
                    .toList();
            long end = portion.size() < MOST
                    ? due.to()
                    : portion.get(MOST - 1).act().number();
            server.send(messages(portion, acts.sealsBetween(due.writer(), after, end)));
            rows.copied(due.writer(), end, present.now());
            after = end;
        }
    }

    private List<byte[]> messages(List<CodedAct> acts, List<SealRow> seals) {
        return Stream.concat(
                        acts.stream().map(one -> SyslogLine.of(node.get(), one)),
                        seals.stream().map(one -> SyslogLine.of(node.get(), one)))
                .toList();
    }

    /** For the keeper: an alarm where acts wait longer than the setting says, even while a portion hangs. */
    void watch() {
        if (!server.isNamed()) {
            return;
        }
        Optional<LocalDateTime> since = rows.since(node.get());
        if (isLate(waiting(since))) {
            alarms.note(Kind.NOT_COPIED, since.get().toInstant(ZoneOffset.UTC).toString());
        } else {
            alarms.over(Kind.NOT_COPIED);
        }
    }

    /** For how long the oldest act of this node waits that was not copied. One statement. */
    Duration waiting() {
        return waiting(rows.since(node.get()));
    }

    boolean isLate(Duration waiting) {
        return waiting.toMinutes() >= alarmMinutes;
    }

    private Duration waiting(Optional<LocalDateTime> since) {
        return since.map(from -> Duration.between(from, present.now())).orElse(Duration.ZERO);
    }
}

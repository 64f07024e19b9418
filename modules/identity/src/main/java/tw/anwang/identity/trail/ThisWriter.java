package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The present run of this node: gives the acts their numbers and hears whether their transactions were committed. */
@ApplicationScoped
public class ThisWriter {
    private static final int TRIES = 5;

    @Inject
    ChainRows rows;

    @Inject
    NodeName node;

    @Inject
    Clock clock;

    @Inject
    Event<Numbered> given;

    private volatile Run run;

    record Run(WriterRow writer, Numbers numbers) {}

    /** A number was given within the transaction that is open now. */
    public record Numbered(int writer, long number) {}

    public Numbered next() {
        Run present = run();
        Numbered numbered =
                new Numbered(present.writer().id(), present.numbers().next());
        given.fire(numbered);
        return numbered;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Numbered act) {
        run.numbers().settle(act.number(), true);
    }

    void rolledBack(@Observes(during = TransactionPhase.AFTER_FAILURE) Numbered act) {
        run.numbers().settle(act.number(), false);
    }

    /** Nothing where this node has written nothing yet. */
    Optional<Run> begun() {
        return Optional.ofNullable(run);
    }

    Run run() {
        if (run == null) {
            begin();
        }
        return run;
    }

    private synchronized void begin() {
        for (int tries = 1; run == null; tries++) {
            try {
                run = new Run(rows.begin(node.get(), now()), new Numbers());
            } catch (RuntimeException taken) {
                // another node that starts in this moment may have taken the number
                if (tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}

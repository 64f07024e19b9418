package tw.anwang.portal.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.permission.IdentityPermissions;

/**
 * All checks of this node, the modules' and the portal's. They look at the same time, each on a thread of the container;
 * one that hangs counts as bad after three seconds, and no second thread asks it meanwhile. The load balancer's question
 * waits for the few checks it names and for nobody's look at the others: a mail server that hangs must not make a node
 * seem down.
 */
@ApplicationScoped
public class Checks {
    private static final Logger LOG = Logger.getLogger(Checks.class.getName());

    /** Gauges are read one after another, and a page is opened in several windows: they share a look. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    @Inject
    @Any
    Instance<NodeCheck> all;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    Duration patience = Duration.ofSeconds(3);

    /** Answers that are still waited for, by the key of the check. */
    private final ConcurrentMap<String, Future<Finding>> asked = new ConcurrentHashMap<>();

    private Look last;

    /** What was seen in the last seconds, or now. Asks no right: for the program that watches; it names nobody. */
    public synchronized Look lately() {
        Instant now = clock.instant();
        if (last == null || Duration.between(last.at(), now).abs().compareTo(FRESH) > 0) {
            last = new Look(now, seen(all()));
        }
        return last;
    }

    /** The same for people. */
    @Permitted(IdentityPermissions.ADMINISTER)
    public Look shown() {
        return lately();
    }

    /** Forgets the last look: the next question looks anew. */
    @Permitted(IdentityPermissions.ADMINISTER)
    public synchronized void lookAgain() {
        last = null;
    }

    /** Whether none of these closes this node, asked now. For the load balancer, which has no account; the reason is in the log. */
    public boolean areUp(String... keys) {
        List<String> wanted = List.of(keys);
        List<Seen> bad = seen(
                        all().stream().filter(one -> wanted.contains(one.key())).toList())
                .stream()
                .filter(one -> one.check().closesTheNode(one.finding()))
                .toList();
        bad.forEach(one -> LOG.warning(() -> "Not ready: " + one.key() + ": " + one.sentence(Locale.TAIWAN)));
        return bad.isEmpty();
    }

    /** All there are. */
    public List<NodeCheck> all() {
        return all.stream().toList();
    }

    List<Seen> seen(List<NodeCheck> checks) {
        // all are begun before the first is waited for
        List<Awaited> answers = checks.stream()
                .map(one -> new Awaited(one, asked.computeIfAbsent(one.key(), key -> begun(one))))
                .toList();
        long until = System.nanoTime() + patience.toNanos();
        return answers.stream()
                .map(one -> seen(one.check(), one.answer(), until))
                .sorted(Comparator.comparing(Seen::state).reversed().thenComparing(Seen::key))
                .toList();
    }

    private record Awaited(NodeCheck check, Future<Finding> answer) {}

    private Future<Finding> begun(NodeCheck check) {
        try {
            return threads.submit(check::look);
        } catch (RejectedExecutionException noThread) {
            return CompletableFuture.failedFuture(noThread);
        }
    }

    private Seen seen(NodeCheck check, Future<Finding> answer, long until) {
        try {
            Finding found = answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            asked.remove(check.key(), answer);
            return new Seen(check, found);
        } catch (TimeoutException hanging) {
            LOG.warning(() -> "A check does not answer in time: " + check.key());
            return Seen.unanswered(check, "late");
        } catch (ExecutionException failed) {
            asked.remove(check.key(), answer);
            LOG.log(Level.WARNING, "A check failed: " + check.key(), failed.getCause());
            return Seen.unanswered(check, "failed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Seen.unanswered(check, "late");
        }
    }
}

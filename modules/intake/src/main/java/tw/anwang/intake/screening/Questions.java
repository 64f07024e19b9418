package tw.anwang.intake.screening;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;
import tw.anwang.kernel.Sentences;

/**
 * Puts a question to every source, outside any transaction: while one is silent, no report is locked and no connection
 * held. Those elsewhere are asked at once, so that all of them together cost the patience for one.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class Questions {
    private static final Logger LOG = Logger.getLogger(Questions.class.getName());

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "cross-check");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Instance<CrossCheckSource> sources;

    /** What one source said. @param source its label */
    record Said(String source, CrossCheckAnswer answer) {}

    /** What each says, whatever goes wrong there. */
    List<Said> ask(ReportId report, List<AskedPerson> people) {
        List<CrossCheckSource> all = sources.stream()
                .filter(CrossCheckSource::isOn)
                .sorted(Comparator.comparing(CrossCheckSource::label).reversed())
                .toList();
        return ask(all, report, people, Duration.ofSeconds(CrossCheckSource.PATIENCE_SECONDS));
    }

    List<Said> ask(List<CrossCheckSource> all, ReportId report, List<AskedPerson> people, Duration patience) {
        Map<CrossCheckSource, Future<CrossCheckAnswer>> elsewhere = new LinkedHashMap<>();
        all.stream()
                .filter(CrossCheckSource::isElsewhere)
                .forEach(one -> elsewhere.put(one, threads.submit(() -> one.ask(report, people))));
        long until = System.nanoTime() + patience.toNanos();
        List<Said> said = new ArrayList<>();
        for (CrossCheckSource one : all) {
            Future<CrossCheckAnswer> awaited = elsewhere.get(one);
            said.add(new Said(one.label(), awaited == null ? here(one, report, people) : awaited(one, awaited, until)));
        }
        return said;
    }

    private static CrossCheckAnswer here(CrossCheckSource source, ReportId report, List<AskedPerson> people) {
        try {
            return source.ask(report, people);
        } catch (RuntimeException failed) {
            return down(source, failed, "crossCheck.failed");
        }
    }

    private static CrossCheckAnswer awaited(CrossCheckSource source, Future<CrossCheckAnswer> answer, long until) {
        try {
            return answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return down(source, slow, "crossCheck.tooSlow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return down(source, stopped, "crossCheck.failed");
        } catch (ExecutionException failed) {
            return down(source, failed, "crossCheck.failed");
        }
    }

    private static CrossCheckAnswer down(CrossCheckSource source, Exception why, String key) {
        LOG.log(Level.WARNING, source.label(), why);
        return CrossCheckAnswer.down(Sentences.of("intake", key, Locale.TAIWAN));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

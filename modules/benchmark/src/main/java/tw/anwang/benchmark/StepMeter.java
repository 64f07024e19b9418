package tw.anwang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import tw.anwang.testing.ProcessTime;

/**
 * Counts answers and reads processor times from the moment everybody has arrived to the end of a step; people signing in
 * would otherwise be counted into what a page costs. Works inside the process that runs Gatling.
 */
final class StepMeter {
    private final StepPlan step;
    private final AtomicLong answers = new AtomicLong();
    private final ProcessTime portal;
    private final ProcessTime database;
    private final ProcessTime driver = new ProcessTime(ProcessHandle.current().pid());

    private long begun;
    private volatile Reading first;

    private record Reading(long at, long answers, double portal, double database, double driver) {}

    StepMeter(StepPlan step) {
        this.step = step;
        portal = new ProcessTime(step.portal());
        database = new ProcessTime(step.database());
    }

    AtomicLong answers() {
        return answers;
    }

    Duration sinceBegin() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    void begin() {
        begun = System.nanoTime();
        first = read();
        Thread waiting = new Thread(this::readWhenAllHaveArrived, "meter");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void readWhenAllHaveArrived() {
        try {
            Thread.sleep(step.ramp().toMillis());
            first = read();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private Reading read() {
        return new Reading(System.nanoTime(), answers.get(), portal.ms(), database.ms(), driver.ms());
    }

    void end() {
        Reading last = read();
        Properties measured = new Properties();
        measured.setProperty("seconds", String.valueOf((last.at - first.at) / 1e9));
        measured.setProperty("answers", String.valueOf(last.answers - first.answers));
        measured.setProperty("portal", String.valueOf(last.portal - first.portal));
        measured.setProperty("database", String.valueOf(last.database - first.database));
        measured.setProperty("driver", String.valueOf(last.driver - first.driver));
        try (var out = Files.newOutputStream(step.meter())) {
            measured.store(out, "processor times in ms");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

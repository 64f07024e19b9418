package tw.anwang.benchmark;

import io.gatling.javaapi.core.Session;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** What differs from click to click. */
final class Chance {
    /** Different in every run, so that nothing typed was typed before. */
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() / 1_000_000 % 100_000_000);

    private Chance() {}

    /** One of those, under that name. */
    static Function<Session, Session> oneOf(String name, List<String> all) {
        return session -> session.set(name, all.get(ThreadLocalRandom.current().nextInt(all.size())));
    }

    /** A number that nobody had, under that name. */
    static Function<Session, Session> number(String name) {
        return session -> session.set(name, String.valueOf(NEXT.incrementAndGet()));
    }
}

package tw.anwang.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tw.anwang.testing.Visitor;

/** How many people a second can sign in with their password, and what one costs: the form, the password sent, the redirect. */
final class SignInCosts {
    private static final int[] AT_ONCE = {1, 2, 4, 8, 16};
    private static final int MOST_NAMES = 1000;

    private final RunningPortal running;
    private final List<String> names = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    SignInCosts(RunningPortal running) throws SQLException {
        this.running = running;
        try (var statement = running.connection().createStatement();
                var found = statement.executeQuery("select a.sign_in_name from identity_account a where "
                        + Crowd.SIGNS_IN + " order by a.id limit " + MOST_NAMES)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
    }

    /** Of one sign-in, times in ms. */
    record Cost(int atOnce, double perSecond, double portal, double database, double p50, double p95) {}

    List<Cost> all(Duration each) throws InterruptedException {
        during(1, each); // warm
        List<Cost> costs = new ArrayList<>();
        for (int people : AT_ONCE) {
            costs.add(cost(people, each));
        }
        return costs;
    }

    private Cost cost(int people, Duration each) throws InterruptedException {
        double portal = running.portal().ms();
        double database = running.database().ms();
        long start = System.nanoTime();
        long[] took = during(people, each);
        double elapsed = (System.nanoTime() - start) / 1e9;
        return new Cost(
                people,
                took.length / elapsed,
                (running.portal().ms() - portal) / took.length,
                (running.database().ms() - database) / took.length,
                took[took.length / 2] / 1e6,
                took[took.length * 95 / 100] / 1e6);
    }

    /** What each took, in ns, the shortest first. */
    private long[] during(int people, Duration each) throws InterruptedException {
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + each.toNanos();
        ExecutorService pool = Executors.newFixedThreadPool(people);
        List<? extends Future<?>> all = IntStream.range(0, people)
                .mapToObj(one -> pool.submit(() -> {
                    do {
                        took.add(once());
                    } while (System.nanoTime() < end);
                }))
                .toList();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
        pool.shutdown();
        return took.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private long once() {
        String name = names.get(next.getAndIncrement() % names.size());
        long start = System.nanoTime();
        new Visitor(running.base()).signIn(name, Crowd.PASSWORD);
        return System.nanoTime() - start;
    }
}

package tw.anwang.portal.whole;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Prints how many people a second can sign in with their password on a portal that the launcher started with {@code
 * APP_BULK=true}, and what one costs: the form, the password sent, and the redirect. A thousand of the people nobody
 * signs in as get the demo's password for it. A tool, no test: docs/testing.md.
 *
 * <p>Arguments: the port, the data folder, seconds of each measurement (default 20).
 */
public final class SignInCosts {
    private static final int[] AT_ONCE = {1, 2, 4, 8, 16};

    private final RunningPortal running;
    private final List<String> names = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private SignInCosts(RunningPortal running) throws SQLException {
        this.running = running;
        try (var statement = running.connection().createStatement()) {
            statement.executeUpdate("update identity_account a join identity_account d on d.sign_in_name = 'admin'"
                    + " set a.password_hash = d.password_hash where a.sign_in_name like 'bulk00%'");
            var found = statement.executeQuery(
                    "select sign_in_name from identity_account where sign_in_name like 'bulk00%' order by id");
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        try (RunningPortal running = RunningPortal.of(arguments[0], Path.of(arguments[1]))) {
            SignInCosts costs = new SignInCosts(running);
            costs.during(1, seconds); // warm
            System.out.println("| at once | sign-ins a second | portal CPU ms | database CPU ms | p50 ms | p95 ms |");
            for (int people : AT_ONCE) {
                costs.print(people, seconds);
            }
        }
        System.exit(0);
    }

    private void print(int people, int seconds) throws InterruptedException {
        double portal = running.portal().ms();
        double database = running.database().ms();
        long start = System.nanoTime();
        long[] took = during(people, seconds);
        double elapsed = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "| %d | %.1f | %.0f | %.1f | %.0f | %.0f |%n",
                people,
                took.length / elapsed,
                (running.portal().ms() - portal) / took.length,
                (running.database().ms() - database) / took.length,
                took[took.length / 2] / 1e6,
                took[took.length * 95 / 100] / 1e6);
    }

    /** What each took, in ns, the shortest first. */
    private long[] during(int people, int seconds) throws InterruptedException {
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var pool = Executors.newFixedThreadPool(people);
        List<Runnable> each = IntStream.range(0, people)
                .mapToObj(one -> (Runnable) () -> {
                    while (System.nanoTime() < end) {
                        took.add(once());
                    }
                })
                .toList();
        var all = each.stream().map(pool::submit).toList();
        for (var one : all) {
            try {
                one.get();
            } catch (java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
        pool.shutdown();
        long[] sorted = took.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private long once() {
        String name = names.get(next.getAndIncrement() % names.size());
        long start = System.nanoTime();
        new Visitor(running.base()).signIn(name, Portal.PASSWORD);
        return System.nanoTime() - start;
    }
}

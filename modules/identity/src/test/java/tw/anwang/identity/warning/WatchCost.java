package tw.anwang.identity.warning;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.ProcessTime;

/**
 * Prints what the watch for unusual access costs on a country's two days. Measured by hand ({@code -Dit.test=WatchCost}),
 * in no build: docs/figures.md has what it said.
 */
class WatchCost {
    /** A Wednesday, 17:00 in Taipei; the trail before it is two and a half years old. */
    private static final Instant NOW = Instant.parse("2031-06-18T09:00:00Z");

    private static final int PEOPLE = 9_000;
    private static final int OPENINGS_A_DAY = 500_000;
    private static final int SEARCHES_A_DAY = 150_000;
    private static final int BEFORE = 2_000_000;
    /** A statement may not take longer than 100 seconds. */
    private static final int PIECE = 50_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    @Inject
    Watch watch;

    private final ProcessTime database = ProcessTime.ofDatabase();

    @Test
    void of_two_days_at_a_start_and_of_ten_minutes_afterwards() throws Exception {
        Instant today = Instant.parse("2031-06-18T00:00:00Z");
        Instant yesterday = today.minus(Duration.ofDays(1));
        acts(BEFORE, yesterday.minus(Duration.ofDays(900)), 899 * 24 * 3600, "'read'", "null");
        for (Instant morning : new Instant[] {yesterday, today}) {
            acts(OPENINGS_A_DAY, morning, 9 * 3600, "'read'", "null");
            acts(SEARCHES_A_DAY, morning, 9 * 3600, "'list'", "concat('{text=w', floor(rand() * 40), '}')");
        }
        container.inTransaction(
                () -> em.createNativeQuery("analyze table " + tables.acts()).getResultList());
        for (int round = 0; round < 3; round++) {
            print("after a start, two days", yesterday.minus(Duration.ofHours(8)));
            print("every ten minutes", NOW.minus(Duration.ofMinutes(20)));
        }
        container.inTransaction(() -> System.out.println(
                "warnings: " + em.createQuery("select count(w) from Warning w").getSingleResult()));
    }

    /** One after the other as they happen, evenly over people and records of three kinds. */
    private void acts(int rows, Instant from, int seconds, String verb, String detail) throws Exception {
        Duration piece = Duration.ofMillis(1000L * seconds * PIECE / rows);
        for (int written = 0; written < rows; written += PIECE) {
            write(from.plus(piece.multipliedBy(written / PIECE)), piece, verb, detail);
        }
    }

    private void write(Instant from, Duration piece, String verb, String detail) throws Exception {
        container.inTransaction(() -> em.createNativeQuery("insert into " + tables.acts()
                        + " (happened_at, account_id, office_id, verb, kind, record_id, detail)"
                        + " select timestampadd(microsecond, seq * " + piece.toMillis() * 1000 / PIECE + ", '"
                        + from.toString().replace("Z", "") + "'), 100000 + floor(rand() * " + PEOPLE
                        + "), 10201, " + verb + ", concat('sample.kind', floor(rand() * 3)), floor(rand() * 500000), "
                        + detail + " from seq_1_to_" + PIECE)
                .executeUpdate());
    }

    private void print(String what, Instant since) throws Exception {
        double program = cpu();
        double server = database.ms();
        Instant begin = Instant.now();
        container.inTransaction(() -> watch.look(since, NOW));
        System.out.printf(
                "%s: %d ms, CPU of the program %.0f ms, of the database %.0f ms%n",
                what, Duration.between(begin, Instant.now()).toMillis(), cpu() - program, database.ms() - server);
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6;
    }
}

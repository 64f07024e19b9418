package tw.anwang.identity.trail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.ProcessTime;

/**
 * Prints what one act costs: a transaction with nothing but a question, and one that writes an act besides. Measured
 * by hand ({@code -Dit.test=TrailRowCost}), in no build: docs/figures.md has what it said.
 */
class TrailRowCost {
    private static final int TIMES = 20_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    NewActs acts;

    private final ProcessTime database = ProcessTime.ofDatabase();

    @Test
    void of_a_record_and_of_a_page_of_a_list() throws Exception {
        String page =
                LongStream.range(500_000, 500_025).mapToObj(String::valueOf).collect(Collectors.joining(","));
        NewAct read = new NewAct(7L, 100L, "reader", "192.0.2.7", "read", "identity.costTest", 1L, null, null, null);
        NewAct list = new NewAct(
                7L, 100L, "reader", "192.0.2.7", "list", "identity.costTest", null, page, "{tracking=UNDER}", null);
        for (int round = 0; round < 2; round++) { // the first warms
            print("a question alone", this::ask);
            print("a question and one act: record read", () -> {
                ask();
                acts.add(read);
            });
            print("a question and one act: list of 25 shown", () -> {
                ask();
                acts.add(list);
            });
        }
    }

    private void ask() {
        em.createNativeQuery("select 1").getSingleResult();
    }

    private void print(String what, ModuleContainer.Work work) throws Exception {
        double program = cpu();
        double server = database.ms();
        for (int i = 0; i < TIMES; i++) {
            container.inTransaction(work);
        }
        System.out.printf(
                "%s: program %.3f ms CPU, database %.3f ms CPU a transaction%n",
                what, (cpu() - program) / TIMES, (database.ms() - server) / TIMES);
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }
}

package tw.anwang.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final String LOCKS = "&sessionVariables=innodb_lock_wait_timeout=10,lock_wait_timeout=10";

    @Test
    void an_address_that_says_nothing_of_times_gets_them() {
        assertEquals(
                "jdbc:mariadb://db/anwang?connectTimeout=5000&socketTimeout=120000" + LOCKS,
                Patience.saidIn("jdbc:mariadb://db/anwang"));
    }

    @Test
    void what_an_address_says_holds() {
        String said = "jdbc:mariadb:sequential://db1,db2/anwang?socketTimeout=60000&sessionVariables=sql_mode=ANSI";
        assertEquals(said + "&connectTimeout=5000", Patience.saidIn(said));
    }

    @Test
    void somebody_at_a_page_waits_no_longer_than_a_page_may() throws InterruptedException {
        assertEquals(Patience.PAGE_MS, on("http-thread-pool::http-listener(3)", 120_000));
        assertEquals(Patience.PAGE_MS, on("http-thread-pool::http-listener(3)", 0));
        assertEquals(7000, on("http-thread-pool::http-listener(3)", 7000));
    }

    @Test
    void a_job_waits_as_long_as_the_address_says() throws InterruptedException {
        assertEquals(120_000, on("concurrent/__defaultManagedExecutorService-Thread-1", 120_000));
        assertEquals(0, on("concurrent/__defaultManagedExecutorService-Thread-1", 0));
    }

    private static int on(String thread, int patient) throws InterruptedException {
        int[] found = new int[1];
        Thread one = new Thread(() -> found[0] = Patience.ofThisThread(patient), thread);
        one.start();
        one.join();
        return found[0];
    }
}

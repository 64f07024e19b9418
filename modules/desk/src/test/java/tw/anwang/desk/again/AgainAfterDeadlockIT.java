package tw.anwang.desk.again;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.kernel.Deadlock;
import tw.anwang.testing.ModuleContainer;

/** Two people change the same two rows, each beginning with the one that the other needs next: one has to give way. */
class AgainAfterDeadlockIT {
    private static final int PEOPLE = 2;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    CrossedRows rows;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @BeforeEach
    void two_rows() throws Exception {
        container.database().run("create or replace table crossed_row (id int primary key, n int not null)");
        container.database().run("insert into crossed_row values (1, 0), (2, 0)");
        rows.two_meet();
    }

    @AfterEach
    void people_go() throws Exception {
        people.shutdown();
        container.database().run("drop table crossed_row");
    }

    @FunctionalInterface
    private interface Change {
        void of(int first, int second) throws Exception;
    }

    /** @return what became of it at those who were not done */
    private List<Throwable> both(Change change) throws Exception {
        Callable<Void> one = () -> {
            change.of(1, 2);
            return null;
        };
        Callable<Void> other = () -> {
            change.of(2, 1);
            return null;
        };
        List<Throwable> failed = new ArrayList<>();
        for (var person : people.invokeAll(List.of(one, other))) {
            try {
                person.get();
            } catch (ExecutionException thrown) {
                failed.add(thrown.getCause());
            }
        }
        return failed;
    }

    private void eachRowWasChanged(int times) throws Exception {
        assertEquals(
                List.of(String.valueOf(times), String.valueOf(times)),
                container.database().texts("select n from crossed_row order by id"));
    }

    @Test
    void the_one_who_gave_way_is_done_again_and_nobody_hears_of_it() throws Exception {
        assertEquals(List.of(), both(rows::add));
        eachRowWasChanged(2);
        assertEquals(3, rows.attempts());
    }

    @Test
    void a_transaction_of_its_own_is_done_again_as_well() throws Exception {
        assertEquals(List.of(), both(rows::addByItself));
        eachRowWasChanged(2);
    }

    @Test
    void the_whole_outer_call_is_done_again_where_an_inner_one_was_taken_back() throws Exception {
        assertEquals(List.of(), both(rows::addOutside));
        eachRowWasChanged(2);
        assertEquals(3, rows.attempts());
    }

    @Test
    void what_reads_something_up_is_not_done_again_and_says_why() throws Exception {
        List<Throwable> failed = both((first, second) -> rows.addWith(InputStream.nullInputStream(), first, second));
        assertEquals(1, failed.size());
        assertTrue(Deadlock.isBehind(failed.get(0)), () -> String.valueOf(failed));
        eachRowWasChanged(1);
    }

    @Test
    void a_callers_own_lines_are_run_once() throws Exception {
        AtomicInteger run = new AtomicInteger();
        List<Throwable> failed = both((first, second) -> rows.addWith(run::incrementAndGet, first, second));
        assertEquals(1, failed.size());
        assertEquals(PEOPLE, run.get());
    }

    @Test
    void another_mistake_is_no_deadlock() {
        assertTrue(!Deadlock.isBehind(new IllegalStateException(new java.sql.SQLException("gone", "08000"))));
        assertTrue(Deadlock.isBehind(new IllegalStateException(new java.sql.SQLException("back", "40001"))));
        assertTrue(Deadlock.isBehind(new Exception(
                new javax.transaction.xa.XAException("LocalTransactionException: (conn=7) Deadlock found when trying to"
                        + " get lock; try restarting transaction"))));
    }
}

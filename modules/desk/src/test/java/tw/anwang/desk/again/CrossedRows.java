package tw.anwang.desk.again;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Adds one to two rows of a table of its own; at the first attempts two callers meet between the two. */
@ApplicationScoped
@Transactional
public class CrossedRows {
    @Inject
    InnerRow inner;

    private final AtomicInteger attempts = new AtomicInteger();
    private CyclicBarrier meeting;

    /** The next two who come meet; whoever comes afterwards goes on alone. */
    void two_meet() {
        attempts.set(0);
        meeting = new CyclicBarrier(2);
    }

    int attempts() {
        return attempts.get();
    }

    public void add(int first, int second) {
        step(first, second);
    }

    /** What it reads up is gone at a second attempt. */
    public void addWith(InputStream read, int first, int second) {
        step(first, second);
    }

    /** The lines are the caller's. */
    public void addWith(Runnable lines, int first, int second) {
        lines.run();
        step(first, second);
    }

    /** The second row in an inner call, which belongs to this transaction. */
    public void addOutside(int first, int second) {
        inner.add(first);
        meet();
        inner.add(second);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void addByItself(int first, int second) {
        step(first, second);
    }

    private void step(int first, int second) {
        inner.add(first);
        meet();
        inner.add(second);
    }

    private void meet() {
        if (attempts.incrementAndGet() <= 2) {
            try {
                meeting.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }
    }

    /** A row in the transaction of who asks. */
    @ApplicationScoped
    @Transactional
    public static class InnerRow {
        @PersistenceContext(unitName = "desk")
        EntityManager em;

        public void add(int row) {
            em.createNativeQuery("update crossed_row set n = n + 1 where id = " + row)
                    .executeUpdate();
        }
    }
}

package tw.anwang.desk.job;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The container's threads, lent to the scheduler: it may give them back, but not shut them down. */
public final class BorrowedThreads extends AbstractExecutorService {
    private final Executor lender;
    private int running;
    private boolean givenBack;

    public BorrowedThreads(Executor lender) {
        this.lender = lender;
    }

    @Override
    public void execute(Runnable work) {
        begin();
        try {
            lender.execute(() -> {
                try {
                    work.run();
                } finally {
                    end();
                }
            });
        } catch (RejectedExecutionException refused) {
            end();
            throw refused;
        }
    }

    private synchronized void begin() {
        if (givenBack) {
            throw new RejectedExecutionException("given back");
        }
        running++;
    }

    private synchronized void end() {
        running--;
        notifyAll();
    }

    @Override
    public synchronized void shutdown() {
        givenBack = true;
        notifyAll();
    }

    /** What runs is not interrupted: the next start takes it up from its cursor. */
    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        return List.of();
    }

    @Override
    public synchronized boolean isShutdown() {
        return givenBack;
    }

    @Override
    public synchronized boolean isTerminated() {
        return givenBack && running == 0;
    }

    @Override
    public synchronized boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (!isTerminated() && System.nanoTime() < until) {
            wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
        }
        return isTerminated();
    }
}

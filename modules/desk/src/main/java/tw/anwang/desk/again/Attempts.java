package tw.anwang.desk.again;

import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.kernel.Deadlock;

/** The attempts at one call that begins a transaction; a short pause of chance keeps two from meeting again. */
final class Attempts {
    /** Inside the question for the right (0), outside the server's interceptor (200). */
    static final int BEFORE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());
    private static final int MOST = 4;
    private static final int LONGEST_PAUSE = 60;

    /** Every transaction of the portal begins at one of the two interceptors; the server's registry is not in reach of all threads. */
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Attempts() {}

    /** Whether a call further out has begun the transaction. */
    static boolean isInside() {
        return DEPTH.get() > 0;
    }

    static Object at(InvocationContext call) throws Exception {
        int outside = DEPTH.get();
        DEPTH.set(outside + 1);
        try {
            return at(call, 1);
        } finally {
            if (outside == 0) {
                DEPTH.remove();
            } else {
                DEPTH.set(outside);
            }
        }
    }

    private static Object at(InvocationContext call, int attempt) throws Exception {
        try {
            return call.proceed();
        } catch (Exception failed) {
            if (attempt == MOST || !Deadlock.isBehind(failed) || !OnlyRows.areTouchedBy(call)) {
                throw failed;
            }
            LOG.log(Level.INFO, "Taken back by the database, done again ({0}): {1}", new Object[] {
                attempt, call.getMethod()
            });
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE * attempt));
        return at(call, attempt + 1);
    }
}

package tw.anwang.kernel;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Two transactions waited for each other, or a cluster let another one pass first: the database took this one back
 * whole. Nothing of it is there, so it may be done again.
 */
public final class Deadlock {
    private static final String STATE = "40001";

    /** MariaDB's own sentence. What goes wrong at the end of a transaction the server passes on in words alone. */
    private static final String WORDS = "Deadlock found when trying to get lock";

    private Deadlock() {}

    /** Whether that, and nothing else, is why this was thrown. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).anyMatch(Deadlock::is);
    }

    private static boolean is(Throwable one) {
        return one instanceof SQLException refused && STATE.equals(refused.getSQLState())
                || one instanceof javax.transaction.xa.XAException
                        && String.valueOf(one.getMessage()).contains(WORDS);
    }
}

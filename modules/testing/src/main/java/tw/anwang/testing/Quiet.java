package tw.anwang.testing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the log of a test run to warnings: the libraries below tell a page of news at every start. */
final class Quiet {
    // held here since the log manager forgets a logger nobody holds, and its level with it
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jboss"), Logger.getLogger("com.arjuna"));

    private Quiet() {}

    static void libraries() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}

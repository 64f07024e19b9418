package tw.anwang.portal.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when a connection of the pool really reaches the database; the reason stands in the log: whoever asks has no
 * account. A database that hangs counts as down after three seconds, and no second thread waits for it meanwhile.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource pool;

    @Resource
    ManagedExecutorService threads;

    private Future<Boolean> asked;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answersInTime()).build();
    }

    private synchronized boolean answersInTime() {
        if (asked == null) {
            asked = threads.submit(this::answers);
        }
        try {
            boolean up = asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asked = null;
            return up;
        } catch (TimeoutException hanging) {
            LOG.warning("The database does not answer in time.");
            return false;
        } catch (ExecutionException failed) {
            asked = null;
            LOG.warning(() -> "The database was not asked: " + failed.getCause());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException unreachable) {
            LOG.warning(() -> "The database does not answer: " + unreachable.getMessage());
            return false;
        }
    }
}

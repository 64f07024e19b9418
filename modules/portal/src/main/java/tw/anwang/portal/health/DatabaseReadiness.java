package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import tw.anwang.portal.check.Checks;

/** No person is sent to a node that reaches no database, or one that takes no row: not even reading works there. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Inject
    Checks checks;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(checks.areUp("database"))
                .build();
    }
}

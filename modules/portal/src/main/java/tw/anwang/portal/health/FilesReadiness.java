package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import tw.anwang.portal.check.Checks;

/** Ready when the folders of this node and of attachments can be written and this node's disk is not full. */
@Readiness
@ApplicationScoped
public class FilesReadiness implements HealthCheck {
    @Inject
    Checks checks;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("files")
                .status(checks.areUp("data", "files"))
                .build();
    }
}

package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the folder of this node can be written and its disk is not full. */
@Readiness
@ApplicationScoped
public class FilesReadiness implements HealthCheck {
    private static final long LEAST_MEGABYTES = 200;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String folder;

    @Override
    public HealthCheckResponse call() {
        File data = new File(folder);
        long free = data.getUsableSpace() / (1024 * 1024);
        return HealthCheckResponse.named("files")
                .status(data.isDirectory() && data.canWrite() && free >= LEAST_MEGABYTES)
                .build();
    }
}

package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the folders of this node and of attachments can be written and their disks are not full. */
@Readiness
@ApplicationScoped
public class FilesReadiness implements HealthCheck {
    private static final long LEAST_MEGABYTES = 200;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String folder;

    @Inject
    @ConfigProperty(name = "app.files.dir")
    Optional<String> files;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("files")
                .status(isReady(new File(folder))
                        && files.filter(named -> !named.isBlank())
                                .map(File::new)
                                .map(FilesReadiness::isReady)
                                .orElse(true))
                .build();
    }

    private static boolean isReady(File folder) {
        long free = folder.getUsableSpace() / (1024 * 1024);
        return folder.isDirectory() && folder.canWrite() && free >= LEAST_MEGABYTES;
    }
}

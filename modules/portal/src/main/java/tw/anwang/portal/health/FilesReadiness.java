package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the folders of this node and of attachments can be written and this node's disk is not full. The disk of
 * attachments is all nodes': full, it takes no more files, and no node that is called unready for it would help anybody.
 */
@Readiness
@ApplicationScoped
public class FilesReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(FilesReadiness.class.getName());
    private static final long LEAST_MEGABYTES = 200;

    private volatile boolean narrow;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String folder;

    @Inject
    @ConfigProperty(name = "app.files.dir")
    Optional<String> files;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("files")
                .status(isThere(new File(folder))
                        && hasRoom(new File(folder))
                        && files.filter(named -> !named.isBlank())
                                .map(File::new)
                                .map(this::isThereAndWatched)
                                .orElse(true))
                .build();
    }

    private static boolean isThere(File folder) {
        return folder.isDirectory() && folder.canWrite();
    }

    private static boolean hasRoom(File folder) {
        return folder.getUsableSpace() / (1024 * 1024) >= LEAST_MEGABYTES;
    }

    /** Told in the log once each time it becomes narrow. */
    private boolean isThereAndWatched(File shared) {
        boolean now = isThere(shared) && !hasRoom(shared);
        if (now && !narrow) {
            LOG.severe(() -> "Less than " + LEAST_MEGABYTES + " MB are free for attachments in " + shared);
        }
        narrow = now;
        return isThere(shared);
    }
}

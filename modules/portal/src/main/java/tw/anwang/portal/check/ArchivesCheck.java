package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of the trail's archives, written once a year: told here, and no reason to keep people away from the node. */
@ApplicationScoped
public class ArchivesCheck extends FolderCheck {
    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String data;

    @Inject
    @ConfigProperty(name = "app.files.dir")
    Optional<String> files;

    @Inject
    @ConfigProperty(name = "app.trail.archives")
    Optional<String> archives;

    @Override
    public String key() {
        return "archives";
    }

    @Override
    Path folder() {
        // one of its own, else one below the files, made with the first archive
        return Path.of(given(archives).or(() -> given(files)).orElse(data));
    }
}

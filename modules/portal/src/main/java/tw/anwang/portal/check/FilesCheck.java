package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.Finding;

/**
 * The folder of attachments. The disk of {@code APP_FILES_DIR} is all nodes': full, it takes no more files, everything else
 * goes on, and no node that is called unready for it would help anybody.
 */
@ApplicationScoped
public class FilesCheck extends FolderCheck {
    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String data;

    @Inject
    @ConfigProperty(name = "app.files.dir")
    Optional<String> files;

    @Override
    public String key() {
        return "files";
    }

    @Override
    Path folder() {
        // files/ below the folder of this node is made with the first attachment
        return Path.of(given(files).orElse(data));
    }

    @Override
    public boolean closesTheNode(Finding found) {
        return super.closesTheNode(found) && !(given(files).isPresent() && FolderSpace.isFull(found));
    }
}

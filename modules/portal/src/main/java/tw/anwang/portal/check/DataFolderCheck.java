package tw.anwang.portal.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of this node: search index, the node's name, parts of large minutes. */
@ApplicationScoped
public class DataFolderCheck extends FolderCheck {
    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String data;

    @Override
    public String key() {
        return "data";
    }

    @Override
    Path folder() {
        return Path.of(data);
    }
}

package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this node is called in the trail: made at its first start and kept in its own folder, which no other node has. */
@ApplicationScoped
public class NodeName {
    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String folder;

    String get() {
        Path file = Path.of(folder, "node");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

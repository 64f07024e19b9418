package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.Pieces;
import tw.anwang.kernel.OpenCopy;

/** The file of an import, kept hidden until it is taken over, and open only while it is read. */
@ApplicationScoped
class FeedFile {
    @Inject
    Pieces pieces;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    /** An open copy of what is coming in; the caller closes. */
    OpenCopy copy(InputStream content) throws IOException {
        return OpenCopy.of(content, dataFolder);
    }

    void keep(long imported, Pieces.Arrived piece) {
        pieces.add(PlatformImport.KIND, imported, piece);
    }

    void read(long imported, Consumer<FeedRows> reader) {
        try (InputStream content = pieces.open(PlatformImport.KIND, imported);
                OpenCopy copy = copy(content);
                FeedRows rows = FeedRows.open(copy.path())) {
            reader.accept(rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forget(long imported) {
        pieces.forget(PlatformImport.KIND, imported);
    }
}

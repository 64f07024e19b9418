package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import tw.anwang.desk.Pieces;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;

/** Exports on their way in: read to their end before anything of them is kept. */
@ApplicationScoped
public class PlatformUploads {
    static final long MOST_BYTES = 256L << 20;

    @Inject
    FeedFile file;

    @Inject
    Pieces pieces;

    @Inject
    PlatformImports imports;

    @Inject
    PlatformPreviews previews;

    /** Reports of that platform. */
    @Permitted(IntakePermissions.PLATFORM)
    public long bring(Platform platform, String name, InputStream content) {
        return bring(platform, Subject.REPORTS, name, content);
    }

    /**
     * No transaction is open while it comes in.
     *
     * @return its id
     * @throws RuleBroken where it is no export, or its end is missing: then nothing is kept
     */
    @Permitted(IntakePermissions.IMPORT)
    public long bring(Platform platform, Subject subject, String name, InputStream content) {
        imports.need(platform, subject);
        try (OpenCopy copy = file.copy(content)) {
            WholeFeed whole = WholeFeed.read(copy.path());
            try (Pieces.Arrived piece = pieces.receive(Files.newInputStream(copy.path()), MOST_BYTES)) {
                long id = imports.keep(platform, subject, name, whole, piece);
                previews.preview(id);
                return id;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Pieces;
import tw.anwang.desk.Progress;
import tw.anwang.kernel.OpenCopy;
import tw.anwang.kernel.RuleBroken;

/** Gives each file of an archive its result; after a stop it goes on with those that have none. */
@ApplicationScoped
public class ReadingArchive implements JobWork {
    static final String KIND = "meetings.archiveReading";
    private static final Logger LOG = Logger.getLogger(ReadingArchive.class.getName());

    @Inject
    ReadingFile reading;

    @Inject
    Archives archives;

    @Inject
    Pieces pieces;

    @Inject
    ArchiveLimits limits;

    @Inject
    @ConfigProperty(name = "app.data.dir", defaultValue = ".anwang")
    String dataFolder;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) throws IOException {
        Run run = Run.of(arguments, progress);
        try {
            List<ArchivePart> parts = reading.parts(run.archive(), run.number());
            int total = parts.size();
            for (ArchivePart part : parts) {
                total += part(run, part, total) - 1;
            }
            reading.over(run.archive(), run.number());
        } catch (IOException | RuntimeException stopped) {
            archives.stopped(run.archive(), run.number());
            throw stopped;
        }
    }

    /** @param total files known of so far; @return how many files the part holds */
    private int part(Run run, ArchivePart part, int total) throws IOException {
        if (!part.isComplete()) {
            return alone(run, part, limits.tooLarge());
        }
        try (InputStream bytes = pieces.open(ArrivingArchives.PARTS, part.id());
                OpenCopy copy = OpenCopy.of(bytes, dataFolder);
                PartContents contents = PartContents.of(part.place(), copy.path(), limits, total - 1)) {
            int all = total + contents.entries().size() - 1;
            ReadSoFar soFar = reading.soFar(run.archive(), part.place().part());
            for (ArchiveEntry entry : contents.without(soFar.entries()).toList()) {
                entry(run, entry, all);
            }
            return contents.entries().size();
        } catch (NotTaken whole) {
            return alone(run, part, whole);
        }
    }

    private int alone(Run run, ArchivePart part, NotTaken why) {
        if (!reading.soFar(run.archive(), part.place().part())
                .entries()
                .contains(part.place().entry())) {
            reading.refuse(run.archive(), run.number(), part.place(), why.result(), why.why());
        }
        return 1;
    }

    private void entry(Run run, ArchiveEntry entry, int total) throws IOException {
        ReadSoFar soFar = reading.soFar(run.archive(), entry.place().part());
        run.progress().total(total);
        reading.at(
                run.archive(), run.number(), soFar.files(), total, entry.place().path());
        try {
            read(run, entry, soFar.bytes());
        } catch (NotTaken refused) {
            reading.refuse(run.archive(), run.number(), entry.place(), refused.result(), refused.why());
        }
        run.progress().done(soFar.files() + 1L, String.valueOf(soFar.files() + 1));
    }

    private void read(Run run, ArchiveEntry entry, long unpackedBefore) throws IOException, NotTaken {
        if (entry.obstacle() != null) {
            throw entry.obstacle();
        }
        try (Unpacked file = Unpacked.of(entry, unpackedBefore, limits, dataFolder)) {
            if (entry.crc() != null && PartContents.isArchive(file.path(), limits)) {
                throw new NotTaken(FileResult.NESTED, new RuleBroken("meetings.archive.nested"));
            }
            reading.read(run.archive(), run.number(), entry.place(), file);
        } catch (RuleBroken broken) {
            throw new NotTaken(FileResult.refusedFor(broken.key()), broken);
        } catch (CancellationException | PersistenceException | TransactionalException notTheFile) {
            throw notTheFile;
        } catch (RuntimeException mistake) {
            // a file that the reader stumbles over must not keep the others from being read
            LOG.log(Level.SEVERE, "A file of archive " + run.archive() + " cannot be read", mistake);
            throw new NotTaken(FileResult.BROKEN, new RuleBroken("meetings.archive.stumbled"));
        }
    }

    @Override
    public String goesOnAt(String arguments) {
        return Run.addressOf(arguments);
    }
}

package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.upload.AsRead;
import tw.anwang.meetings.upload.MinutesUploads;
import tw.anwang.meetings.upload.Received;

/** Reads one file of an archive and writes down its result, in a transaction of its own. */
@ApplicationScoped
public class ReadingFile {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Archives archives;

    @Inject
    ArrivingArchives arriving;

    @Inject
    ArchiveSweep sweep;

    @Inject
    MinutesUploads uploads;

    @Inject
    MinutesVersions versions;

    @Inject
    AsRead asRead;

    /** The parts of an archive that is being read in that run, in their order. @throws CancellationException as all here */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public List<ArchivePart> parts(long archive, int run) {
        running(archive, run);
        return arriving.parts(archive);
    }

    /** How far the reading is: results there, bytes unpacked, entries of that part that need none any more. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public ReadSoFar soFar(long archive, int part) {
        List<ArchiveLine> lines =
                new ArchiveLines(em).all(archives.byId(archive).id());
        long bytes = lines.stream()
                .filter(line -> line.sha256() != null)
                .mapToLong(line -> line.place().size())
                .sum();
        return new ReadSoFar(lines.size(), bytes, new ArchiveLines(em).entriesDone(archive, part));
    }

    /** The work is about to read that file. @throws CancellationException where somebody stopped this run */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void at(long archive, int run, int done, int total, String path) {
        running(archive, run).at(done, total, path);
    }

    /**
     * Reads it; the very same file is recognised before.
     *
     * @throws RuleBroken where it cannot be kept: nothing of it is
     */
    @Permitted("meetings.keep")
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = IOException.class)
    public void read(long id, int run, Place place, Unpacked file) throws IOException {
        Archive archive = running(id, run);
        List<ArchiveLine> before = new ArchiveLines(em).all(id);
        JudgedFile judged = new JudgedFile(archive, before.size() + 1, place, file);
        new ArchiveLines(em).put(id, line(judged, before));
    }

    private ArchiveLine line(JudgedFile judged, List<ArchiveLine> before) throws IOException {
        Unpacked file = judged.file();
        long series = judged.archive().seriesId();
        Optional<ArchiveLine> repeated = before.stream()
                .filter(line -> file.sha256().equals(line.sha256()))
                .findFirst()
                .map(judged::repeats)
                .or(() -> versions.ofFile(series, file.sha256()).map(judged::known));
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Received received = uploads.receive(series, judged.place().name(), () -> Files.newInputStream(file.path()));
        return received.id() == null
                ? judged.refused(received)
                : judged.read(received.id(), asRead.of(received.id()), before);
    }

    /** It is not handed to the reader, or the reader's work could not be kept. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(long id, int run, Place place, FileResult result, RuleBroken why) {
        Archive archive = running(id, run);
        int number = new ArchiveLines(em).all(id).size() + 1;
        new ArchiveLines(em).put(id, ArchiveLine.refused(number, place, result, Sentences.of(why, archive.language())));
    }

    /** Every file has its result: the pieces go. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void over(long id, int run) {
        running(id, run).over(run);
        sweep.forgetPieces(id);
    }

    private Archive running(long id, int run) {
        Archive archive = archives.locked(id);
        if (!archive.isRun(run)) {
            throw new CancellationException();
        }
        return archive;
    }
}

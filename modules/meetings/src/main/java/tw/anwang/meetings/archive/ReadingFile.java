package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
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
    StillRunning stillRunning;

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
        ArchiveLines lines = lines();
        long id = archives.byId(archive).id();
        return new ReadSoFar(lines.count(id), lines.unpacked(id), lines.entriesDone(id, part));
    }

    /** The work is about to read that file. @throws CancellationException where somebody stopped this run */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void at(long archive, int run, int done, int total, String path) {
        running(archive, run).at(done, total, path);
    }

    /**
     * Reads it; the very same file is recognised before. The archive is locked only once its result is there: who stops
     * the run meanwhile waits for nothing, and of the file nothing is kept.
     *
     * @throws RuleBroken where it cannot be kept: nothing of it is
     * @throws CancellationException where somebody stopped this run, at the next page
     */
    @Permitted("meetings.keep")
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = IOException.class)
    public void read(long id, int run, Place place, Unpacked file) throws IOException {
        stillRunning.check(id, run);
        JudgedFile judged = new JudgedFile(archives.byId(id), lines().count(id) + 1, place, file);
        ArchiveLine line = line(judged, run);
        running(id, run);
        lines().put(id, line);
    }

    private ArchiveLine line(JudgedFile judged, int run) throws IOException {
        Unpacked file = judged.file();
        Archive archive = judged.archive();
        Optional<ArchiveLine> repeated = lines().ofBytes(archive.id(), file.sha256())
                .map(judged::repeats)
                .or(() -> versions.ofFile(archive.seriesId(), file.sha256()).map(judged::known));
        if (repeated.isPresent()) {
            return repeated.get();
        }
        Received received = uploads.receive(archive.seriesId(), judged.place().name(), bytes(file, archive.id(), run));
        return received.id() == null
                ? judged.refused(received)
                : judged.read(received.id(), asRead.of(received.id()), lines());
    }

    private MinutesUploads.Bytes bytes(Unpacked file, long archive, int run) {
        return new MinutesUploads.Bytes() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file.path());
            }

            @Override
            public void betweenPages() {
                stillRunning.check(archive, run);
            }
        };
    }

    /** It is not handed to the reader, or the reader's work could not be kept. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(long id, int run, Place place, FileResult result, RuleBroken why) {
        Archive archive = running(id, run);
        int number = lines().count(id) + 1;
        lines().put(id, ArchiveLine.refused(number, place, result, Sentences.of(why, archive.language())));
    }

    /** Every file has its result: the pieces go. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void over(long id, int run) {
        running(id, run).over(run);
        sweep.forgetPieces(id);
    }

    private ArchiveLines lines() {
        return new ArchiveLines(em);
    }

    private Archive running(long id, int run) {
        Archive archive = archives.locked(id);
        if (!archive.isRun(run)) {
            throw new CancellationException();
        }
        return archive;
    }
}

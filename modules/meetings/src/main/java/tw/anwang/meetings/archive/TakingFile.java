package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Which file of an archive is taken up next, and what became of it. */
@ApplicationScoped
public class TakingFile {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Archives archives;

    /** A file whose turn it is, and the language of who brought it. */
    public record Next(ArchiveLine line, Locale language) {}

    /** @throws CancellationException where somebody stopped this run, as all here */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public int waiting(long id, int run) {
        running(id, run);
        return new ArchiveLines(em).waiting(id, Integer.MAX_VALUE).size();
    }

    /** The next that waits, which the archive from now on says it is busy with. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Next> next(long id, int run) {
        Archive archive = running(id, run);
        int left = new ArchiveLines(em).waiting(id, Integer.MAX_VALUE).size();
        Optional<ArchiveLine> next =
                new ArchiveLines(em).waiting(id, 1).stream().findFirst();
        next.ifPresent(line -> archive.at(archive.total() - left, archive.total(), line.path()));
        return next.map(line -> new Next(line, archive.language()));
    }

    /** It has become these minutes. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void taken(long id, int number, long minutes) {
        archives.locked(id);
        line(id, number).ifPresent(line -> put(id, line.become(FileResult.TAKEN, minutes, line.words())));
    }

    /** It cannot be taken up as things are now. */
    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void heldUp(long id, int number, RuleBroken why) {
        Archive archive = archives.locked(id);
        FileResult result = FileResult.heldUpBy(why.key());
        RuleBroken said = result == FileResult.FURTHER ? new RuleBroken("meetings.archive.further") : why;
        line(id, number)
                .ifPresent(
                        line -> put(id, line.become(result, line.minutes(), Sentences.of(said, archive.language()))));
    }

    @Permitted("meetings.keep")
    @Transactional(TxType.REQUIRES_NEW)
    public void over(long id, int run) {
        running(id, run).over(run);
    }

    private Optional<ArchiveLine> line(long id, int number) {
        return new ArchiveLines(em).line(id, number).stream().findFirst();
    }

    private void put(long id, ArchiveLine line) {
        new ArchiveLines(em).put(id, line);
    }

    private Archive running(long id, int run) {
        Archive archive = archives.locked(id);
        if (!archive.isRun(run)) {
            throw new CancellationException();
        }
        return archive;
    }
}

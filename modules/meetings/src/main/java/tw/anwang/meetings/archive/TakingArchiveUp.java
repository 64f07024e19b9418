package tw.anwang.meetings.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.desk.JobWork;
import tw.anwang.desk.Progress;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.upload.AsRead;

/** Makes minutes of what waits, a file a transaction, in the order of the meetings' days; a stop leaves the rest waiting. */
@ApplicationScoped
public class TakingArchiveUp implements JobWork {
    private static final Logger LOG = Logger.getLogger(TakingArchiveUp.class.getName());

    static final String KIND = "meetings.archiveTaking";

    @Inject
    Archives archives;

    @Inject
    TakingFile taking;

    @Inject
    AsRead asRead;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String arguments, Progress progress) {
        Run run = Run.of(arguments, progress);
        try {
            progress.total(taking.waiting(run.archive(), run.number()));
            long done = 0;
            for (Optional<TakingFile.Next> next = next(run); next.isPresent(); next = next(run)) {
                take(run, next.get());
                progress.done(++done, null);
            }
            taking.over(run.archive(), run.number());
        } catch (RuntimeException stopped) {
            archives.stopped(run.archive(), run.number());
            throw stopped;
        }
    }

    private Optional<TakingFile.Next> next(Run run) {
        return taking.next(run.archive(), run.number());
    }

    /** Outside of any transaction: taking up asks for the lock of its series before it reads anything. */
    private void take(Run run, TakingFile.Next next) {
        try {
            String reason = next.line().result() == FileResult.REVISION ? reason(next) : null;
            taking.taken(
                    run.archive(),
                    next.line().number(),
                    asRead.takeUp(next.line().upload(), reason));
        } catch (RuleBroken broken) {
            taking.heldUp(run.archive(), next.line().number(), broken);
        } catch (OptimisticLockException changedMeanwhile) {
            taking.heldUp(run.archive(), next.line().number(), new RuleBroken("meetings.archive.changedMeanwhile"));
        } catch (NotVisible gone) {
            taking.heldUp(run.archive(), next.line().number(), new RuleBroken("meetings.archive.gone"));
        } catch (CancellationException | PersistenceException | TransactionalException notTheFile) {
            throw notTheFile;
        } catch (RuntimeException mistake) {
            // taken first again at each start, it would keep all others from becoming minutes
            LOG.log(Level.SEVERE, "A file of archive " + run.archive() + " cannot be taken up", mistake);
            taking.heldUp(run.archive(), next.line().number(), new RuleBroken("meetings.archive.notTaken"));
        }
    }

    private static String reason(TakingFile.Next next) {
        return Sentences.of(
                new RuleBroken("meetings.archive.reason", next.line().place().name()), next.language());
    }

    @Override
    public String goesOnAt(String arguments) {
        return Run.addressOf(arguments);
    }
}

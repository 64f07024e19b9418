package tw.anwang.desk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.desk.JobWork;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Runs one job as its owner and writes down how it ended; a second run begins at the cursor. */
@ApplicationScoped
public class JobRun {
    private static final Logger LOG = Logger.getLogger(JobRun.class.getName());

    @Inject
    JobRows rows;

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    CurrentUser user;

    @ActivateRequestContext
    public void run(long id) {
        JobView job = rows.byId(id).filter(found -> !found.state().isOver()).orElse(null);
        if (job == null) {
            return;
        }
        try {
            run(job);
            rows.ended(id, JobState.DONE, null);
        } catch (CancellationException asked) {
            stopped(job, JobState.CANCELLED, null);
        } catch (RuleBroken broken) {
            stopped(job, JobState.FAILED, Sentences.of(broken, Locale.TAIWAN));
        } catch (Exception mistake) {
            stopped(
                    job,
                    JobState.FAILED,
                    Sentences.of(new RuleBroken("desk.job.mistake", logged(id, mistake)), Locale.TAIWAN));
        }
    }

    private static String logged(long id, Exception mistake) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "錯誤編號 " + number + " job " + id, mistake);
        return number;
    }

    /** The work hears of it too; what it makes of that does not keep the job from ending. */
    private void stopped(JobView job, JobState state, String why) {
        try {
            known(job).ifPresent(work -> work.stopped(job.arguments(), state == JobState.CANCELLED));
        } catch (RuntimeException mistake) {
            logged(job.id(), mistake);
        }
        rows.ended(job.id(), state, why);
    }

    private void run(JobView job) throws Exception {
        if (job.cancelAsked()) {
            throw new CancellationException();
        }
        if (!user.actAs(new AccountId(job.account()))) {
            throw new RuleBroken("desk.job.ownerGone");
        }
        JobWork work = work(job);
        rows.begun(job.id());
        work.run(job.arguments(), new SavedProgress(rows, job.id(), job.cursor()));
    }

    private JobWork work(JobView job) {
        return known(job).orElseThrow(() -> new IllegalStateException("No work of the kind " + job.kind()));
    }

    private Optional<JobWork> known(JobView job) {
        return works.stream().filter(one -> one.kind().equals(job.kind())).findFirst();
    }

    /** Whether its owner, the person of this request, may still have what it made. */
    boolean mayHaveResult(JobView job) {
        return known(job).map(work -> work.mayHave(job.arguments())).orElse(false);
    }

    /** Where its owner goes on once it is done, or null: nowhere after work that this release no longer knows. */
    String goesOnAt(JobView job) {
        return job.state() == JobState.DONE
                ? known(job).map(work -> work.goesOnAt(job.arguments())).orElse(null)
                : null;
    }
}

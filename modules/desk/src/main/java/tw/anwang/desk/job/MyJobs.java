package tw.anwang.desk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import tw.anwang.desk.FileGuard;
import tw.anwang.desk.Jobs;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;

/** The jobs of the person who asks; nobody else sees them or downloads what they made. */
@ApplicationScoped
public class MyJobs implements FileGuard {
    private static final int PROBLEMS = 200;

    @Inject
    JobRows rows;

    @Inject
    JobRun run;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @throws NotVisible where it is somebody else's */
    @Permitted(Permitted.ANYONE)
    public JobView job(long id) {
        return rows.byId(id)
                .filter(job -> job.account() == user.getMe().id().value())
                .orElseThrow(() -> new NotVisible(Jobs.KIND, id));
    }

    /** What still runs, and what ended within the last day, newest first. */
    @Permitted(Permitted.ANYONE)
    public List<RecentJob> recent(int max) {
        return rows.recent(user.getMe().id().value(), clock.instant().minus(Duration.ofDays(1)), max);
    }

    /** What could not be taken over, the first 200. */
    @Permitted(Permitted.ANYONE)
    public List<JobRows.Problem> problems(long id) {
        return rows.problems(job(id).id(), PROBLEMS);
    }

    /** Stops the work at its next portion; what is done stays done. */
    @Permitted(Permitted.ANYONE)
    public void cancel(long id) {
        rows.askToCancel(job(id).id());
    }

    @Override
    public String recordKind() {
        return Jobs.KIND;
    }

    /** The owner, while the right to what was made lasts. */
    @Override
    @Permitted(Permitted.ANYONE)
    public boolean maySee(long recordId) {
        return rows.byId(recordId)
                .filter(job -> job.account() == user.getMe().id().value())
                .filter(run::mayHaveResult)
                .isPresent();
    }
}

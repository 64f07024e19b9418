package tw.anwang.desk;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import tw.anwang.desk.job.BorrowedThreads;
import tw.anwang.desk.job.JobRun;
import tw.anwang.desk.key.Keys;
import tw.anwang.identity.AccountCare;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.identity.TrailWatch;
import tw.anwang.kernel.Taipei;

/**
 * What runs by the clock: people's jobs, and the nightly sweeps. All nodes share one table, so each piece of work runs
 * once per cluster; work of a node that died is taken over after a minute.
 */
@ApplicationScoped
public class Timetable {
    private static final String TABLE = "desk_scheduled_work";
    private static final int THREADS = 2;

    @Inject
    JobRun jobs;

    @Inject
    Drafts drafts;

    @Inject
    Files files;

    @Inject
    SearchUpkeep search;

    @Inject
    Keys keys;

    @Inject
    TrailWatch watch;

    @Inject
    AccountCare accounts;

    @Inject
    TrailKeeper trail;

    private Scheduler scheduler;

    /**
     * Begins after the migrations.
     *
     * @param dataSource whose connections, outside a transaction, commit by themselves
     * @param threads of the container, so that the work finds its transactions and names
     */
    public synchronized void begin(DataSource dataSource, Executor threads) {
        Task<Void> job = Tasks.oneTime(Jobs.KIND)
                .onDeadExecutionRevive()
                .execute((instance, context) -> jobs.run(Long.parseLong(instance.getId())));
        scheduler = Scheduler.create(dataSource, job)
                .startTasks(
                        nightly("desk.sweepDrafts", 3, drafts::sweep),
                        nightly("desk.sweepFiles", 4, files::sweepOrphans),
                        nightly("desk.sweepSearch", 4, search::sweep),
                        nightly("desk.renewKeys", 5, keys::night),
                        nightly("identity.accounts", 0, accounts::night),
                        nightly("identity.trailCheck", 1, trail::night),
                        nightly("identity.trailArchive", 2, trail::archive),
                        Tasks.recurring(
                                        "identity.trailWatch",
                                        Schedules.fixedDelay(Duration.ofMinutes(TrailWatch.MINUTES)))
                                .execute((instance, context) -> watch.look()))
                .tableName(TABLE)
                .executorService(new BorrowedThreads(threads))
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    private static RecurringTask<Void> nightly(String name, int hour, Runnable sweep) {
        return Tasks.recurring(name, Schedules.daily(Taipei.ZONE, LocalTime.of(hour, 0)))
                .execute((instance, context) -> sweep.run());
    }

    /** Lets running work go: what it did not finish is taken up again from its cursor. */
    public synchronized void end() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }
}

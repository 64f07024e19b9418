package tw.anwang.desk;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import tw.anwang.desk.job.BorrowedThreads;
import tw.anwang.desk.job.JobRun;
import tw.anwang.desk.key.Keys;
import tw.anwang.desk.mail.Post;
import tw.anwang.identity.AccountCare;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.identity.TrailWatch;
import tw.anwang.kernel.Taipei;

/**
 * What runs by the clock: people's jobs, the nightly sweeps, outgoing mail, and the daily work of modules above. All nodes share one table, so each piece of work runs
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

    @Inject
    Post post;

    @Inject
    @Any
    Instance<DailyWork> daily;

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
                .startTasks(recurring())
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

    private List<RecurringTask<Void>> recurring() {
        List<RecurringTask<Void>> all = new ArrayList<>(List.of(
                daily("desk.sweepDrafts", List.of(3), drafts::sweep),
                daily("desk.sweepFiles", List.of(4), files::sweepOrphans),
                daily("desk.sweepSearch", List.of(4), search::sweep),
                daily("desk.renewKeys", List.of(5), keys::night),
                daily("identity.accounts", List.of(0), accounts::night),
                daily("identity.trailCheck", List.of(1), trail::night),
                daily("identity.trailArchive", List.of(2), trail::archive),
                every("identity.trailWatch", Duration.ofMinutes(TrailWatch.MINUTES), watch::look),
                every("desk.mail", Duration.ofSeconds(Post.SECONDS), post::round)));
        daily.forEach(work -> all.add(daily(work.name(), work.hours(), work::run)));
        return all;
    }

    private static RecurringTask<Void> every(String name, Duration pause, Runnable work) {
        return Tasks.recurring(name, Schedules.fixedDelay(pause)).execute((instance, context) -> work.run());
    }

    private static RecurringTask<Void> daily(String name, List<Integer> hours, Runnable work) {
        return Tasks.recurring(
                        name,
                        Schedules.daily(
                                Taipei.ZONE,
                                hours.stream()
                                        .map(hour -> LocalTime.of(hour, 0))
                                        .toArray(LocalTime[]::new)))
                .execute((instance, context) -> work.run());
    }

    /** Lets running work go: what it did not finish is taken up again from its cursor. */
    public synchronized void end() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }
}

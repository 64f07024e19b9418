package tw.anwang.desk.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Files;
import tw.anwang.desk.Jobs;
import tw.anwang.desk.People;
import tw.anwang.desk.Timetable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.testing.ModuleContainer;

class JobsIT {
    private static final long PATIENCE_MS = 20_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Jobs jobs;

    @Inject
    MyJobs mine;

    @Inject
    Files files;

    @Inject
    JobRun run;

    @Inject
    CountingWork work;

    @Inject
    Timetable timetable;

    @Inject
    CurrentUser user;

    private People people;

    @BeforeEach
    void sign_in_an_officer() throws Exception {
        people = People.inNewOffice(container);
        user.actAs(people.officer());
    }

    @Test
    void the_timetable_runs_a_started_job_as_the_person_who_started_it() throws Exception {
        long job = jobs.start(CountingWork.KIND, "數到三", "");
        ExecutorService threads = Executors.newCachedThreadPool();
        timetable.begin(container.dataSource(), threads);
        try {
            long until = System.currentTimeMillis() + PATIENCE_MS;
            while (!mine.job(job).state().isOver() && System.currentTimeMillis() < until) {
                Thread.sleep(50);
            }
        } finally {
            timetable.end();
        }
        assertEquals(JobState.DONE, mine.job(job).state());
        assertEquals(100, mine.job(job).percent());
        assertEquals(steps(job, 1, 2, 3), stepsOf(job));
    }

    @Test
    void home_shows_the_owner_what_runs_and_nobody_else() throws Exception {
        long job = jobs.start(CountingWork.KIND, "數到三", "");
        assertEquals(List.of(job), mine.recent(5).stream().map(RecentJob::id).toList());
        assertEquals(JobState.WAITING, mine.recent(5).get(0).state());
        user.actAs(people.head());
        assertEquals(List.of(), mine.recent(5));
    }

    @Test
    void after_a_crash_it_goes_on_from_its_cursor() throws Exception {
        long job = jobs.start(CountingWork.KIND, "數到三", "error 2");
        assertThrows(OutOfMemoryError.class, () -> inOwnRequest(job));
        assertEquals(JobState.RUNNING, mine.job(job).state());
        inOwnRequest(job);
        assertEquals(JobState.DONE, mine.job(job).state());
        assertEquals(steps(job, 1, 2, 3), stepsOf(job));
    }

    @Test
    void a_broken_rule_ends_it_with_its_sentence_and_the_rows_concerned() throws Exception {
        long job = jobs.start(CountingWork.KIND, "數到三", "rule 1");
        inOwnRequest(job);
        assertEquals(JobState.FAILED, mine.job(job).state());
        assertEquals("啟動這項工作的帳號已停用，工作沒有執行。請由在職人員重新啟動。", mine.job(job).failure());
        assertEquals(List.of(new JobRows.Problem("第 1 列", "日期不存在")), mine.problems(job));
    }

    @Test
    void cancelled_before_it_begins_it_does_nothing() throws Exception {
        long job = jobs.start(CountingWork.KIND, "數到三", "");
        mine.cancel(job);
        inOwnRequest(job);
        assertEquals(JobState.CANCELLED, mine.job(job).state());
        assertEquals(List.of(), stepsOf(job));
    }

    @Test
    void a_job_whose_start_was_rolled_back_never_was() {
        long[] job = new long[1];
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    job[0] = jobs.start(CountingWork.KIND, "數到三", "");
                    throw new IllegalStateException();
                }));
        assertThrows(NotVisible.class, () -> mine.job(job[0]));
    }

    @Test
    void nobody_else_sees_it_or_stops_it() {
        long job = jobs.start(CountingWork.KIND, "數到三", "");
        user.actAs(people.head());
        assertThrows(NotVisible.class, () -> mine.cancel(job));
        assertFalse(mine.maySee(job));
    }

    /** As the scheduler does it: on a thread and in a request of its own. */
    private void inOwnRequest(long job) throws Exception {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(() -> run.run(job));
        thread.setUncaughtExceptionHandler((where, what) -> thrown[0] = what);
        thread.start();
        thread.join();
        if (thrown[0] instanceof Error error) {
            throw error;
        }
    }

    private List<String> steps(long job, int... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj(n -> job + ":" + n + " by " + people.officer().value())
                .toList();
    }

    private List<String> stepsOf(long job) {
        return work.steps().stream().filter(step -> step.startsWith(job + ":")).toList();
    }

    @Test
    void what_a_job_made_is_its_owners_only_while_the_right_to_it_lasts() {
        long job = jobs.start(CountingWork.KIND, "數到三", "");
        long file = files.add(Jobs.KIND, job, "a.txt", new ByteArrayInputStream("三".getBytes(StandardCharsets.UTF_8)))
                .id();
        assertEquals(file, files.download(file).file().id());
        work.rightGoes();
        assertThrows(NotVisible.class, () -> files.download(file));
    }

    @Test
    void the_file_of_work_that_does_not_say_who_may_have_it_is_nobodys() {
        long job = jobs.start("desk.workOfAReleaseBefore", "數到三", "");
        long file = files.add(Jobs.KIND, job, "a.txt", new ByteArrayInputStream("三".getBytes(StandardCharsets.UTF_8)))
                .id();
        assertThrows(NotVisible.class, () -> files.download(file));
    }
}

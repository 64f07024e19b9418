package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.upload.AsRead;
import tw.anwang.testing.ModuleContainer;

/** Two people with the same zip, a node that is gone in the middle, a button that is pressed at the wrong moment. */
class TogetherAndAgainIT {
    private static final int FILES = 6;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

    @Inject
    AsRead asRead;

    @BeforeEach
    void our_series() {
        at.open(container);
    }

    private static byte[] zip() throws IOException {
        Zip zip = Zip.ofWindows();
        for (int n = 1; n <= FILES; n++) {
            zip.with("第" + n + "次." + OldMinutes.extension(n), OldMinutes.file(n));
        }
        return zip.bytes();
    }

    private static List<String> all() {
        return IntStream.rangeClosed(1, FILES).mapToObj(n -> n + " REVIEW").toList();
    }

    @Test
    void two_people_who_take_up_the_same_zip_at_once_make_each_minutes_once() throws Exception {
        byte[] zip = zip();
        long first = at.bring("甲.zip", zip);
        at.archives.takeUp(first);
        String firstRun = at.arguments(TakingArchiveUp.KIND);
        AccountId colleague = new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        long second = at.bring("乙.zip", zip);
        at.archives.takeUp(second);
        String secondRun = at.arguments(TakingArchiveUp.KIND);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (var done : two.invokeAll(List.of(taking(at.officer, firstRun), taking(colleague, secondRun)))) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
        assertEquals(all(), at.minutes().stream().sorted().toList());
        long both = at.archives.counts(second).getOrDefault(FileResult.TAKEN, 0L);
        at.user.actAs(at.officer);
        both += at.archives.counts(first).getOrDefault(FileResult.TAKEN, 0L);
        assertEquals(FILES, both);
    }

    /** The first has made its minutes and not ended yet; without the lock the second would look past it and make them again. */
    @Test
    void who_comes_second_waits_for_the_series_before_it_looks_and_then_sees_what_the_first_made() throws Exception {
        long first = upload(at.bring("甲.zip", zip()));
        AccountId colleague = new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        long second = upload(at.bring("乙.zip", zip()));
        at.user.actAs(at.officer);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Long> late = container.inTransaction(() -> {
                asRead.takeUp(first, null);
                Future<Long> waiting = other.submit(as(colleague, () -> asRead.takeUp(second, null)));
                awaitLockWait(waiting);
                return waiting;
            });
            ExecutionException refused = assertThrows(ExecutionException.class, late::get);
            assertEquals("meetings.upload.sameFile", ((RuleBroken) refused.getCause()).key(), refused::toString);
        } finally {
            other.shutdownNow();
        }
        assertEquals(List.of("1 REVIEW"), at.minutes());
    }

    private long upload(long archive) {
        return at.archives.all(archive).stream()
                .filter(line -> Integer.valueOf(1).equals(line.ordinal()))
                .findFirst()
                .orElseThrow()
                .upload();
    }

    private static void awaitLockWait(Future<?> waiting) throws Exception {
        String waits = "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!waiting.isDone() && container.database().number(waits) == 0) {
            assertTrue(System.nanoTime() < end, "The second neither waits nor ends");
            Thread.sleep(300); // asked more often than every 100 ms, the server goes on telling what it told first
        }
    }

    private Callable<Void> taking(AccountId person, String arguments) {
        return as(person, () -> {
            at.taking.run(arguments, new ArchiveHouse.Quietly());
            return null;
        });
    }

    private <T> Callable<T> as(AccountId person, Callable<T> work) {
        return () -> {
            RequestContextController scope = container.get(RequestContextController.class);
            scope.activate();
            try {
                at.user.actAs(person);
                return work.call();
            } finally {
                scope.deactivate();
            }
        };
    }

    /** As if the process had been killed: nothing after it is written, and the scheduler runs the same job again. */
    private static final class Gone extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_node_that_is_gone_in_the_middle_is_gone_on_for_by_another_with_the_same_job() throws Exception {
        long archive = at.send(Map.of("甲.zip", zip()), 200_000);
        assertThrows(Gone.class, () -> at.read(goneAfter(2)));
        assertEquals(ArchiveState.READING, at.archives.byId(archive).state());
        at.read(new ArchiveHouse.Quietly());
        assertEquals(Map.of(FileResult.READ, 6L), at.archives.counts(archive));
        at.archives.takeUp(archive);
        assertThrows(Gone.class, () -> at.take(goneAfter(3)));
        assertEquals(3, at.minutes().size());
        at.take(new ArchiveHouse.Quietly());
        assertEquals(all(), at.minutes());
        assertEquals(ArchiveState.READ, at.archives.byId(archive).state());
    }

    private static ArchiveHouse.Quietly goneAfter(int files) {
        return new ArchiveHouse.Quietly() {
            @Override
            public void done(long rows, String cursor) {
                if (rows == files) {
                    throw new Gone();
                }
            }
        };
    }

    @Test
    void a_run_that_was_stopped_by_hand_ends_before_its_next_file_and_a_button_at_the_wrong_moment_says_so()
            throws Exception {
        long archive = at.send(Map.of("甲.zip", zip()), 200_000);
        String stopped = at.arguments(ReadingArchive.KIND);
        at.archives.halt(archive);
        assertThrows(CancellationException.class, () -> at.reading.run(stopped, new ArchiveHouse.Quietly()));
        assertEquals(List.of(), at.archives.all(archive));
        assertEquals("meetings.archive.notNow", refused(() -> at.archives.takeUp(archive)));
        at.archives.goOn(archive);
        assertEquals("meetings.archive.notNow", refused(() -> at.archives.goOn(archive)));
        assertThrows(CancellationException.class, () -> at.reading.run(stopped, new ArchiveHouse.Quietly()));
        assertTrue(at.archives.byId(archive).state().isRunning());
        at.read(new ArchiveHouse.Quietly());
        at.archives.halt(archive);
        assertEquals(ArchiveState.READ, at.archives.byId(archive).state());
    }

    private static String refused(org.junit.jupiter.api.function.Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}

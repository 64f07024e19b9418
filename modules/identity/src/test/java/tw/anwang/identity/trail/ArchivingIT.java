package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.TrailArchives;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.identity.TrailProof;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;

/** A year that is over is archived by the clock, once; who makes, checks or takes an archive away stands in the trail. */
class ArchivingIT {
    /** Each test has one of its own: what it wrote stays in the chain. */
    private static int last = 1989;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    NewActs acts;

    @Inject
    TrailKeeper keeper;

    @Inject
    Archiving archiving;

    @Inject
    ArchiveFolder folder;

    @Inject
    ArchiveActs told;

    @Inject
    ArchiveList list;

    @Inject
    TrailArchives archives;

    @Inject
    TrailTables tables;

    private int year;
    private LocalDateTime newYear;

    @BeforeEach
    void an_act_in_the_last_second_of_the_year_and_one_in_the_first() throws Exception {
        year = ++last;
        newYear = LocalDateTime.of(year, 12, 31, 16, 0);
        does(newYear.minusSeconds(1));
        does(newYear);
    }

    @AfterEach
    void no_archive_is_left() throws Exception {
        try (var left = Files.exists(Path.of("target/data/trail-archives"))
                ? Files.list(Path.of("target/data/trail-archives"))
                : Stream.<Path>of()) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void the_clock_archives_a_year_once_it_is_over_and_never_twice() throws Exception {
        at(newYear.minusSeconds(1));
        assertFalse(archiving.due().contains(year), "in Taipei it is not over yet");
        at(newYear);
        assertTrue(archiving.due().contains(year));
        keeper.archive();
        assertEquals(List.of(), archiving.due());
        ArchiveSeal seal = ArchiveSeal.of(folder.seal(year));
        assertEquals("", seal.by());
        assertTrue(told.last("archive").get(year).isOf(seal));
        var before = Files.getLastModifiedTime(folder.seal(year));
        Files.delete(ArchiveFolder.file(folder.seal(year), seal));
        Files.delete(folder.seal(year));
        keeper.archive();
        assertFalse(Files.exists(folder.seal(year)), () -> "moved elsewhere, and not made anew " + before);
    }

    @Test
    void an_older_archive_of_the_same_year_put_back_in_its_place_is_found() throws Exception {
        at(newYear.plusDays(1));
        archiving.make(year, read -> {});
        byte[] seal = Files.readAllBytes(folder.seal(year));
        ArchiveSeal older = ArchiveSeal.of(folder.seal(year));
        byte[] file = Files.readAllBytes(ArchiveFolder.file(folder.seal(year), older));
        does(newYear.minusSeconds(5));
        at(newYear.plusDays(1));
        archiving.make(year, read -> {});
        assertTrue(archiving.check(year, read -> {}).holds());
        Files.write(folder.seal(year), seal);
        Files.write(ArchiveFolder.file(folder.seal(year), older), file);
        TrailProof proof = archiving.check(year, read -> {});
        assertEquals(
                List.of(new TrailProof.Fault(TrailProof.Kind.ARCHIVE, 0, older.file() + ": exchanged")),
                proof.faults());
        assertEquals(1, told.last("checkArchive").get(year).number("faults"));
    }

    @Test
    void a_year_that_is_not_over_is_refused_and_so_is_one_of_which_acts_are_gone() throws Exception {
        at(newYear.minusSeconds(1));
        RuleBroken refused = assertThrows(RuleBroken.class, () -> archiving.make(year, read -> {}));
        assertEquals("identity.archive.notFinished", refused.key());
        at(newYear.plusDays(1));
        run("insert into %trail_begin values (9999, 1, true, 1, 'x', '" + year + "-06-01', utc_timestamp(3), 'x')");
        try {
            refused = assertThrows(RuleBroken.class, () -> archiving.make(year, read -> {}));
            assertEquals("identity.archive.removed", refused.key());
            assertFalse(archiving.years().contains(year));
        } finally {
            run("delete from %trail_begin where writer = 9999");
        }
    }

    @Test
    void nobody_without_the_right_makes_checks_lists_or_downloads_one() {
        assertThrows(NotPermitted.class, () -> archives.make(year, read -> {}));
        assertThrows(NotPermitted.class, () -> archives.check(year, read -> {}));
        assertThrows(NotPermitted.class, () -> list.rows());
        assertThrows(NotPermitted.class, () -> list.download(year, false));
    }

    @Test
    void a_node_that_starts_again_does_not_close_a_run_of_which_all_was_taken_out() throws Exception {
        run("insert into %trail_writer values (9998, 'gone', utc_timestamp(3), 'x')");
        run("insert into %trail_begin values (9998, 5, true, 5, 'x', utc_timestamp(3), utc_timestamp(3), 'x')");
        try {
            assertEquals(List.of(), container.get(ChainRows.class).unclosed("gone", 9999));
        } finally {
            run("delete from %trail_begin where writer = 9998");
            run("delete from %trail_writer where id = 9998");
        }
    }

    private void does(LocalDateTime at) throws Exception {
        at(at);
        container.inTransaction(
                () -> acts.add(new NewAct(7L, 100L, "reader", null, "read", "sample.year", 1L, null, null, null)));
        keeper.keep();
    }

    private static void at(LocalDateTime moment) {
        container.clock().setTo(moment.toInstant(ZoneOffset.UTC));
    }

    private void run(String sql) throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql.replace("%", container.database().trailSchema() + "."));
        }
    }
}

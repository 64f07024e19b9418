package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.testing.ModuleContainer;

/** Nothing is lost with a broken line, nobody else can touch what is on its way, and nothing lies about for ever. */
class ArrivingInPiecesIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

    @Inject
    ArchiveSweep sweep;

    @Inject
    ArchiveSheet sheets;

    @BeforeEach
    void our_series() {
        container.clock().setTo(TODAY);
        at.open(container);
    }

    @Test
    void after_a_broken_line_it_goes_on_where_it_stopped() throws Exception {
        byte[] file = OldMinutes.file(6);
        ArrivingArchives.Waiting part = at.announce(Map.of("第6次.txt", file)).get(0);
        assertEquals(100, at.piece(part.part(), file, 0, 100));
        ArrivingArchives.Waiting again = at.announce(Map.of("第6次.txt", file)).get(0);
        assertEquals(part.archive(), again.archive());
        assertEquals(100, again.received());
        assertEquals("meetings.archive.missing", refused(() -> at.arriving.arrived(part.archive())));
        assertEquals(file.length, at.piece(part.part(), file, 100, file.length));
        at.arriving.arrived(part.archive());
        at.read(new ArchiveHouse.Quietly());
        assertEquals(FileResult.READ, at.line(part.archive(), "第6次.txt").result());
    }

    @Test
    void a_piece_that_is_sent_twice_is_taken_once_and_a_piece_that_was_cut_off_not_at_all() throws Exception {
        byte[] file = OldMinutes.file(6);
        long part = at.announce(Map.of("第6次.txt", file)).get(0).part();
        at.piece(part, file, 0, 100);
        assertEquals(100, at.piece(part, file, 0, 100));
        var half = new ByteArrayInputStream(new byte[50]);
        assertEquals("meetings.archive.cutOff", refused(() -> at.pieces.take(part, 100, 80, half)));
        assertEquals(100, at.announce(Map.of("第6次.txt", file)).get(0).received());
    }

    @Test
    void a_file_that_grew_on_its_way_is_refused() throws Exception {
        byte[] file = OldMinutes.file(6);
        long part = at.announce(Map.of("第6次.txt", file)).get(0).part();
        byte[] longer = new byte[file.length + 10];
        assertEquals("meetings.archive.otherFile", refused(() -> at.piece(part, longer, 0, longer.length)));
    }

    @Test
    void other_files_for_the_same_series_give_up_what_never_came_whole() throws Exception {
        byte[] file = OldMinutes.file(6);
        ArrivingArchives.Waiting first = at.announce(Map.of("第6次.txt", file)).get(0);
        at.piece(first.part(), file, 0, 100);
        ArrivingArchives.Waiting second = at.announce(Map.of("第12次.txt", file)).get(0);
        assertNotEquals(first.archive(), second.archive());
        assertThrows(NotVisible.class, () -> at.archives.byId(first.archive()));
        assertEquals(0, pieces(first.part()));
    }

    @Test
    void a_piece_that_is_kept_while_its_archive_is_given_up_goes_with_it() throws Exception {
        byte[] file = OldMinutes.file(6);
        ArrivingArchives.Waiting first = at.announce(Map.of("第6次.txt", file)).get(0);
        at.piece(first.part(), file, 0, 100);
        try (Connection keeping = container.database().connect();
                Statement sql = keeping.createStatement()) {
            keeping.setAutoCommit(false);
            sql.execute("select id from meetings_archive_part where id = " + first.part() + " for update");
            sql.execute("insert into desk_file (sha256, name, media_type, size, record_kind, record_id, added_by,"
                    + " added_at) select sha256, name, media_type, size, record_kind, record_id, added_by, added_at"
                    + " from desk_file where record_kind = 'meetings.archivePart' and record_id = " + first.part());
            CompletableFuture<Void> kept = CompletableFuture.runAsync(
                    () -> committed(keeping), CompletableFuture.delayedExecutor(800, TimeUnit.MILLISECONDS));
            at.announce(Map.of("第12次.txt", file));
            kept.join();
        }
        assertEquals(0, pieces(first.part()));
    }

    private static void committed(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void while_a_piece_travels_nobody_waits_for_its_part() throws Exception {
        byte[] file = OldMinutes.file(6);
        long part = at.announce(Map.of("第6次.txt", file)).get(0).part();
        InputStream slow = new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                assertFree(part);
                return left-- > 0 ? file[99 - left] : -1;
            }
        };
        assertEquals(100, at.pieces.take(part, 0, 100, slow));
    }

    /** Waits for no lock: fails where one is held. */
    private static void assertFree(long part) throws IOException {
        try (Connection other = container.database().connect();
                Statement sql = other.createStatement()) {
            sql.execute("select id from meetings_archive_part where id = " + part + " for update nowait");
        } catch (SQLException held) {
            throw new IOException(held);
        }
    }

    @Test
    void once_everything_was_read_the_pieces_are_gone() throws Exception {
        long archive = at.bring("第6次.txt", OldMinutes.file(6));
        assertEquals(0, pieces(at.arriving.parts(archive).get(0).id()));
    }

    @Test
    void what_never_came_whole_goes_after_a_day_and_results_after_thirty_and_the_minutes_stay() throws Exception {
        long read = at.bring("第6次.txt", OldMinutes.file(6));
        at.takeUp(read);
        byte[] file = OldMinutes.file(12);
        ArrivingArchives.Waiting part = at.announce(Map.of("第12次.txt", file)).get(0);
        at.piece(part.part(), file, 0, 100);
        container.clock().setTo(TODAY.plusDays(2));
        sweep.run();
        assertEquals(0, pieces(part.part()));
        assertThrows(NotVisible.class, () -> at.archives.byId(part.archive()));
        assertEquals(ArchiveState.READ, at.archives.byId(read).state());
        container.clock().setTo(TODAY.plusDays(31));
        sweep.run();
        sweep.run();
        assertThrows(NotVisible.class, () -> at.archives.byId(read));
        assertEquals(List.of("6 REVIEW"), at.minutes());
    }

    @Test
    void nobody_else_sees_or_touches_an_archive_and_only_who_keeps_the_series_brings_one() throws Exception {
        long archive = at.bring("第6次.txt", OldMinutes.file(6));
        byte[] file = OldMinutes.file(12);
        long part = at.announce(Map.of("第12次.txt", file)).get(0).part();
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        assertThrows(NotVisible.class, () -> at.archives.byId(archive));
        assertThrows(NotVisible.class, () -> at.archives.all(archive));
        assertThrows(NotVisible.class, () -> at.archives.choose(archive, 1, FileResult.LEFT));
        assertThrows(NotVisible.class, () -> at.archives.takeUp(archive));
        assertThrows(NotVisible.class, () -> at.archives.halt(archive));
        assertThrows(NotVisible.class, () -> sheets.of(archive, Locale.TAIWAN));
        assertThrows(NotVisible.class, () -> at.piece(part, file, 0, 100));
        assertThrows(NotVisible.class, () -> at.arriving.arrived(archive));
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertEquals("meetings.series.notStaff", refused(() -> at.announce(Map.of("第12次.txt", file))));
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "reader");
        assertThrows(NotPermitted.class, () -> at.announce(Map.of("第12次.txt", file)));
    }

    private static String refused(org.junit.jupiter.api.function.Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    private static long pieces(long part) throws SQLException {
        return container
                .database()
                .number(
                        "select count(*) from desk_file where record_kind = 'meetings.archivePart' and removed_at is null"
                                + " and record_id = " + part);
    }
}

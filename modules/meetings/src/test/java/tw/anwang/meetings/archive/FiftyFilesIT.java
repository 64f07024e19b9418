package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.ModuleContainer;

/** A zip as staff units have it: fifty files, of which forty-two are minutes, seven are scans and one is a bomb. */
class FiftyFilesIT {
    private static final int GOOD = 42;
    private static final int SCANS = 7;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

    @BeforeEach
    void our_series() {
        at.open(container);
    }

    /** Not in the order of their days. */
    private static byte[] fifty() throws IOException {
        Zip zip = Zip.ofWindows();
        for (int n = GOOD; n >= 1; n--) {
            zip.with(path(n), OldMinutes.file(n));
        }
        for (int n = 1; n <= SCANS; n++) {
            zip.with("舊紀錄/掃描/第" + n + "次簽到.pdf", OldMinutes.scan(n));
        }
        return zip.with("舊紀錄/附件.txt", OldMinutes.blanks(30)).bytes();
    }

    private static String path(int ordinal) {
        return "舊紀錄/第" + ordinal + "次會議紀錄." + OldMinutes.extension(ordinal);
    }

    @Test
    void every_file_has_its_result_and_what_is_taken_up_is_under_review_in_the_order_of_its_days() throws Exception {
        long archive = at.bring("舊紀錄.zip", fifty());
        Map<String, ArchiveLine> lines = at.lines(archive);
        assertEquals(50, lines.size());
        for (int n = 1; n <= GOOD; n++) {
            ArchiveLine line = lines.get(path(n));
            assertEquals(FileResult.READ, line.result(), line::toString);
            assertEquals(n, line.ordinal(), line::toString);
            assertEquals(OldMinutes.day(n), line.heldOn(), line::toString);
            assertTrue(line.items() > 0, line::toString);
        }
        for (int n = 1; n <= SCANS; n++) {
            assertEquals(FileResult.SCAN, lines.get("舊紀錄/掃描/第" + n + "次簽到.pdf").result());
        }
        assertEquals(FileResult.BOMB, lines.get("舊紀錄/附件.txt").result());
        assertEquals(List.of(), at.minutes());
        at.takeUp(archive);
        assertEquals(IntStream.rangeClosed(1, GOOD).mapToObj(n -> n + " REVIEW").toList(), at.minutes());
        assertEquals(
                Map.of(FileResult.TAKEN, 42L, FileResult.SCAN, 7L, FileResult.BOMB, 1L), at.archives.counts(archive));
    }

    @Test
    void the_same_zip_once_more_changes_nothing() throws Exception {
        byte[] zip = fifty();
        long first = at.bring("舊紀錄.zip", zip);
        at.takeUp(first);
        List<String> before = at.minutes();
        long second = at.bring("舊紀錄.zip", zip);
        assertEquals(
                Map.of(FileResult.KNOWN, 42L, FileResult.SCAN, 7L, FileResult.BOMB, 1L), at.archives.counts(second));
        assertEquals(before, at.minutes());
    }

    @Test
    void stopped_in_the_middle_what_is_done_stays_and_it_goes_on_where_it_stopped() throws Exception {
        long archive = at.send(Map.of("舊紀錄.zip", fifty()), 1_000_000);
        assertThrows(CancellationException.class, () -> at.read(new ArchiveHouse.Quietly(20)));
        assertEquals(ArchiveState.HALTED, at.archives.byId(archive).state());
        assertEquals(20, at.archives.all(archive).size());
        at.archives.goOn(archive);
        at.read(new ArchiveHouse.Quietly());
        assertEquals(ArchiveState.READ, at.archives.byId(archive).state());
        assertEquals(50, at.archives.all(archive).size());
        at.archives.takeUp(archive);
        assertThrows(CancellationException.class, () -> at.take(new ArchiveHouse.Quietly(15)));
        assertEquals(15, at.minutes().size());
        assertEquals(27, at.archives.counts(archive).get(FileResult.READ));
        at.takeUp(archive);
        assertEquals(IntStream.rangeClosed(1, GOOD).mapToObj(n -> n + " REVIEW").toList(), at.minutes());
        assertNull(at.archives.byId(archive).atPath());
    }
}

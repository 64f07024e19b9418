package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.meetings.upload.MinutesUploads;
import tw.anwang.testing.ModuleContainer;

/** Who stops a reading does not wait for the file that is being read, and a file the program stumbles over is left behind. */
class StoppedWhileReadingIT {
    private static final int PAGES = 800;
    private static final int STOPPED_AT = 5;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

    @Inject
    MinutesUploads uploads;

    @Inject
    StillRunning stillRunning;

    @BeforeEach
    void our_series() {
        at.open(container);
    }

    @Test
    void a_stop_takes_effect_while_a_file_of_many_pages_is_read_and_the_reading_goes_on_later() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("第6次.txt", OldMinutes.file(6));
        files.put("很長.pdf", manyPages());
        long archive = at.send(files, 10_000_000);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = worker.submit(() -> readAsOfficer());
            waitUntilReading(archive, "很長.pdf");
            long before = System.nanoTime();
            at.archives.halt(archive);
            Duration halting = Duration.ofNanos(System.nanoTime() - before);
            ExecutionException ended = assertThrows(ExecutionException.class, () -> reading.get(60, TimeUnit.SECONDS));
            assertTrue(ended.getCause() instanceof CancellationException, () -> "ended by " + ended.getCause());
            assertTrue(halting.toMillis() < 5_000, "who stops it waited " + halting);
        } finally {
            worker.shutdownNow();
        }
        assertEquals(ArchiveState.HALTED, at.archives.byId(archive).state());
        Map<String, ArchiveLine> lines = at.lines(archive);
        assertEquals(FileResult.READ, lines.get("第6次.txt").result());
        assertFalse(lines.containsKey("很長.pdf"), "nothing is kept of what was not read to its end");

        at.archives.goOn(archive);
        at.read(new ArchiveHouse.Quietly());
        assertEquals(FileResult.NOT_MINUTES, at.lines(archive).get("很長.pdf").result());
    }

    @Test
    void no_page_is_read_after_the_stop() throws Exception {
        byte[] file = manyPages();
        long archive = at.send(Map.of("很長.pdf", file), 10_000_000);
        int run = (int) container.database().number("select run from meetings_archive where id = " + archive);
        AtomicInteger pages = new AtomicInteger();
        MinutesUploads.Bytes bytes = new MinutesUploads.Bytes() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(file);
            }

            @Override
            public void betweenPages() {
                if (pages.incrementAndGet() == STOPPED_AT) {
                    stoppedByAnother(archive);
                }
                stillRunning.check(archive, run);
            }
        };
        assertThrows(CancellationException.class, () -> uploads.receive(at.series, "很長.pdf", bytes));
        assertEquals(STOPPED_AT, pages.get());
        assertEquals(
                0,
                container
                        .database()
                        .number("select count(*) from meetings_minutes_upload where series_id = " + at.series));
    }

    private static void stoppedByAnother(long archive) {
        try {
            container
                    .database()
                    .run("update meetings_archive set state = 'HALTED', run = run + 1, at_path = null where id = "
                            + archive);
        } catch (SQLException mistake) {
            throw new IllegalStateException(mistake);
        }
    }

    private Object readAsOfficer() throws Exception {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            at.user.actAs(at.officer);
            at.read(new ArchiveHouse.Quietly());
            return null;
        } finally {
            request.deactivate();
        }
    }

    private static void waitUntilReading(long archive, String path) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            if (container
                            .database()
                            .number("select count(*) from meetings_archive where id = " + archive + " and at_path = '"
                                    + path + "'")
                    > 0) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError(path + " was never read");
    }

    /** Seconds of work: lines in a font that every reader has. */
    private static byte[] manyPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int n = 0; n < PAGES; n++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 9);
                    content.newLineAtOffset(40, 760);
                    for (int line = 0; line < 8; line++) {
                        content.showText("line " + line + " of page " + n + ", which says nothing of any meeting");
                        content.newLineAtOffset(0, -12);
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** Its words are no minutes any more, which nobody expects of a file that was read. */
    @Test
    void a_file_that_the_program_stumbles_over_says_so_and_the_others_become_minutes() throws Exception {
        long archive = at.bring(
                "舊紀錄.zip",
                Zip.plain()
                        .with("第6次.txt", OldMinutes.file(6))
                        .with("第7次.txt", OldMinutes.file(7))
                        .bytes());
        ArchiveLine first = at.line(archive, "第6次.txt");
        container
                .database()
                .run("update meetings_minutes_upload set original_text = '今天天氣很好。' where id = " + first.upload());
        at.takeUp(archive);
        ArchiveLine stumbled = at.line(archive, "第6次.txt");
        assertEquals(FileResult.heldUpBy("meetings.archive.notTaken"), stumbled.result());
        assertFalse(stumbled.words().isBlank());
        assertEquals(FileResult.TAKEN, at.line(archive, "第7次.txt").result());
        assertEquals(ArchiveState.READ, at.archives.byId(archive).state());
    }
}

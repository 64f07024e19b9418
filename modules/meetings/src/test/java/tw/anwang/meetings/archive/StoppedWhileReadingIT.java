package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.ModuleContainer;

/** Who stops a reading does not wait for the file that is being read, and a file the program stumbles over is left behind. */
class StoppedWhileReadingIT {
    private static final int PAGES = 800;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

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
        Duration stopping;
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = worker.submit(() -> readAsOfficer());
            waitUntilReading(archive, "很長.pdf");
            long before = System.nanoTime();
            at.archives.halt(archive);
            Duration halting = Duration.ofNanos(System.nanoTime() - before);
            ExecutionException ended = assertThrows(ExecutionException.class, () -> reading.get(60, TimeUnit.SECONDS));
            assertTrue(ended.getCause() instanceof CancellationException, () -> "ended by " + ended.getCause());
            stopping = Duration.ofNanos(System.nanoTime() - before);
            assertTrue(halting.toMillis() < 5_000, "who stops it waited " + halting);
        } finally {
            worker.shutdownNow();
        }
        assertEquals(ArchiveState.HALTED, at.archives.byId(archive).state());
        Map<String, ArchiveLine> lines = at.lines(archive);
        assertEquals(FileResult.READ, lines.get("第6次.txt").result());
        assertFalse(lines.containsKey("很長.pdf"), "nothing is kept of what was not read to its end");

        at.archives.goOn(archive);
        long again = System.nanoTime();
        at.read(new ArchiveHouse.Quietly());
        Duration whole = Duration.ofNanos(System.nanoTime() - again);
        assertTrue(
                stopping.compareTo(whole.dividedBy(2)) < 0,
                "stopped after " + stopping + ", of " + whole + " that the whole file takes");
        assertEquals(FileResult.NOT_MINUTES, at.lines(archive).get("很長.pdf").result());
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

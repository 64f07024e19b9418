package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.Visitor;

/** What becomes of people's work when a disk is full, of the database or of attachments (docs/faults.md). */
@Tag("full")
class FaultsOfDisksIT {
    private static final int SOME_SECONDS = 15_000;
    private static final int SMALL_MB = 240;
    private static final int DATABASE_MB = 400;

    @BeforeAll
    static void there_may_be_disks() {
        Assumptions.assumeTrue(MortalDatabase.hasDisks(), "skipped: unshare may not mount a disk of its own here");
    }

    @Test
    void a_full_disk_of_the_database_is_told_and_loses_nothing() throws Exception {
        try (Trial trial = Trial.startOnDisk(Path.of("target/faults-disk"), DATABASE_MB)) {
            Ledger ledger = trial.people();
            Duration away;
            try (ledger) {
                Trial.untilMoreIsSaved(ledger);
                trial.server().fillDisk();
                Thread.sleep(2 * SOME_SECONDS);
                trial.server().emptyDisk();
                away = Trial.untilItGoesOn(ledger, Instant.now());
            }
            trial.assertNothingIsLost("Disk of MariaDB full for 30 s", away, ledger);
        }
    }

    @Test
    void a_full_disk_of_attachments_takes_none_says_so_and_leaves_everything_else_as_it_was() throws Exception {
        Path files =
                Files.createDirectories(Path.of("target/faults-files-disk")).toAbsolutePath();
        PortalServer.On small = new PortalServer.On(
                List.of(
                        "unshare",
                        "-Urm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=%dm tmpfs \"$0\" && exec \"$@\"".formatted(SMALL_MB),
                        files.toString()),
                List.of());
        try (Trial trial =
                Trial.start(Path.of("target/faults-files"), Map.of("APP_FILES_DIR", files.toString()), small)) {
            Ledger ledger = trial.people();
            Duration away;
            Visitor person = new Visitor(trial.portal().address());
            try (ledger) {
                Trial.untilMoreIsSaved(ledger);
                person.signIn("shejia.officer", Portal.PASSWORD);
                Path filler = MortalDatabase.seenFrom(trial.portal().process(), files.resolve("filler"));
                assertEquals(
                        302, Ledger.save(person, Ledger.FORM, "有附件的", file("一")).status());
                MortalDatabase.fill(filler);
                Visitor.Answer refused = Ledger.save(person, Ledger.FORM, "磁碟滿了", file("二"));
                assertEquals(200, refused.status(), () -> Ledger.said(refused.body()));
                assertTrue(refused.body().contains("磁碟已滿"), () -> Ledger.said(refused.body()));
                assertTrue(refused.body().contains("磁碟滿了"), "what was typed is still there");
                Trial.untilMoreIsSaved(ledger);
                assertTrue(trial.isReady(), "all else works: the proxy has no better node");
                Files.delete(filler);
                Instant emptied = Instant.now();
                assertEquals(
                        302,
                        Ledger.save(person, Ledger.FORM, "又有空間了", file("三")).status());
                away = Trial.untilItGoesOn(ledger, emptied);
            }
            assertEquals(
                    List.of("又有空間了", "有附件的"),
                    trial.database()
                            .texts("select title from meetings_consultation where title in"
                                    + " ('有附件的', '磁碟滿了', '又有空間了') order by title"));
            trial.assertNothingIsLost("Disk of attachments full", away, ledger);
        }
    }

    private static String file(String words) {
        return words.repeat(200_000);
    }
}

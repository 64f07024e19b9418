package tw.anwang.meetings.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.upload.AsRead;
import tw.anwang.meetings.upload.TakingUp;
import tw.anwang.testing.ModuleContainer;

/** Between what was read and what becomes minutes stands a person. */
class ChoosingFilesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    ArchiveHouse at;

    @Inject
    TakingUp takingUp;

    @Inject
    AsRead asRead;

    @Inject
    MinutesVersions versions;

    @BeforeEach
    void our_series() {
        at.open(container);
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_meeting_that_has_minutes_is_asked_about_and_becomes_a_further_version_only_if_wanted() throws Exception {
        at.takeUp(at.bring("第6次.txt", OldMinutes.file(6)));
        long archive = at.bring(
                "修.zip",
                Zip.plain().with("第6次修.txt", words(OldMinutes.text(6) + "\n更正")).bytes());
        ArchiveLine line = at.line(archive, "第6次修.txt");
        assertEquals(FileResult.FURTHER, line.result());
        assertEquals(
                "meetings.archive.noneWaits",
                assertThrows(RuleBroken.class, () -> at.archives.takeUp(archive))
                        .key());
        at.archives.choose(archive, line.number(), FileResult.REVISION);
        at.takeUp(archive);
        assertEquals(2, versions.byId(at.line(archive, "第6次修.txt").minutes()).number());
        assertTrue(versions.byId(at.line(archive, "第6次修.txt").minutes())
                .changeReason()
                .contains("第6次修.txt"));
    }

    @Test
    void two_files_of_one_meeting_are_not_both_taken_up_unasked() throws Exception {
        Zip zip = Zip.plain().with("初.txt", OldMinutes.file(6)).with("終.txt", words(OldMinutes.text(6) + "\n更正"));
        long archive = at.bring("兩份.zip", zip.bytes());
        assertEquals(FileResult.READ, at.line(archive, "初.txt").result());
        assertEquals(FileResult.FURTHER, at.line(archive, "終.txt").result());
        at.archives.choose(archive, at.line(archive, "初.txt").number(), FileResult.LEFT);
        at.archives.choose(archive, at.line(archive, "終.txt").number(), FileResult.REVISION);
        at.takeUp(archive);
        assertEquals(List.of("6 REVIEW"), at.minutes());
        assertEquals(FileResult.LEFT, at.line(archive, "初.txt").result());
        at.archives.choose(archive, at.line(archive, "初.txt").number(), FileResult.READ);
        at.takeUp(archive);
        assertEquals(FileResult.FURTHER, at.line(archive, "初.txt").result());
        assertEquals(List.of("6 REVIEW"), at.minutes());
    }

    @Test
    void a_head_without_a_number_is_completed_by_hand_and_its_file_counts_as_taken() throws Exception {
        String nameless = OldMinutes.text(6).replaceFirst("第6次", "");
        long archive = at.bring("無次別.txt", words(nameless));
        ArchiveLine line = at.line(archive, "無次別.txt");
        assertEquals(FileResult.INCOMPLETE, line.result());
        MeetingFacts read = asRead.of(line.upload()).facts();
        MeetingFacts whole = MeetingFacts.planned(read.title(), 6, read.startsAt(), read.place());
        long minutes = takingUp.accept(line.upload(), whole, Grade.ORDINARY, null, true, Letter.none());
        assertEquals(FileResult.TAKEN, at.line(archive, "無次別.txt").result());
        assertEquals(minutes, at.line(archive, "無次別.txt").minutes());
        assertEquals(Map.of(FileResult.TAKEN, 1L), at.archives.counts(archive));
    }

    @Test
    void a_title_of_another_series_and_a_day_that_differs_are_said() throws Exception {
        at.takeUp(at.bring("第6次.txt", OldMinutes.file(6)));
        String other = OldMinutes.text(6).replace(OldMinutes.SERIES, "別的會議").replaceFirst("7月15日", "7月16日");
        String said = at.line(at.bring("別.txt", words(other)), "別.txt").words();
        assertTrue(said.contains(OldMinutes.SERIES), said);
        assertTrue(said.contains("104/07/15"), said);
    }

    @Test
    void a_file_that_became_minutes_before_the_node_stopped_is_not_made_twice() throws Exception {
        long archive = at.bring(
                "兩次.zip",
                Zip.plain()
                        .with("6.txt", OldMinutes.file(6))
                        .with("12.txt", OldMinutes.file(12))
                        .bytes());
        at.archives.takeUp(archive);
        asRead.takeUp(at.line(archive, "6.txt").upload(), null); // and then the node was gone
        at.take(new ArchiveHouse.Quietly());
        assertEquals(List.of("6 REVIEW", "12 REVIEW"), at.minutes());
        assertEquals(Map.of(FileResult.TAKEN, 2L), at.archives.counts(archive));
    }

    @Test
    void what_was_taken_cannot_be_chosen_any_more() throws Exception {
        long archive = at.bring("第6次.txt", OldMinutes.file(6));
        at.takeUp(archive);
        assertEquals(
                "meetings.archive.notToChoose",
                assertThrows(RuleBroken.class, () -> at.archives.choose(archive, 1, FileResult.LEFT))
                        .key());
    }
}

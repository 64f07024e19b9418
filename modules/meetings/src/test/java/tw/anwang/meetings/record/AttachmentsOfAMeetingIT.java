package tw.anwang.meetings.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.attachment.Attachments;
import tw.anwang.meetings.grade.Gradings;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;

class AttachmentsOfAMeetingIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    Gradings gradings;

    @Inject
    Attachments attachments;

    @Inject
    Files files;

    private long meeting;

    @BeforeEach
    void a_meeting_of_ours() {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        long series = seriesList.record(SeriesFixture.platform("示範附件會議"));
        meeting = meetings.plan(series, MeetingFacts.planned("示範附件會議", 1, LocalDateTime.of(2026, 3, 2, 9, 30), null))
                .id();
    }

    @Test
    void what_the_staff_unit_adds_is_listed_and_can_be_taken_off_again() {
        attachments.add(meeting, "簽到表.txt", () -> bytes("簽到：王示範"));
        FileRef file = attachments.of(meeting).get(0);
        assertEquals("簽到表.txt", file.name());
        attachments.remove(meeting, file.id());
        assertTrue(attachments.of(meeting).isEmpty());
    }

    @Test
    void a_file_above_the_grade_of_its_meeting_is_not_kept() throws Exception {
        RuleBroken above =
                assertThrows(RuleBroken.class, () -> attachments.add(meeting, "意見表.txt", () -> bytes("密等：密\n意見彙整表")));
        assertEquals("meetings.grade.paperAboveRecord", above.key());
        RuleBroken secret =
                assertThrows(RuleBroken.class, () -> attachments.add(meeting, "【極機密】意見表.txt", () -> bytes("意見彙整表")));
        assertEquals("meetings.grade.secretPaper", secret.key());
        assertTrue(attachments.of(meeting).isEmpty());
        gradings.meeting(meeting, meetings.byId(meeting).version(), Grade.CONFIDENTIAL, "附件為密");
        attachments.add(meeting, "意見表.txt", () -> bytes("密等：密\n意見彙整表"));
        long file = attachments.of(meeting).get(0).id();
        assertEquals("意見表.txt", files.download(file).file().name());
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "reader");
        assertThrows(NotVisible.class, () -> files.download(file));
    }

    @Test
    void a_spreadsheet_says_its_grade_in_its_cells() throws Exception {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        SheetFormat.XLSX.write(
                new Sheet(
                        "彙整",
                        List.of(new Sheet.Column("意見", 10), new Sheet.Column("密等", 10)),
                        List.of(List.of(Value.of("同意"), Value.of("機密")))),
                sheet);
        RuleBroken secret = assertThrows(
                RuleBroken.class,
                () -> attachments.add(meeting, "意見表.xlsx", () -> new ByteArrayInputStream(sheet.toByteArray())));
        assertEquals("meetings.grade.secretPaper", secret.key());
        assertTrue(attachments.of(meeting).isEmpty());
    }

    @Test
    void a_type_that_is_not_taken_leaves_nothing() {
        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> attachments.add(
                        meeting, "簡報.exe", () -> new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 1, 2})));
        assertEquals("desk.file.type", refused.key());
        assertTrue(attachments.of(meeting).isEmpty());
    }

    @Test
    void others_neither_add_nor_remove_nor_download() {
        attachments.add(meeting, "簽到表.txt", () -> bytes("簽到：王示範"));
        long file = attachments.of(meeting).get(0).id();
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertThrows(RuleBroken.class, () -> attachments.remove(meeting, file));
        new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        assertThrows(NotVisible.class, () -> attachments.add(meeting, "a.txt", () -> bytes("a")));
        assertThrows(NotVisible.class, () -> attachments.remove(meeting, file));
        assertThrows(NotVisible.class, () -> files.download(file));
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "reader");
        assertThrows(NotPermitted.class, () -> attachments.remove(meeting, file));
        assertEquals(file, files.download(file).file().id());
    }

    private static InputStream bytes(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}

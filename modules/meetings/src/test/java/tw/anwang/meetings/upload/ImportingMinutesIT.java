package tw.anwang.meetings.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Files;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.RevealTyped;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.meeting.SeriesMeetings;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.Originals;
import tw.anwang.meetings.minutes.ReviewShown;
import tw.anwang.meetings.minutes.Reviews;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;

class ImportingMinutesIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    MinutesUploads uploads;

    @Inject
    TakingUp takingUp;

    @Inject
    SeriesMeetings seriesMeetings;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    Originals originals;

    @Inject
    Reviews reviews;

    @Inject
    RevealTyped why;

    @Inject
    Files files;

    private long series;

    @BeforeEach
    void a_series_of_ours() {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        series = seriesList.record(SeriesFixture.platform("示範家庭支持溝通平臺"));
    }

    @Test
    void the_head_is_proposed_and_nothing_is_made_before_it_is_confirmed() throws IOException {
        long upload = upload(sample());
        assertEquals(3, uploads.proposal(upload).header().ordinal());
        assertEquals(List.of(), seriesMeetings.ordinalsOf(series).used());
    }

    @Test
    void a_paper_that_is_secret_or_above_is_refused_and_nothing_of_it_is_kept() throws IOException, SQLException {
        long before = rows();
        for (String mark : List.of("密等：機密", "密等及解密條件或保密期限：極機密（本件於115年1月1日解密）", "【絕對機密】")) {
            Received received = uploads.receive(
                    series,
                    "紀錄.txt",
                    () -> new ByteArrayInputStream((mark + "\n" + sample()).getBytes(StandardCharsets.UTF_8)));
            assertNull(received.id());
            assertTrue(received.refusal().contains("不得存於本系統"), received.refusal());
        }
        assertEquals(before, rows());
    }

    /** Rows in which a refused file could have left something. */
    private static long rows() throws SQLException {
        return container
                .database()
                .number("select (select count(*) from meetings_minutes_upload) + (select count(*) from desk_file)");
    }

    @Test
    void a_paper_that_is_confidential_proposes_it_and_the_meeting_is_so() throws IOException {
        long upload = upload("密等：密\n" + sample());
        assertEquals(Grade.CONFIDENTIAL, uploads.proposal(upload).grade());
        MeetingFacts facts = facts(upload);
        assertBroken(
                "meetings.grade.lower",
                () -> takingUp.accept(upload, facts, Grade.ORDINARY, null, true, Letter.none()));
        long minutes = takingUp.accept(upload, facts, Grade.CONFIDENTIAL, null, true, Letter.none());
        long meeting = versions.byId(minutes).meetingId();
        assertEquals(Grade.CONFIDENTIAL, meetings.byId(meeting).grade());
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "reader");
        assertThrows(NotVisible.class, () -> versions.byId(minutes));
    }

    @Test
    void a_day_that_does_not_exist_is_told_with_the_head() throws IOException {
        String text = sample().replaceFirst("時間：[0-9]+年[0-9]+月[0-9]+日", "時間：110年2月30日");
        String warnings = uploads.proposal(upload(text)).warnings();
        assertTrue(warnings.contains("2月30日"), warnings);
    }

    @Test
    void the_text_is_kept_unchanged_and_every_item_points_into_it() throws IOException {
        long minutes = accept(upload(sample()), null);
        assertEquals(sample(), versions.byId(minutes).originalText());
        MinutesItem resolution = item(minutes, ItemKind.RESOLUTION);
        String line = sample().split("\n")[resolution.firstLine() - 1];
        assertTrue(line.startsWith("決議：請社家署"), line);
    }

    @Test
    void the_meeting_is_held_and_its_items_know_their_offices_and_dues() throws IOException {
        long minutes = accept(upload(sample()), null);
        assertEquals(
                MeetingState.HELD,
                meetings.byId(versions.byId(minutes).meetingId()).state());
        MinutesItem resolution = item(minutes, ItemKind.RESOLUTION);
        assertEquals(DueKind.NEXT_MEETING, resolution.due().kind());
        assertTrue(
                resolution.units().stream().anyMatch(unit -> StaffUnit.FAMILY_SUPPORT.equals(unit.office())),
                "社家署 is found");
    }

    @Test
    void the_same_file_twice_is_recognised() throws IOException {
        accept(upload(sample()), null);
        long again = upload(sample());
        assertBroken("meetings.upload.sameFile", () -> accept(again, "修正版"));
    }

    @Test
    void another_file_for_the_same_meeting_asks_for_a_reason_and_becomes_the_next_version() throws IOException {
        long first = accept(upload(sample()), null);
        long revised = upload(sample().replace("6月30日", "7月15日"));
        assertBroken("meetings.minutes.reasonMissing", () -> accept(revised, null));
        long second = accept(revised, "表單期限誤植");
        assertEquals(2, versions.byId(second).number());
        assertEquals(versions.byId(first).meetingId(), versions.byId(second).meetingId());
    }

    @Test
    void a_number_that_jumps_is_asked_about() throws IOException {
        accept(upload(sample()), null);
        long fifth = upload(sample().replace("第3次", "第5次"));
        MeetingFacts facts = facts(fifth);
        assertBroken(
                "meetings.ordinal.jumps",
                () -> takingUp.accept(fifth, facts, Grade.ORDINARY, null, false, Letter.none()));
        takingUp.accept(fifth, facts, Grade.ORDINARY, null, true, Letter.none());
        assertTrue(seriesMeetings.ordinalsOf(series).used().contains(5));
    }

    @Test
    void the_file_itself_is_kept_for_who_sees_the_minutes_and_for_nobody_else() throws IOException {
        long minutes = accept(upload(sample()), null);
        FileRef original = originals.of(List.of(minutes), false).get(minutes);
        assertEquals("第3次.txt", original.name());
        try (InputStream bytes = files.open(files.download(original.id()))) {
            assertEquals(sample(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertEquals("第3次.txt", files.download(original.id()).file().name());
        new StaffUnit(container).signIn(StaffUnit.PROTECTION, "caseOfficer");
        assertThrows(NotVisible.class, () -> files.download(original.id()));
    }

    /** A file cannot be masked: who would be refused it is shown no link to it. */
    @Test
    void the_file_is_offered_to_nobody_who_would_be_refused_it() throws IOException {
        long minutes = accept(upload(sample().replace("決議：", "決議：請洽A123456789。")), null);
        FileRef original = originals.of(List.of(minutes), true).get(minutes);
        assertNotNull(reviews.of(minutes).getOriginal());
        assertEquals("第3次.txt", files.download(original.id()).file().name());
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertThrows(NotVisible.class, () -> files.download(original.id()));
        assertTrue(originals.of(List.of(minutes), false).isEmpty());
        assertNull(reviews.of(minutes).getOriginal());
        assertTrue(reviews.of(minutes).isHidden());
    }

    @Test
    void numbers_in_the_text_are_shown_for_a_purpose_and_the_trail_has_it_before() throws IOException, SQLException {
        long minutes = accept(upload(sample().replace("決議：", "決議：請洽A123456789。")), null);
        AccountId head = new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "officeHead");
        assertThrows(RuleBroken.class, () -> reviews.revealed(minutes, why));
        why.setPurpose(RevealPurpose.CONTACT);
        why.setWords("聯繫轉介單位確認");
        ReviewShown shown = reviews.revealed(minutes, why);
        assertFalse(shown.isHidden());
        assertTrue(reviews.of(minutes).isHidden());
        assertEquals(1, shownBy(head));
    }

    private static long shownBy(AccountId person) throws SQLException {
        return container
                .database()
                .number("select count(*) from " + container.database().trailSchema()
                        + ".trail_act where verb = 'reveal' and kind = 'meetings.minutes' and account_id = "
                        + person.value());
    }

    @Test
    void a_file_that_still_waits_cannot_be_downloaded() throws IOException {
        long upload = upload(sample());
        long file = files.of("meetings.minutesUpload", upload).get(0).id();
        assertThrows(NotVisible.class, () -> files.download(file));
    }

    @Test
    void a_file_that_is_no_minutes_leaves_nothing_and_says_what_to_do() throws IOException {
        assertRefused("");
        assertRefused("今天天氣很好。\n我們去公園。\n");
        assertRefused("\u0000\u0001\u0002\u0003PK\u0000");
    }

    @Test
    void a_script_in_a_title_stays_text() throws IOException {
        long upload = upload(sample().replace("示範家庭支持", "<script>alert(1)</script>"));
        long minutes = accept(upload, null);
        assertTrue(meetings.byId(versions.byId(minutes).meetingId()).title().contains("<script>"));
    }

    @Test
    void pressed_twice_it_becomes_minutes_once() throws IOException {
        long upload = upload(sample());
        MeetingFacts facts = facts(upload);
        assertEquals(Optional.empty(), uploads.became(upload));
        long minutes = takingUp.accept(upload, facts, Grade.ORDINARY, null, true, Letter.none());
        assertEquals(minutes, takingUp.accept(upload, facts, Grade.ORDINARY, null, true, Letter.none()));
        assertEquals(Optional.of(minutes), uploads.became(upload));
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        assertThrows(NotVisible.class, () -> takingUp.accept(upload, facts, Grade.ORDINARY, null, true, Letter.none()));
    }

    @Test
    void an_upload_belongs_to_the_person_who_brought_it() throws IOException {
        long upload = upload(sample());
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        assertThrows(NotVisible.class, () -> uploads.proposal(upload));
    }

    @Test
    void only_the_staff_unit_imports() {
        new StaffUnit(container).signIn(StaffUnit.MENTAL_HEALTH, "caseOfficer");
        assertBroken("meetings.series.notStaff", () -> uploads.receive(series, "a.txt", () -> stream(sample())));
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "reader");
        assertThrows(NotPermitted.class, () -> uploads.receive(series, "a.txt", () -> stream(sample())));
    }

    private void assertRefused(String text) throws IOException {
        Received received = uploads.receive(series, "x.txt", () -> stream(text));
        assertNull(received.id());
        assertNotNull(received.refusal());
    }

    private long upload(String text) throws IOException {
        Received received = uploads.receive(series, "C:\\紀錄\\第3次.txt", () -> stream(text));
        assertNull(received.refusal());
        assertEquals("第3次.txt", uploads.proposal(received.id()).fileName());
        return received.id();
    }

    private long accept(long upload, String reason) {
        return takingUp.accept(upload, facts(upload), Grade.ORDINARY, reason, true, Letter.none());
    }

    private MeetingFacts facts(long upload) {
        return HeaderWords.typed(uploads.proposal(upload).header(), Grade.ORDINARY)
                .facts();
    }

    private MinutesItem item(long minutes, ItemKind kind) {
        return versions.itemsOf(minutes).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sample() {
        try (InputStream in = ImportingMinutesIT.class.getResourceAsStream("/minutes/platform-3.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertBroken(String key, org.junit.jupiter.api.function.Executable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb).key());
    }
}

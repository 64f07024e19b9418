package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.People;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.AgendaSheets;
import tw.anwang.meetings.agenda.Agendas;
import tw.anwang.meetings.agenda.DraftResolutions;
import tw.anwang.meetings.due.DueKind;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.Confirmations;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.MinutesState;
import tw.anwang.meetings.minutes.MinutesVersion;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.report.Disposition;
import tw.anwang.meetings.report.DispositionRow;
import tw.anwang.meetings.report.Dispositions;
import tw.anwang.meetings.report.Papers;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** From the settled agenda to minutes that are sent, typed in the portal. */
class RecordingMinutesIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final Letter LETTER = Letter.of(MEETING.plusDays(33), "社家障字第1120000001號");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Agendas agendas;

    @Inject
    AgendaSheets agendaSheets;

    @Inject
    DraftResolutions draftResolutions;

    @Inject
    Recordings recordings;

    @Inject
    RecordedItems items;

    @Inject
    RecordedItemForms forms;

    @Inject
    MatterDrafts drafts;

    @Inject
    TrackedItems trackedItems;

    @Inject
    Dispositions dispositions;

    @Inject
    SaidOfPrevious previous;

    @Inject
    Confirmations confirmations;

    @Inject
    RecordingSteps steps;

    @Inject
    RecordingSheets sheets;

    @Inject
    RecordingPapers papers;

    @Inject
    MeetingGrades grades;

    @Inject
    Papers changes;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    private House house;

    @BeforeEach
    void an_agenda_with_a_report_and_a_matter_for_discussion() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(MEETING);
        as(house.keeper);
        agendas.add(house.meeting, AgendaPart.REPORT, "歷次決議辦理情形", house.staff);
        agendas.add(house.meeting, AgendaPart.DISCUSSION, "返國前安置", house.first);
        var matter = agendaSheets.of(house.meeting).of(AgendaPart.DISCUSSION).get(0);
        draftResolutions.write(matter.id(), matter.version(), "照案通過。");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private long begun() {
        agendas.settle(house.meeting);
        return recordings.begin(house.meeting, null);
    }

    private RecordingSheet.Matter discussed(long recording) {
        return sheets.of(recording).of(AgendaPart.DISCUSSION).get(0);
    }

    private RecordedItems.Saved type(RecordingSheet.Matter matter, Map<String, String> fields) {
        return items.save(matter.id(), matter.item().version(), RecordedTyped.of(fields));
    }

    private static Map<String, String> resolution(String text, String units, String due) {
        return Map.of(
                "recording.subject", "返國前安置",
                "p0.kind", "SPEAKER_TURN",
                "p0.who", "內政部移民署",
                "p0.text", "目前安置量能不足。",
                "p1.kind", "RESOLUTION",
                "p1.text", text,
                "p1.units", units,
                "p1.due", due);
    }

    private long approved() {
        long recording = begun();
        type(discussed(recording), resolution("請於期限前提出安置計畫。", "內政部移民署、心理健康司", "112/3/31"));
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        return recording;
    }

    @Test
    void they_begin_with_the_settled_agenda_and_its_draft_resolutions_and_only_once() {
        assertEquals("meetings.recording.agendaOpen", refused(() -> recordings.begin(house.meeting, null)));
        long recording = begun();
        assertEquals(1, sheets.of(recording).of(AgendaPart.REPORT).size());
        RecordingSheet.Matter matter = discussed(recording);
        assertEquals("返國前安置", matter.subject());
        assertEquals("內政部移民署", matter.proposer());
        assertEquals(
                List.of("RESOLUTION 照案通過。"),
                matter.points().stream()
                        .map(one -> one.kind() + " " + one.text())
                        .toList());
        assertEquals("meetings.recording.begun", refused(() -> recordings.begin(house.meeting, null)));
    }

    @Test
    void nobody_but_the_staff_unit_and_its_head_sees_the_draft() {
        long recording = begun();
        long matter = discussed(recording).id();
        as(house.chief);
        assertEquals("返國前安置", discussed(recording).subject());
        as(house.firstHead);
        assertThrows(NotVisible.class, () -> sheets.of(recording));
        assertThrows(NotVisible.class, () -> papers.draft(recording));
        assertThrows(NotVisible.class, () -> items.byId(matter));
        assertThrows(NotVisible.class, () -> items.remove(matter));
        assertThrows(NotVisible.class, () -> steps.submit(recording));
        assertEquals("meetings.recording.notStaffUnit", refused(() -> recordings.begin(house.meeting, null)));
    }

    @Test
    void two_recorders_on_different_matters_lose_nothing_and_on_the_same_one_the_second_is_told() {
        long recording = begun();
        RecordingSheet.Matter report =
                sheets.of(recording).of(AgendaPart.REPORT).get(0);
        RecordingSheet.Matter matter = discussed(recording);
        type(report, Map.of("recording.subject", "甲改的案由"));
        as(house.chief);
        RecordedItems.Saved first = type(matter, Map.of("recording.subject", "乙改的案由"));
        as(house.keeper);
        Map<String, String> late = Map.of("recording.subject", "甲也改的案由", "p0.kind", "RESOLUTION", "p0.text", "甲的字");
        assertThrows(OptimisticLockException.class, () -> type(matter, late));
        drafts.keep(items.byId(matter.id()), RecordedTyped.of(late));
        assertEquals("乙改的案由", items.byId(matter.id()).subject());
        RecordedTyped mine = forms.undecided(items.byId(matter.id())).orElseThrow();
        assertEquals("甲也改的案由", mine.getSubject());
        assertEquals(
                List.of("recording.subject", "p0.kind", "p0.text"),
                RecordedItemForms.differences(RecordedTyped.of(items.byId(matter.id())), mine, kind -> kind).stream()
                        .map(one -> one.field())
                        .toList());
        items.save(matter.id(), first.version(), mine);
        assertTrue(forms.undecided(items.byId(matter.id())).isEmpty(), "decided: the draft is gone");
        assertEquals("甲改的案由", items.byId(report.id()).subject());
    }

    @Test
    void a_point_that_was_emptied_is_gone_and_the_others_move_up() {
        long recording = begun();
        type(discussed(recording), resolution("第二點", "", ""));
        type(
                discussed(recording),
                Map.of(
                        "recording.subject", "返國前安置",
                        "p0.kind", "SPEAKER_TURN",
                        "p0.text", " ",
                        "p1.kind", "RESOLUTION",
                        "p1.text", "第二點"));
        assertEquals(
                List.of("第二點"),
                discussed(recording).points().stream()
                        .map(RecordingSheet.Point::text)
                        .toList());
    }

    @Test
    void motions_from_the_floor_are_added_and_the_order_is_changed() {
        long recording = begun();
        items.add(recording, AgendaPart.MOTION, "臨時一");
        long second = items.add(recording, AgendaPart.MOTION, "臨時二");
        items.move(second, -1);
        assertEquals(
                List.of("一、臨時二", "二、臨時一"),
                sheets.of(recording).of(AgendaPart.MOTION).stream()
                        .map(one -> one.mark() + one.subject())
                        .toList());
        items.remove(second);
        assertEquals(1, sheets.of(recording).of(AgendaPart.MOTION).size());
    }

    @Test
    void what_nobody_would_understand_is_not_laid_before_the_head() {
        long recording = begun();
        type(discussed(recording), resolution("請辦理。", "內政部移民署", "月底前後"));
        assertEquals("meetings.recording.dueUnclear", refused(() -> steps.submit(recording)));
        type(discussed(recording), resolution("請辦理。", "社會局", ""));
        assertEquals("meetings.recording.unitOpen", refused(() -> steps.submit(recording)));
        type(discussed(recording), resolution("", "內政部移民署", ""));
        assertEquals("meetings.recording.pointWithoutText", refused(() -> steps.submit(recording)));
    }

    @Test
    void the_head_sends_back_with_a_reason_and_an_approved_text_never_changes() throws SQLException {
        long recording = begun();
        steps.submit(recording);
        long matter = discussed(recording).id();
        assertEquals("meetings.recording.notDRAFT", refused(() -> items.remove(matter)));
        assertThrows(NotPermitted.class, () -> steps.approve(recording, 0));
        as(house.firstHead);
        assertThrows(NotVisible.class, () -> steps.approve(recording, 0));
        as(house.chief);
        assertEquals("meetings.recording.noReason", refused(() -> steps.sendBack(recording, " ")));
        steps.sendBack(recording, "請補發言摘要。");
        assertEquals("請補發言摘要。", sheets.of(recording).recording().approval().returnedReason());
        assertEquals(List.of("meetings.task.recording.mend", "meetings.task.recording.send"), openTasks(recording));
        as(house.keeper);
        type(discussed(recording), resolution("請辦理。", "內政部移民署", ""));
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        assertEquals(
                "meetings.recording.notDRAFT", refused(() -> type(discussed(recording), resolution("改字", "", ""))));
        assertEquals(List.of("meetings.task.recording.send"), openTasks(recording));
    }

    /** Sent on the day of its letter. */
    private long send(long recording, boolean confirming) {
        Instant now = container.clock().instant();
        container.clock().setTo(MEETING.plusDays(33));
        try {
            return steps.send(recording, LETTER, confirming);
        } finally {
            container.clock().setTo(now);
        }
    }

    @Test
    void sent_they_are_minutes_like_those_that_were_imported() throws SQLException {
        long recording = approved();
        assertEquals(
                "meetings.recording.letterMissing", refused(() -> steps.send(recording, Letter.of(null, "1"), true)));
        assertEquals(
                "meetings.minutes.letterBeforeMeeting",
                refused(() -> steps.send(recording, Letter.of(MEETING.minusDays(1), "1"), true)));
        assertEquals(
                "meetings.minutes.letterInFuture",
                refused(() -> steps.send(
                        recording, Letter.of(Taipei.today(container.clock()).plusDays(1), "1"), true)));
        long minutes = send(recording, true);
        assertEquals("meetings.recording.notAPPROVED", refused(() -> send(recording, true)));
        MinutesVersion version = versions.byId(minutes);
        assertEquals(MinutesState.SENT, version.state());
        assertEquals(1, version.number());
        assertEquals("於本平臺打字製作", versions.ofMeeting(house.meeting).get(0).sourceName());
        assertEquals(MeetingState.HELD, meetings.byId(house.meeting).state());
        List<MinutesItem> sent = versions.itemsOf(minutes);
        assertEquals(
                List.of("REPORT_ITEM 15-報1", "DISCUSSION_ITEM null", "SPEAKER_TURN 15-討1言1", "RESOLUTION 15-討1"),
                sent.stream().map(one -> one.kind() + " " + one.citation()).toList());
        MinutesItem decided = sent.get(3);
        assertEquals(DueKind.DATE, decided.due().kind());
        assertEquals(LocalDate.of(2023, 3, 31), decided.due().date());
        assertTrue(decided.actionable());
        assertEquals(
                List.of(house.first, house.second),
                decided.units().stream().map(one -> one.office()).toList());
        String[] lines = version.originalText().split("\n");
        assertTrue(lines[decided.firstLine() - 1].contains("請於期限前提出安置計畫。"), version.originalText());
        assertTrue(lines[sent.get(1).firstLine() - 1].contains("案由：返國前安置"), version.originalText());
        assertEquals(List.of(), openTasks(recording));
        as(house.firstHead);
        assertEquals(
                4,
                versions.itemsOf(versions.ofMeeting(house.meeting).get(0).id()).size());
    }

    /** What the 16th meeting says of the minutes of the 15th, approved and not yet sent. */
    private long approvedNext(String said) throws SQLException {
        long next = house.meeting(container, MEETING.plusDays(30), 16);
        container.clock().setTo(MEETING.plusDays(30));
        long recording = recordings.begin(next, null);
        int read = sheets.of(recording).recording().version();
        previous.say(recording, read, said);
        assertThrows(OptimisticLockException.class, () -> previous.say(recording, read, "別人先存了"));
        items.add(recording, AgendaPart.MOTION, "臨時一");
        type(sheets.of(recording).of(AgendaPart.MOTION).get(0), resolution("照案通過。", "", ""));
        steps.submit(recording);
        assertEquals("meetings.recording.notDRAFT", refused(() -> previous.say(recording, read, "陳核後再改")));
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        return recording;
    }

    @Test
    void typed_minutes_confirm_those_of_the_meeting_before_in_their_newest_version_and_lock_them() throws SQLException {
        send(approved(), true);
        long revised = recordings.begin(house.meeting, "期限誤植");
        steps.submit(revised);
        as(house.chief);
        steps.approve(revised, sheets.of(revised).recording().version());
        as(house.keeper);
        long second = send(revised, true);
        long next = approvedNext("修正後確認");
        assertEquals(
                second,
                previous.confirmedBy(sheets.of(next).recording()).orElseThrow().id());
        long minutes = send(next, true);
        assertEquals("修正後確認", versions.byId(minutes).previousConfirmed());
        assertTrue(versions.byId(minutes).originalText().contains("確認前次會議紀錄：修正後確認"));
        var confirmed = versions.ofMeeting(house.meeting).get(0);
        assertEquals(MinutesState.CONFIRMED, confirmed.state());
        assertEquals(2, confirmed.number());
        assertEquals("平臺第16次會議", confirmed.confirmedByMeeting());
        assertEquals("meetings.minutes.locked", refused(() -> recordings.begin(house.meeting, "再改")));
    }

    @Test
    void who_sends_them_without_confirming_leaves_the_minutes_before_as_they_are_and_can_confirm_later()
            throws SQLException {
        send(approved(), true);
        send(approvedNext("確認"), false);
        assertEquals(MinutesState.SENT, versions.ofMeeting(house.meeting).get(0).state());
        assertEquals("確認", confirmations.candidates(house.meeting).get(0).said());
    }

    @Test
    void what_they_say_of_an_item_on_the_table_is_proposed_as_the_decision_as_that_of_imported_ones_is()
            throws SQLException {
        long item = house.anItem("14-討" + house.meeting).handedOutIn(trackedItems);
        for (String row : new String[] {
            "insert into meetings_round (series_id, meeting_id, opened_on, due_on, state) values (" + house.series
                    + ", " + house.meeting + ", '2023-01-10', '2023-01-20', 'OPEN')",
            "insert into meetings_report (meeting_id, round_id, title, state, frozen_at) select meeting_id, id, '前次會議決議辦理情形',"
                    + " 'FROZEN', now(3) from meetings_round where meeting_id = " + house.meeting,
            "insert into meetings_report_entry (report_id, position, tracked_item_id) select id, 1, " + item
                    + " from meetings_report where meeting_id = " + house.meeting
        }) {
            container.database().run(row);
        }
        long recording = begun();
        type(
                sheets.of(recording).of(AgendaPart.REPORT).get(0),
                Map.of(
                        "recording.subject", "歷次決議辦理情形",
                        "p0.kind", "DECISION",
                        "p0.text", "第1案解除列管，第7案繼續列管。"));
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        long minutes = send(recording, true);
        assertEquals(
                List.of("1 解除列管 " + item),
                container
                        .database()
                        .texts("select concat(e.number_words, ' ', e.disposition, ' ', e.tracked_item_id) from"
                                + " meetings_minutes_item_earlier e join meetings_minutes_item i on i.id = e.item_id where"
                                + " i.minutes_id = " + minutes),
                "a number that did not lie on the table says nothing");
        assertEquals(
                List.of(Disposition.RELEASE),
                dispositions.of(house.meeting).stream()
                        .map(DispositionRow::proposal)
                        .toList());
    }

    @Test
    void a_revision_begins_with_the_version_before_and_needs_a_reason() {
        long first = approved();
        send(first, true);
        assertEquals("meetings.minutes.reasonMissing", refused(() -> recordings.begin(house.meeting, " ")));
        long second = recordings.begin(house.meeting, "期限誤植");
        assertEquals(2, sheets.of(second).recording().number());
        assertEquals(2, discussed(second).points().size());
        type(discussed(second), resolution("請於四月底前提出安置計畫。", "內政部移民署", "112/4/30"));
        steps.submit(second);
        as(house.chief);
        steps.approve(second, sheets.of(second).recording().version());
        as(house.keeper);
        long minutes = send(second, true);
        assertEquals("期限誤植", versions.byId(minutes).changeReason());
        assertEquals(2, versions.byId(minutes).number());
        MinutesItem decided = versions.itemsOf(minutes).stream()
                .filter(one -> one.kind() == ItemKind.RESOLUTION)
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2023, 4, 30), decided.due().date());
        String table = changes.changes(minutes).document().blocks().toString();
        assertTrue(table.contains("期限誤植"), table);
        assertTrue(table.contains("請於四月底前提出安置計畫。") && table.contains("請於期限前提出安置計畫。"), table);
    }

    @Test
    void the_draft_leaves_as_odt_and_pdf_with_every_word() throws IOException {
        long recording = begun();
        type(discussed(recording), resolution("請辦理。", "內政部移民署", "儘速"));
        assertTrue(papers.draft(recording).blocks().toString().contains("內政部移民署：目前安置量能不足。"));
        assertFalse(papers.draft(recording).blocks().toString().contains("照案通過。"));
        for (PaperFormat format : PaperFormat.values()) {
            var out = new ByteArrayOutputStream();
            format.write(papers.draft(recording), out);
            assertTrue(out.size() > 1000, format + " " + out.size());
        }
    }

    @Test
    void minutes_that_were_imported_meanwhile_are_never_overwritten() throws SQLException {
        long recording = approved();
        imported(1);
        assertEquals("meetings.recording.importedSince", refused(() -> send(recording, true)));
    }

    @Test
    void a_revision_never_begins_with_an_older_version_than_the_newest() throws SQLException {
        send(approved(), true);
        imported(2);
        assertEquals("meetings.recording.imported", refused(() -> recordings.begin(house.meeting, "理由")));
    }

    private void imported(int number) throws SQLException {
        container
                .database()
                .run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at)"
                        + " values (" + house.meeting + ", " + number + ", 'SENT', '文', '測試', utc_timestamp(3))");
    }

    @Test
    void what_is_raised_to_confidential_lies_on_desks_by_its_number_alone_and_is_closed_to_who_may_not_see_such()
            throws SQLException {
        long recording = begun();
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.CONFIDENTIAL, "含個人資料之案件");
        assertEquals(
                List.of("第15次會議"),
                container
                        .database()
                        .texts("select object_words from desk_task where record_kind = 'meetings.recording'"
                                + " and record_id = " + recording));
        assertEquals("密等：密", papers.draft(recording).header());
        as(People.keeperWithoutConfidential(container, house.staff.value()));
        assertThrows(NotVisible.class, () -> sheets.of(recording));
    }

    private static List<String> openTasks(long recording) throws SQLException {
        return container
                .database()
                .texts(
                        "select verb from desk_task where record_kind = 'meetings.recording' and closed_at is null and record_id = "
                                + recording + " order by verb");
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}

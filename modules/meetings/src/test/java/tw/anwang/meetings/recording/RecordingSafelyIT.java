package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.record.Cancellations;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** What keeps typed minutes from going wrong: names nobody bears, words the head has not read, a cancelled meeting. */
class RecordingSafelyIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Recordings recordings;

    @Inject
    RecordedItems items;

    @Inject
    RecordingComments comments;

    @Inject
    RecordingSteps steps;

    @Inject
    RecordingSheets sheets;

    @Inject
    Abandonments abandonments;

    @Inject
    MatterDrafts drafts;

    @Inject
    Cancellations cancellations;

    @Inject
    Meetings meetings;

    private House house;
    private long recording;
    private long matter;

    @BeforeEach
    void a_draft_with_one_matter() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(MEETING);
        as(house.keeper);
        recording = recordings.begin(house.meeting, null);
        matter = items.add(recording, AgendaPart.DISCUSSION, "返國前安置");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private void type(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("recording.subject", "返國前安置");
        items.save(matter, items.byId(matter).version(), RecordedTyped.of(all));
    }

    private void resolve(String units) {
        type(Map.of("p0.kind", "RESOLUTION", "p0.text", "請辦理。", "p0.units", units));
    }

    private int version() {
        return sheets.of(recording).recording().version();
    }

    private List<String> openTasks() throws SQLException {
        return container
                .database()
                .texts("select verb from desk_task where record_kind = 'meetings.recording' and closed_at is null"
                        + " and record_id = " + recording + " order by verb");
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    @Test
    void an_order_to_a_name_that_nobody_bears_is_not_laid_before_the_head() {
        resolve("查無此署");
        assertEquals("meetings.recording.unitUnknown", refused(() -> steps.submit(recording)));
        resolve("甲".repeat(101));
        assertEquals("meetings.recording.unitTooLong", refused(() -> steps.submit(recording)));
        resolve("內政部移民署");
        steps.submit(recording);
    }

    @Test
    void the_head_approves_what_was_read_and_no_other_words() {
        resolve("內政部移民署");
        steps.submit(recording);
        as(house.chief);
        int read = version();
        as(house.keeper);
        steps.takeBack(recording);
        resolve("心理健康司");
        steps.submit(recording);
        as(house.chief);
        assertThrows(OptimisticLockException.class, () -> steps.approve(recording, read));
        steps.approve(recording, version());
        assertEquals(RecordingState.APPROVED, sheets.of(recording).recording().state());
    }

    @Test
    void whose_minutes_a_colleague_gives_up_while_one_waits_for_the_turn_is_told_so() throws Exception {
        resolve("內政部移民署");
        int read = items.byId(matter).version();
        RecordedTyped typed = RecordedTyped.of(Map.of("recording.subject", "返國前安置"));
        try (Connection colleague = container.database().connect()) {
            colleague.setAutoCommit(false);
            run(colleague, "select id from meetings_meeting where id = " + house.meeting + " for update");
            Thread givesUp = new Thread(() -> giveUp(colleague));
            givesUp.start();
            assertThrows(NotVisible.class, () -> items.save(matter, read, typed));
            givesUp.join();
        }
        assertThrows(NotVisible.class, () -> steps.submit(recording));
    }

    private void giveUp(Connection colleague) {
        try {
            Thread.sleep(1500);
            run(colleague, "delete from meetings_recording_item where recording_id = " + recording);
            run(colleague, "delete from meetings_recording where id = " + recording);
            colleague.commit();
        } catch (InterruptedException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void who_lays_them_before_the_head_is_kept_by_number() throws SQLException {
        resolve("內政部移民署");
        steps.submit(recording);
        assertEquals(
                List.of(String.valueOf(house.keeper.value())),
                container.database().texts("select submitted_by_id from meetings_recording where id = " + recording));
    }

    @Test
    void who_came_is_frozen_as_the_head_reads_it() throws SQLException {
        resolve("內政部移民署");
        steps.submit(recording);
        came("石若水");
        as(house.chief);
        assertEquals(null, sheets.of(recording).attendance());
        steps.approve(recording, version());
        assertEquals(null, sheets.of(recording).attendance());
        steps.sendBack(recording, "請補與會人員。");
        assertTrue(sheets.of(recording).attendance().contains("石若水"));
    }

    private void came(String name) throws SQLException {
        container
                .database()
                .run("insert into meetings_attendee (meeting_id, body, name, voice, presence) values (" + house.meeting
                        + ", '示範大學', '" + name + "', 'ATTENDING', 'IN_ROOM')");
    }

    @Test
    void nothing_leaves_the_house_of_a_meeting_that_was_cancelled() throws SQLException {
        resolve("內政部移民署");
        state("CANCELLED");
        assertEquals("meetings.recording.cancelled", refused(() -> steps.submit(recording)));
        state("PLANNED");
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, version());
        as(house.keeper);
        state("CANCELLED");
        Letter letter = Letter.of(MEETING, "社家障字第1120000001號");
        assertEquals("meetings.recording.cancelled", refused(() -> steps.send(recording, letter, true)));
    }

    private void state(String state) throws SQLException {
        container.database().run("update meetings_meeting set state = '" + state + "' where id = " + house.meeting);
    }

    @Test
    void a_meeting_whose_minutes_are_being_typed_is_cancelled_once_they_were_given_up() throws SQLException {
        assertEquals("meetings.meeting.beingTyped", refused(() -> cancellations.cancel(house.meeting, "延期召開")));
        comments.open(recording, MEETING.plusDays(3));
        CommentTyped said = new CommentTyped();
        said.setText("請補充說明。");
        said.setName("石若水");
        said.setBody("示範大學");
        said.setDay(MEETING);
        comments.write(matter, said);
        as(house.firstHead);
        assertThrows(RuntimeException.class, () -> abandonments.abandon(recording));
        as(house.keeper);
        abandonments.abandon(recording);
        assertEquals(List.of(), openTasks());
        assertThrows(NotVisible.class, () -> sheets.of(recording));
        assertTrue(recordings.newestOf(house.meeting).isEmpty());
        cancellations.cancel(house.meeting, "延期召開");
        assertEquals(MeetingState.CANCELLED, meetings.byId(house.meeting).state());
    }

    @Test
    void minutes_that_were_sent_are_never_given_up() {
        resolve("內政部移民署");
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, version());
        as(house.keeper);
        steps.send(recording, Letter.of(MEETING, "社家障字第1120000001號"), true);
        assertEquals("meetings.recording.sentAlready", refused(() -> abandonments.abandon(recording)));
    }

    @Test
    void who_types_a_matter_is_not_told_of_a_conflict_because_it_has_another_place() {
        long second = items.add(recording, AgendaPart.DISCUSSION, "第二案");
        int read = items.byId(matter).version();
        items.move(second, -1);
        assertEquals(
                List.of(second, matter),
                sheets.of(recording).of(AgendaPart.DISCUSSION).stream()
                        .map(RecordingSheet.Matter::id)
                        .toList());
        items.save(matter, read, RecordedTyped.of(Map.of("recording.subject", "改過的案由")));
        assertEquals("改過的案由", items.byId(matter).subject());
    }

    @Test
    void who_proposes_a_motion_from_the_floor_is_typed_and_stays_where_nothing_is_said_of_it() {
        type(Map.of("recording.proposer", "內政部移民署"));
        type(Map.of());
        assertEquals("內政部移民署", items.byId(matter).proposer());
        type(Map.of("recording.proposer", " "));
        assertEquals(null, items.byId(matter).proposer());
    }

    @Test
    void what_was_typed_of_a_matter_that_somebody_removed_meanwhile_is_shown_to_who_typed_it_and_brought_back() {
        RecordedItem typing = items.byId(matter);
        Map<String, String> words =
                Map.of("recording.subject", "返國前安置", "p0.kind", "RESOLUTION", "p0.text", "還沒存進去的決議。");
        drafts.keep(typing, RecordedTyped.of(words));
        assertEquals(List.of(), left(), "the matter is there: its own form shows it");
        as(house.chief);
        items.remove(matter);
        assertThrows(NotVisible.class, () -> items.save(matter, 0, RecordedTyped.of(words)));
        assertEquals(List.of(), left(), "nobody reads what another typed");
        as(house.keeper);
        MatterDrafts.Left left = left().get(0);
        assertEquals("還沒存進去的決議。", left.typed().getPoints().get(0).getText());
        long back = items.bringBack(recording, left);
        assertEquals(
                "還沒存進去的決議。",
                sheets.of(recording)
                        .of(AgendaPart.DISCUSSION)
                        .get(0)
                        .points()
                        .get(0)
                        .text());
        assertEquals("返國前安置", items.byId(back).subject());
        assertEquals(List.of(), left());
    }

    private List<MatterDrafts.Left> left() {
        return drafts.leftOf(
                recording,
                sheets.of(recording).matters().values().stream()
                        .flatMap(List::stream)
                        .map(RecordingSheet.Matter::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_the_person_does_not_want_back_is_gone_for_good() {
        drafts.keep(recording, matter, "{\"recording.subject\":\"返國前安置\",\"recording.part\":\"REPORT\"}");
        items.remove(matter);
        assertEquals(
                List.of(AgendaPart.REPORT),
                left().stream().map(MatterDrafts.Left::part).toList());
        drafts.discard(recording, matter);
        assertEquals(List.of(), left());
    }

    @Test
    void more_points_than_a_matter_has_room_for_are_refused_and_none_is_dropped() {
        Map<String, String> many = new HashMap<>();
        for (int at = 0; at < 201; at++) {
            many.put("p" + at + ".kind", "RESOLUTION");
            many.put("p" + at + ".text", "第" + at + "項");
        }
        assertEquals("meetings.recording.tooManyPoints", refused(() -> type(many)));
        many.remove("p200.text");
        type(many);
        assertEquals(200, sheets.of(recording).matter(matter).points().size());
        assertFalse(sheets.of(recording).matter(matter).points().isEmpty());
    }
}

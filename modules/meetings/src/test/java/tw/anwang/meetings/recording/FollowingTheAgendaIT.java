package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.Agendas;
import tw.anwang.meetings.agenda.SettledMatters;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** Minutes that were begun follow what becomes of the agenda: late motions can be added, what was withdrawn is marked. */
class FollowingTheAgendaIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Agendas agendas;

    @Inject
    Recordings recordings;

    @Inject
    RecordedItems items;

    @Inject
    RecordingSheets sheets;

    @Inject
    AgendaSince since;

    @Inject
    MattersAside aside;

    @Inject
    Abandonments abandonments;

    @Inject
    RecordingSteps steps;

    private House house;
    private long recording;

    @BeforeEach
    void minutes_begun_with_one_matter_of_an_agenda() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(MEETING);
        as(house.keeper);
        agendas.add(house.meeting, AgendaPart.DISCUSSION, "返國前安置", house.first);
        agendas.settle(house.meeting);
        recording = recordings.begin(house.meeting, null);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private AgendaSince.Since now() {
        return since.of(sheets.of(recording));
    }

    private List<String> missing() {
        return now().missing().stream().map(SettledMatters.Standing::subject).toList();
    }

    private void proposed(int number, String state) throws SQLException {
        container
                .database()
                .run("insert into meetings_proposal (meeting_id, number, subject, state, submitted_at, lead_office_id)"
                        + " values (" + house.meeting + ", " + number + ", '案" + number + "', '" + state
                        + "', '2023-02-08 01:00:00', " + house.first.value() + ")");
        container
                .database()
                .run("insert into meetings_agenda_item (meeting_id, part, position, subject, proposal_id, office_id)"
                        + " select meeting_id, 'MOTION', number, subject, id, lead_office_id from meetings_proposal"
                        + " where meeting_id = " + house.meeting + " and number = " + number);
    }

    @Test
    void a_late_motion_that_the_minutes_lack_is_shown_and_taken_over_once() throws SQLException {
        assertEquals(List.of(), missing());
        proposed(1, "LISTED");
        proposed(2, "WITHDRAWN");
        assertEquals(List.of("案1"), missing());
        long motion = now().missing().get(0).id();
        long item = since.add(recording, motion);
        assertEquals(List.of(), missing());
        RecordingSheet.Matter taken = sheets.of(recording).of(AgendaPart.MOTION).get(0);
        assertEquals("案1 內政部移民署", taken.subject() + " " + taken.proposer());
        assertEquals(item, since.add(recording, motion));
        assertEquals(1, sheets.of(recording).of(AgendaPart.MOTION).size());
    }

    @Test
    void what_is_done_with_one_matter_is_no_change_of_another_that_somebody_types_in() throws SQLException {
        proposed(1, "LISTED");
        long typed = items.add(recording, AgendaPart.MOTION, "現場提出");
        long version = version(typed);
        aside.put(recording, now().missing().get(0).id(), "併入討論案一併說明");
        assertEquals(version, version(typed));
    }

    private long version(long item) throws SQLException {
        return container.database().number("select version from meetings_recording_item where id = " + item);
    }

    @Test
    void a_matter_left_out_on_purpose_is_put_aside_with_a_reason_and_taken_back() throws SQLException {
        proposed(1, "LISTED");
        proposed(2, "LISTED");
        long first = now().missing().get(0).id();
        assertEquals("meetings.recording.asideWhy", refused(() -> aside.put(recording, first, " ")));
        aside.put(recording, first, "併入討論案一併說明");
        assertEquals(List.of("案2"), missing());
        AgendaSince.Aside left = now().aside().get(0);
        assertEquals("案1 併入討論案一併說明", left.matter().subject() + " " + left.reason());
        assertEquals("測試caseOfficer", left.putBy());
        RuleBroken second = assertThrows(RuleBroken.class, () -> aside.put(recording, first, "另一個原因"));
        assertEquals("meetings.recording.asideAlready", second.key());
        assertEquals(List.of("測試caseOfficer", "併入討論案一併說明"), second.arguments());
        assertEquals("併入討論案一併說明", now().aside().get(0).reason());
        aside.takeBack(recording, first);
        assertEquals(List.of("案1", "案2"), missing());
        assertEquals(List.of(), now().aside());
        aside.put(recording, first, "重複");
        since.add(recording, first);
        assertEquals(List.of(), now().aside(), "the minutes have it after all");
        assertEquals("meetings.recording.asideInMinutes", refused(() -> aside.put(recording, first, "重複")));
        as(house.firstOfficer);
        assertThrows(RuntimeException.class, () -> aside.put(recording, first, "他機關"));
    }

    @Test
    void what_was_put_aside_is_asked_again_once_the_minutes_were_given_up() throws SQLException {
        proposed(1, "LISTED");
        aside.put(recording, now().missing().get(0).id(), "重複");
        abandonments.abandon(recording);
        recording = recordings.begin(house.meeting, null);
        items.remove(sheets.of(recording).of(AgendaPart.MOTION).get(0).id());
        assertEquals(List.of("案1"), missing());
        assertEquals(List.of(), now().aside());
    }

    @Test
    void what_minutes_that_were_sent_leave_out_stays_so_when_a_corrected_version_is_given_up() throws SQLException {
        proposed(1, "LISTED");
        aside.put(recording, now().missing().get(0).id(), "重複");
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        steps.send(recording, Letter.of(MEETING, "社家障字第1120000001號"), false);
        abandonments.abandon(recordings.begin(house.meeting, "更正"));
        recording = recordings.begin(house.meeting, "更正");
        assertEquals(List.of(), missing());
        assertEquals("重複", now().aside().get(0).reason());
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }

    @Test
    void another_title_in_the_minutes_is_the_same_matter_still() {
        RecordedItem item =
                sheets.of(recording).of(AgendaPart.DISCUSSION).get(0).item();
        items.save(item.id(), item.version(), RecordedTyped.of(Map.of("recording.subject", "返國前的安置")));
        assertEquals(List.of(), missing());
    }

    @Test
    void a_matter_that_was_withdrawn_since_is_marked_and_stays() throws SQLException {
        proposed(1, "LISTED");
        long item = since.add(recording, now().missing().get(0).id());
        assertEquals(Set.of(), now().withdrawn());
        container
                .database()
                .run("update meetings_proposal set state = 'WITHDRAWN' where meeting_id = " + house.meeting);
        assertEquals(Set.of(item), now().withdrawn());
        assertEquals(List.of(), missing());
        assertEquals(1, sheets.of(recording).of(AgendaPart.MOTION).size());
    }

    @Test
    void nobody_but_the_staff_unit_takes_a_matter_over() throws SQLException {
        proposed(1, "LISTED");
        long motion = now().missing().get(0).id();
        as(house.firstOfficer);
        assertThrows(NotVisible.class, () -> since.add(recording, motion));
    }
}

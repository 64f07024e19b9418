package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.record.Cancellations;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** A meeting that was held and whose minutes nobody begins: the clock to 函送 runs all the same. */
class AwaitingMinutesIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    MinutesClocks clocks;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Recordings recordings;

    @Inject
    RecordedItems items;

    @Inject
    Abandonments abandonments;

    @Inject
    Cancellations cancellations;

    @Inject
    MeetingGrades grades;

    @Inject
    Meetings meetings;

    @Inject
    Event<MeetingWentOn> wentOn;

    private House house;

    @BeforeEach
    void a_meeting_at_half_past_nine() throws SQLException {
        house = new House(container, MEETING);
        as(house.keeper);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    /** The work of the clock, with nobody signed in. */
    private void strikes(LocalDate day, int hour) {
        container.clock().setTo(Taipei.at(day.atTime(hour, 0)));
        RequestContextController scope = container.get(RequestContextController.class);
        scope.activate();
        clocks.run();
        scope.deactivate();
    }

    private List<String> awaited() throws SQLException {
        return container
                .database()
                .texts("select concat(office_id, ' ', permission, ' ', object_words, ' ', date(due_at)) from desk_task"
                        + " where verb = 'meetings.task.recording.awaited' and closed_at is null and record_id = "
                        + house.meeting);
    }

    private static List<String> until(LocalDate day, String title) {
        // the end of a day in Taipei is 16 hours of that day in UTC
        return List.of("101 meetings.keep " + title + " " + day);
    }

    @Test
    void from_the_day_of_the_meeting_its_staff_unit_has_the_task_with_the_last_day() throws SQLException {
        strikes(MEETING.minusDays(1), 18);
        strikes(MEETING, 8);
        assertEquals(List.of(), awaited(), "it was not held yet");
        strikes(MEETING, 12);
        strikes(MEETING, 18);
        assertEquals(until(MEETING.plusDays(5), "平臺第15次會議"), awaited());
    }

    @Test
    void a_house_that_counts_working_days_leaves_out_the_days_on_which_offices_are_closed() {
        SendingDays sending = new SendingDays();
        sending.calendar = calendar;
        sending.days = 5;
        sending.counted = "calendar";
        assertEquals(LocalDate.of(2023, 2, 13), sending.lastAfter(MEETING), "a Wednesday");
        sending.counted = "working";
        assertEquals(LocalDate.of(2023, 2, 15), sending.lastAfter(MEETING));
        LocalDate monday = LocalDate.of(2023, 2, 13);
        calendar.enter(new OfficeCalendar.SpecialDay(monday, "測試放假", false));
        assertEquals(LocalDate.of(2023, 2, 16), sending.lastAfter(MEETING));
        calendar.remove(monday);
    }

    @Test
    void who_begins_them_has_the_task_to_send_instead_and_given_up_it_does_not_come_again() throws SQLException {
        strikes(MEETING, 12);
        long recording = recordings.begin(house.meeting, null);
        assertEquals(List.of(), awaited());
        items.add(recording, AgendaPart.DISCUSSION, "返國前安置");
        strikes(MEETING.plusDays(1), 12);
        assertEquals(List.of(), awaited());
        abandonments.abandon(recording);
        strikes(MEETING.plusDays(1), 18);
        assertEquals(List.of(), awaited());
    }

    @Test
    void minutes_that_came_in_as_a_file_are_not_awaited() throws SQLException {
        container
                .database()
                .run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at)"
                        + " values (" + house.meeting + ", 1, 'REVIEW', '內容', '某人', utc_timestamp())");
        strikes(MEETING, 12);
        assertEquals(List.of(), awaited());
    }

    @Test
    void minutes_that_come_in_as_a_file_end_it() throws Exception {
        strikes(MEETING, 12);
        as(house.keeper);
        container.inTransaction(() -> {
            Meeting meeting = meetings.byId(house.meeting);
            meeting.held();
            wentOn.fire(new MeetingWentOn(meeting, MeetingState.PLANNED));
        });
        assertEquals(List.of(), awaited());
    }

    @Test
    void moved_to_another_day_or_cancelled_the_clock_stops_and_begins_anew_on_the_day_it_has_then()
            throws SQLException {
        strikes(MEETING, 12);
        as(house.keeper);
        move(MEETING.plusDays(7));
        assertEquals(List.of(), awaited());
        move(MEETING.plusDays(8));
        move(MEETING.plusDays(9));
        strikes(MEETING.plusDays(8), 18);
        assertEquals(List.of(), awaited());
        strikes(MEETING.plusDays(9), 18);
        assertEquals(until(MEETING.plusDays(14), "平臺第15次會議"), awaited());
        as(house.keeper);
        cancellations.cancel(house.meeting, "流會");
        assertEquals(List.of(), awaited());
        strikes(MEETING.plusDays(10), 18);
        assertEquals(List.of(), awaited());
        as(house.keeper);
        cancellations.reinstate(house.meeting);
        strikes(MEETING.plusDays(11), 12);
        assertEquals(until(MEETING.plusDays(14), "平臺第15次會議"), awaited());
    }

    private void move(LocalDate day) {
        var meeting = meetings.byId(house.meeting);
        MeetingFacts before = meeting.facts();
        meetings.amend(
                house.meeting,
                meeting.version(),
                MeetingFacts.planned(before.title(), before.ordinal(), day.atTime(9, 30), before.place()),
                meeting.participants(),
                meeting.also());
    }

    @Test
    void a_meeting_that_becomes_confidential_is_called_by_its_number_on_the_desk() throws SQLException {
        strikes(MEETING, 12);
        as(house.chief);
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.CONFIDENTIAL, "含個人資料之案件");
        assertEquals(until(MEETING.plusDays(5), meetings.byId(house.meeting).called()), awaited());
    }

    @Test
    void one_that_is_long_past_when_the_portal_learns_of_it_gets_no_clock_that_has_run_out() throws SQLException {
        strikes(MEETING.plusDays(31), 12);
        assertEquals(List.of(), awaited());
    }
}

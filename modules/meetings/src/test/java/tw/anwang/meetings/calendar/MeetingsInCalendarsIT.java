package tw.anwang.meetings.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.mail.Post;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.attendance.AttendeeTyped;
import tw.anwang.meetings.attendance.Attendees;
import tw.anwang.meetings.attendance.Presence;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.record.Cancellations;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** What calendars are told of a meeting, read back by another library than the one that wrote it. */
class MeetingsInCalendarsIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDateTime FIRST = LocalDateTime.of(2023, 2, 8, 9, 30);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Attendees attendees;

    @Inject
    Cancellations cancellations;

    @Inject
    CalendarMails mails;

    @Inject
    MeetingGrades grades;

    @Inject
    MeetingCalendars calendars;

    @Inject
    Post post;

    private MailServer server;
    private House house;
    private String address;

    @BeforeEach
    void a_meeting_with_one_person_who_has_an_address() throws Exception {
        container.database().run("update desk_mail set state = 'GIVEN_UP' where state = 'WAITING'");
        server = MailServer.open().inUse();
        house = new House(container, FIRST.toLocalDate());
        container
                .database()
                .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + house.first.value()
                        + ")");
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        move(FIRST, "201 會議室");
        address = "guest" + house.meeting + "@example.gov.tw";
        enter("林知遠", address);
    }

    @AfterEach
    void shut_the_mail_server() {
        server.close();
    }

    private void enter(String name, String email) {
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName(name);
        typed.setEmail(email);
        attendees.enter(house.meeting, house.first, typed);
    }

    private void move(LocalDateTime to, String place) {
        Meeting meeting = meetings.byId(house.meeting);
        MeetingFacts was = meeting.facts();
        meetings.amend(
                house.meeting,
                meeting.version(),
                new MeetingFacts(was.title(), was.ordinal(), to, to.plusHours(2), place, null, null, null, null, null),
                meeting.participants(),
                List.of());
    }

    private List<MimeMessage> sent() {
        post.round();
        return server.takenFor(address);
    }

    private static ICalendar calendarOf(MimeMessage mail) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertTrue(part.getContentType().startsWith("text/calendar"), part.getContentType());
        try (InputStream in = part.getInputStream()) {
            ICalendar read = Biweekly.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .first();
            assertTrue(read.validate(biweekly.ICalVersion.V2_0).isEmpty(), read.toString());
            return read;
        }
    }

    private static VEvent eventOf(MimeMessage mail) throws Exception {
        return calendarOf(mail).getEvents().get(0);
    }

    @Test
    void the_entry_says_what_when_where_and_who_calls() throws Exception {
        assertEquals(1, mails.send(house.meeting));
        MimeMessage mail = sent().get(0);
        assertEquals("REQUEST", calendarOf(mail).getMethod().getValue());
        VEvent event = eventOf(mail);
        assertEquals("平臺第15次會議", event.getSummary().getValue());
        assertEquals("201 會議室", event.getLocation().getValue());
        assertEquals(
                Instant.parse("2023-02-08T01:30:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2023-02-08T03:30:00Z"),
                event.getDateEnd().getValue().toInstant());
        assertEquals(MailServer.SENDER, event.getOrganizer().getEmail());
        assertEquals("CONFIRMED", event.getStatus().getValue());
        assertEquals(address, event.getAttendees().get(0).getEmail());
        assertEquals(1, event.getAttendees().size(), "nobody learns whom else it went to");
        assertTrue(event.getUrl().getValue().endsWith("/meetings/meeting.xhtml?id=" + house.meeting));
    }

    @Test
    void a_meeting_moved_three_times_is_one_entry_whose_newest_holds() throws Exception {
        mails.send(house.meeting);
        long before = moves();
        assertEquals(0, mails.send(house.meeting), "who has it gets it once");
        for (int week = 1; week <= 3; week++) {
            move(FIRST.plusWeeks(week), "201 會議室");
        }
        List<VEvent> events = sent().stream().map(MeetingsInCalendarsIT::read).toList();
        assertEquals(4, events.size());
        assertEquals(
                1,
                events.stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
        List<Integer> numbers =
                events.stream().map(event -> event.getSequence().getValue()).toList();
        assertEquals(numbers.stream().sorted().distinct().toList(), numbers, "each number is higher than the last");
        assertEquals(
                Instant.parse("2023-03-01T01:30:00Z"),
                events.get(3).getDateStart().getValue().toInstant());
        assertEquals(before + 3, moves(), "and in the portal the office was told three times");
    }

    private long moves() throws Exception {
        return container
                .database()
                .texts("select id from desk_notice where office_id = " + house.first.value()
                        + " and text_key = 'meetings.notice.meetingMoved' and page like '%id=" + house.meeting + "'")
                .size();
    }

    private static VEvent read(MimeMessage mail) {
        try {
            return eventOf(mail);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_day_that_is_taken_back_takes_the_entry_along() throws Exception {
        mails.send(house.meeting);
        Meeting meeting = meetings.byId(house.meeting);
        MeetingFacts was = meeting.facts();
        meetings.amend(
                house.meeting,
                meeting.version(),
                new MeetingFacts(was.title(), was.ordinal(), null, null, was.place(), null, null, null, null, null),
                meeting.participants(),
                List.of());
        assertEquals("CANCEL", calendarOf(sent().get(1)).getMethod().getValue());
    }

    @Test
    void an_address_with_rare_signs_stops_nobody() throws Exception {
        enter("怪地址", "a%b^" + address);
        assertEquals(2, mails.send(house.meeting));
        assertEquals(1, sent().size());
        assertEquals(1, server.takenFor("a%b^" + address).size());
    }

    @Test
    void a_window_keeps_the_entry_when_the_room_changes_after_its_office_named_a_person() throws Exception {
        String window = "window" + address;
        container
                .database()
                .run("insert into meetings_calendar_receiver (meeting_id, address, name, office_id, shown) values ("
                        + house.meeting + ", '" + window + "', '窗口', " + house.first.value() + ", 'old')");
        move(FIRST, "另一間會議室");
        post.round();
        assertEquals(
                "REQUEST",
                calendarOf(server.takenFor(window).get(0)).getMethod().getValue());
    }

    @Test
    void a_meeting_that_becomes_confidential_takes_its_title_out_of_calendars_and_of_mails_that_wait()
            throws Exception {
        mails.send(house.meeting);
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.CONFIDENTIAL, "涉及個案");
        List<MimeMessage> taken = sent();
        assertEquals(1, taken.size(), "the one that waited is given up");
        assertFalse(eventOf(taken.get(0)).getSummary().getValue().contains("平臺"));
    }

    @Test
    void what_a_calendar_does_not_show_is_not_sent_again() {
        mails.send(house.meeting);
        Meeting meeting = meetings.byId(house.meeting);
        MeetingFacts was = meeting.facts();
        meetings.amend(
                house.meeting,
                meeting.version(),
                new MeetingFacts(
                        was.title(),
                        was.ordinal(),
                        was.startsAt(),
                        was.endsAt(),
                        was.place(),
                        "葉書寧",
                        "司長",
                        null,
                        null,
                        null),
                meeting.participants(),
                List.of());
        assertEquals(1, sent().size());
    }

    @Test
    void cancelled_it_leaves_the_calendar_and_taken_up_again_it_comes_back() throws Exception {
        mails.send(house.meeting);
        cancellations.cancel(house.meeting, "颱風停班");
        user.actAs(house.keeper);
        List<MimeMessage> mail = sent();
        assertEquals("CANCEL", calendarOf(mail.get(1)).getMethod().getValue());
        assertEquals("CANCELLED", eventOf(mail.get(1)).getStatus().getValue());
        assertFalse(mail.get(1).getSubject().contains("颱風"), "the reason is read in the portal");
        cancellations.reinstate(house.meeting);
        VEvent again = eventOf(sent().get(2));
        assertEquals("CONFIRMED", again.getStatus().getValue());
        assertTrue(again.getSequence().getValue()
                > eventOf(mail.get(1)).getSequence().getValue());
    }

    @Test
    void who_is_on_leave_loses_the_entry_at_the_next_sending() throws Exception {
        mails.send(house.meeting);
        var there = attendees.of(house.meeting).get(0);
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName(there.name());
        typed.setEmail(address);
        typed.setPresence(Presence.ON_LEAVE);
        attendees.change(there.id(), there.version(), house.first, typed);
        enter("葉書寧", "other" + address);
        assertEquals(2, mails.send(house.meeting), "one comes, one goes");
        assertEquals("CANCEL", calendarOf(sent().get(1)).getMethod().getValue());
        assertEquals(1, server.takenFor("other" + address).size());
    }

    @Test
    void of_a_meeting_that_is_confidential_or_about_one_case_calendars_learn_the_number_alone() throws Exception {
        for (Sensitivity sensitivity : List.of(Sensitivity.CONFIDENTIAL, Sensitivity.PARTIES_ONLY)) {
            shut_the_mail_server();
            a_meeting_with_one_person_who_has_an_address();
            the_number_alone(sensitivity);
        }
    }

    private void the_number_alone(Sensitivity sensitivity) throws Exception {
        container
                .database()
                .run("update meetings_meeting set sensitivity = " + sensitivity.ordinal() + ", place = '密室' where id = "
                        + house.meeting);
        mails.send(house.meeting);
        MimeMessage mail = sent().get(0);
        assertFalse(eventOf(mail).getSummary().getValue().contains("平臺"), "no title");
        assertTrue(eventOf(mail).getSummary().getValue().contains("15"));
        assertNull(eventOf(mail).getLocation());
        assertFalse(mail.getSubject().contains("平臺"));
    }

    @Test
    void the_file_is_for_everybody_who_sees_the_meeting() throws Exception {
        user.actAs(house.firstOfficer);
        VEvent event = Biweekly.parse(calendars.file(house.meeting))
                .first()
                .getEvents()
                .get(0);
        assertEquals("平臺第15次會議", event.getSummary().getValue());
        assertTrue(event.getAttendees().isEmpty());
        user.actAs(new tw.anwang.identity.AccountId(
                TestAccount.called("外人").with("caseOfficer").in(container.database(), 104)));
        assertThrows(NotVisible.class, () -> calendars.file(house.meeting));
    }

    @Test
    void a_day_without_an_hour_is_an_entry_of_the_whole_day() {
        move(LocalDate.of(2023, 2, 9).atStartOfDay(), "201 會議室");
        String file = calendars.file(house.meeting);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20230209"), file);
    }

    @Test
    void nothing_is_sent_without_a_day_an_address_a_mail_server_or_the_right() throws Exception {
        container.database().run("update meetings_meeting set starts_at = null where id = " + house.meeting);
        assertEquals("meetings.calendar.noDay", refused(() -> mails.send(house.meeting)));
        move(FIRST, "201 會議室");
        var attendee = attendees.of(house.meeting).get(0);
        attendees.remove(attendee.id(), attendee.version(), null);
        container.database().run("delete from meetings_meeting_participant where meeting_id = " + house.meeting);
        assertEquals("meetings.calendar.nobody", refused(() -> mails.send(house.meeting)));
        server.close();
        assertEquals("meetings.calendar.noMail", refused(() -> mails.send(house.meeting)));
        user.actAs(house.firstHead);
        assertEquals(
                "meetings.round.notStaffUnit",
                mails.whyNotSend(meetings.byId(house.meeting)).orElseThrow().key());
    }

    @Test
    void an_address_with_a_line_break_or_two_addresses_is_refused() {
        for (String bad : Arrays.asList("a@example.gov.tw\r\nBcc: b@example.gov.tw", "a@x.tw, b@x.tw", "王 <a@x.tw>")) {
            assertEquals("meetings.attendee.email", refused(() -> enter("王", bad)), bad);
        }
    }

    @Test
    void windows_of_offices_that_named_nobody_are_invited_and_of_those_that_did_are_not() throws Exception {
        container
                .database()
                .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + house.second.value()
                        + ")");
        String window = "window" + house.meeting + "@example.gov.tw";
        for (OfficeId office : List.of(house.first, house.second)) {
            container.database().run("delete from directory_contact_window where office_id = " + office.value());
            container
                    .database()
                    .run("insert into directory_contact_window (office_id, name, email) values (" + office.value()
                            + ", '窗口" + office.value() + "', '" + office.value() + window + "')");
        }
        assertEquals(2, mails.send(house.meeting));
        post.round();
        assertEquals(
                List.of(house.second.value() + window, address).stream()
                        .sorted()
                        .toList(),
                server.taken().stream()
                        .map(MeetingsInCalendarsIT::receiver)
                        .sorted()
                        .collect(Collectors.toList()));
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String refused(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }
}

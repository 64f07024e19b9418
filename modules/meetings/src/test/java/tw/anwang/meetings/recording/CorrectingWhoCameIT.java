package tw.anwang.meetings.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.Agendas;
import tw.anwang.meetings.agenda.MeetingPapers;
import tw.anwang.meetings.attendance.Attendee;
import tw.anwang.meetings.attendance.AttendeeCorrections;
import tw.anwang.meetings.attendance.AttendeeTyped;
import tw.anwang.meetings.attendance.Attendees;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.record.Closings;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** Who came is corrected after minutes said it: visibly, and without changing what was said. */
class CorrectingWhoCameIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Agendas agendas;

    @Inject
    Attendees attendees;

    @Inject
    AttendeeCorrections corrections;

    @Inject
    MeetingPapers papers;

    @Inject
    Recordings recordings;

    @Inject
    RecordingSteps steps;

    @Inject
    RecordingSheets sheets;

    @Inject
    MinutesVersions versions;

    @Inject
    Meetings meetings;

    @Inject
    Closings closings;

    private House house;
    private long minutes;

    @BeforeEach
    void minutes_that_were_sent_and_a_closed_meeting() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(MEETING);
        as(house.keeper);
        agendas.add(house.meeting, AgendaPart.REPORT, "歷次決議辦理情形", house.staff);
        attendees.enter(house.meeting, house.first, person("林知遠"));
        attendees.enter(house.meeting, house.second, person("葉書寧"));
        change("林知遠", person("林知源"));
        change("林知源", person("林知遠"));
        agendas.settle(house.meeting);
        long recording = recordings.begin(house.meeting, null);
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        minutes = steps.send(recording, Letter.of(MEETING, "社家障字第1120000001號"), false);
        closings.close(house.meeting);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private static AttendeeTyped person(String name) {
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName(name);
        return typed;
    }

    private void change(String name, AttendeeTyped typed) {
        Attendee one = called(name);
        attendees.change(one.id(), one.version(), one.office(), typed);
    }

    private void remove(String name, String reason) {
        Attendee one = called(name);
        attendees.remove(one.id(), one.version(), reason);
    }

    @Test
    void nobody_is_removed_without_a_reason_or_as_somebody_else_has_changed_the_line_meanwhile() {
        Attendee read = called("林知遠");
        assertEquals("meetings.attendee.removeWhy", refused(() -> remove("林知遠", " ")));
        change("林知遠", person("林知源"));
        assertThrows(OptimisticLockException.class, () -> attendees.remove(read.id(), read.version(), "實際未到"));
        remove("林知源", "實際未到");
        assertEquals("實際未到", corrected().get(0).correction().reason());
        assertEquals("林知源", corrected().get(0).before().name());
    }

    private Attendee called(String name) {
        return attendees.of(house.meeting).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<AttendeeCorrections.Corrected> corrected() {
        return corrections.of(meetings.byId(house.meeting), attendees.of(house.meeting));
    }

    private String signIn() {
        return papers.signIn(house.meeting).document().blocks().toString();
    }

    @Test
    void what_stood_there_who_corrected_it_and_why_stays_visible() {
        assertEquals(List.of(), corrected(), "before the minutes were approved it was no correction");
        AttendeeTyped other = person("林知遠");
        other.setProxyName("杜以晴");
        other.setReason("簽到表誤植");
        change("林知遠", other);
        attendees.enter(house.meeting, house.first, person("石若水"));
        remove("葉書寧", "實際未到");
        List<AttendeeCorrections.Corrected> all = corrected();
        assertEquals(
                List.of("REMOVED", "ENTERED", "CHANGED"),
                all.stream().map(one -> one.correction().step().name()).toList());
        assertEquals("葉書寧", all.get(0).before().name());
        assertEquals(null, all.get(0).after());
        assertEquals(null, all.get(1).before());
        assertEquals("石若水", all.get(1).after().name());
        assertEquals(null, all.get(2).before().proxyName());
        assertEquals("杜以晴", all.get(2).after().proxyName());
        assertEquals("簽到表誤植", all.get(2).correction().reason());
        assertEquals("測試caseOfficer", all.get(2).correction().correctedBy());
        assertEquals(container.clock().instant(), all.get(2).correction().correctedAt());
    }

    @Test
    void each_of_two_corrections_of_a_line_shows_what_it_changed() {
        change("林知遠", person("林知源"));
        change("林知源", person("林智源"));
        change("林智源", person("林智源"));
        List<AttendeeCorrections.Corrected> all = corrected();
        assertEquals(
                List.of("林知源 林智源", "林知遠 林知源"),
                all.stream()
                        .map(one -> one.before().name() + " " + one.after().name())
                        .toList(),
                "what changes nothing is no correction");
    }

    @Test
    void the_sign_in_sheet_and_the_minutes_keep_what_they_said_and_the_corrected_version_has_it() {
        String before = signIn();
        String said = meetings.byId(house.meeting).facts().attendance();
        String sent = versions.byId(minutes).originalText();
        assertTrue(said.contains("葉書寧") && sent.contains("葉書寧"), said + sent);
        remove("葉書寧", "實際未到");
        attendees.enter(house.meeting, house.second, person("石若水"));
        assertEquals(before, signIn());
        assertEquals(said, meetings.byId(house.meeting).facts().attendance());
        assertEquals(sent, versions.byId(minutes).originalText());
        long corrected = recordings.begin(house.meeting, "更正出席人員");
        String now = sheets.of(corrected).attendance();
        assertTrue(now.contains("石若水"), now);
        assertFalse(now.contains("葉書寧"), now);
    }

    @Test
    void only_the_staff_unit_corrects_it() {
        as(house.firstOfficer);
        assertEquals(
                "meetings.attendee.meetingHeld",
                refused(() -> attendees.enter(house.meeting, house.first, person("甲"))));
        assertEquals("meetings.attendee.meetingHeld", refused(() -> remove("林知遠", "誤植")));
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}

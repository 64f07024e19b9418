package tw.anwang.meetings.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.attendance.AttendeeTyped;
import tw.anwang.meetings.attendance.Attendees;
import tw.anwang.meetings.attendance.Presence;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.meeting.Planning;
import tw.anwang.meetings.proposal.Calls;
import tw.anwang.meetings.proposal.FirstCheck;
import tw.anwang.meetings.proposal.ProposalState;
import tw.anwang.meetings.proposal.ProposalWords;
import tw.anwang.meetings.proposal.Proposals;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** A meeting that does not take place, one that is taken up again, and the next one made from it. */
class CancellingAMeetingIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Cancellations cancellations;

    @Inject
    Closings closings;

    @Inject
    Calls calls;

    @Inject
    Proposals proposals;

    @Inject
    FirstCheck check;

    @Inject
    Attendees attendees;

    private House house;

    @BeforeEach
    void a_meeting_with_a_call_and_a_proposal() throws Exception {
        house = new House(container, LocalDate.of(2023, 2, 8));
        for (var office : List.of(house.first, house.second)) {
            container
                    .database()
                    .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + office.value()
                            + ")");
        }
        container
                .database()
                .run("insert into meetings_series_party (record_id, office_id, part) values (" + house.series + ", "
                        + house.staff.value() + ", 'STAFF')");
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        calls.open(
                house.meeting,
                Taipei.at(LocalDate.of(2023, 1, 20).atTime(17, 30)),
                List.of(house.first.value(), house.second.value()),
                null);
    }

    private long propose(String subject) {
        user.actAs(house.firstOfficer);
        long id = proposals.handIn(house.meeting, null, new ProposalWords(subject, "說明", "建議"), List.of());
        user.actAs(house.keeper);
        return id;
    }

    private List<String> open(String kind, long record) throws Exception {
        return container
                .database()
                .texts("select verb from desk_task where record_kind = '" + kind + "' and record_id = " + record
                        + " and closed_at is null order by verb");
    }

    @Test
    void cancelling_needs_a_reason_the_staff_unit_and_a_meeting_to_come() throws Exception {
        assertEquals("meetings.meeting.noReason", refused(() -> cancellations.cancel(house.meeting, " ")));
        user.actAs(house.firstOfficer);
        assertEquals(
                "meetings.round.notStaffUnit",
                cancellations.whyNot(meetings.byId(house.meeting)).orElseThrow().key());
        user.actAs(house.keeper);
        container.database().run("update meetings_meeting set state = 'HELD' where id = " + house.meeting);
        assertEquals("meetings.meeting.tookPlace", refused(() -> cancellations.cancel(house.meeting, "停班")));
    }

    @Test
    void a_meeting_whose_round_is_open_is_not_cancelled_before_the_round_is_closed() throws Exception {
        container
                .database()
                .run("insert into meetings_round (series_id, meeting_id, state, opened_on, due_on) values ("
                        + house.series + ", " + house.meeting + ", 'OPEN', '2023-01-10', '2023-01-25')");
        assertEquals("meetings.meeting.roundOpen", refused(() -> cancellations.cancel(house.meeting, "停班")));
        assertEquals(MeetingState.PLANNED, meetings.byId(house.meeting).state());
    }

    @Test
    void cancelled_it_asks_nobody_for_anything_and_can_neither_be_closed_nor_prepared() throws Exception {
        long proposal = propose("設置窗口案");
        long call = calls.of(house.meeting).orElseThrow().id();
        assertEquals(List.of("meetings.task.propose"), open("meetings.call", call), "the second office is asked");
        cancellations.cancel(house.meeting, "颱風停班");
        assertEquals(List.of(), open("meetings.call", call));
        assertEquals(List.of(), open("meetings.proposal", proposal));
        assertEquals("颱風停班", meetings.byId(house.meeting).cancellation().why());
        container.clock().setTo(LocalDate.of(2023, 3, 1));
        assertEquals("meetings.meeting.cancelled", refused(() -> closings.close(house.meeting)));
        assertEquals("meetings.proposal.meetingOver", refused(() -> check.list(proposal)));
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName("林知遠");
        assertEquals(
                "meetings.attendee.meetingClosed", refused(() -> attendees.enter(house.meeting, house.first, typed)));
    }

    @Test
    void taken_up_again_every_step_lies_where_it_lay() throws Exception {
        long proposal = propose("設置窗口案");
        long call = calls.of(house.meeting).orElseThrow().id();
        cancellations.cancel(house.meeting, "颱風停班");
        cancellations.reinstate(house.meeting);
        assertEquals(MeetingState.PLANNED, meetings.byId(house.meeting).state());
        assertNull(meetings.byId(house.meeting).cancellation());
        assertEquals(List.of("meetings.task.propose"), open("meetings.call", call));
        assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", proposal));
        assertEquals("meetings.meeting.notCancelled", refused(() -> cancellations.reinstate(house.meeting)));
    }

    @Test
    void the_next_meeting_made_from_a_cancelled_one_takes_its_proposals_along() throws Exception {
        long listed = propose("設置窗口案");
        long joined = propose("設置窗口案二");
        long answered = propose("書面即可案");
        check.list(listed);
        check.merge(joined, listed);
        check.answer(answered, "已另函復");
        cancellations.cancel(house.meeting, "颱風停班");
        long next = Planning.after(meetings, house.meeting, 16, LocalDate.of(2023, 3, 8));
        assertEquals(next, proposals.byId(listed).meetingId());
        assertEquals(ProposalState.SUBMITTED, proposals.byId(listed).state(), "the staff unit lists it anew");
        assertEquals(listed, proposals.byId(joined).mergedInto());
        assertEquals(next, proposals.byId(joined).meetingId());
        assertEquals(house.meeting, proposals.byId(answered).meetingId(), "what is answered stays");
        assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", listed));
        check.list(listed);
        user.actAs(house.firstOfficer);
        assertEquals(ProposalState.LISTED, proposals.byId(listed).state(), "its office sees it there");
    }

    @Test
    void the_next_meeting_has_the_people_of_the_last_and_nobody_on_leave_or_by_proxy() {
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName("林知遠");
        typed.setProxyName("李安");
        attendees.enter(house.meeting, house.first, typed);
        AttendeeTyped away = new AttendeeTyped();
        away.setName("葉書寧");
        away.setPresence(Presence.ON_LEAVE);
        attendees.enter(house.meeting, house.second, away);
        long next = Planning.after(meetings, house.meeting, 16, LocalDate.of(2023, 3, 8));
        var people = attendees.of(next);
        assertEquals(2, people.size());
        assertTrue(people.stream().allMatch(one -> one.presence() == Presence.IN_ROOM && one.proxyName() == null));
        assertFalse(people.isEmpty());
    }

    private static String refused(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }
}

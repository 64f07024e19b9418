package tw.anwang.meetings.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.agenda.Agendas;
import tw.anwang.meetings.attendance.AttendeeTyped;
import tw.anwang.meetings.attendance.Attendees;
import tw.anwang.meetings.attendance.Presence;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.meeting.Planning;
import tw.anwang.meetings.proposal.Calls;
import tw.anwang.meetings.proposal.FirstCheck;
import tw.anwang.meetings.proposal.Opinions;
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

    @Inject
    Opinions opinions;

    @Inject
    Preparations preparations;

    @Inject
    Agendas agendas;

    @Inject
    OfficeChanges changes;

    @Inject
    Offices offices;

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

    private int version(long proposal) {
        return proposals.byId(proposal).version();
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
        assertEquals("meetings.proposal.meetingOver", refused(() -> check.list(proposal, version(proposal))));
        AttendeeTyped typed = new AttendeeTyped();
        typed.setName("林知遠");
        assertEquals(
                "meetings.attendee.meetingCancelled",
                refused(() -> attendees.enter(house.meeting, house.first, typed)));
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
        check.list(listed, version(listed));
        check.merge(joined, version(joined), listed);
        check.answer(answered, version(answered), "已另函復");
        cancellations.cancel(house.meeting, "颱風停班");
        long next = Planning.after(meetings, house.meeting, 16, LocalDate.of(2023, 3, 8));
        assertEquals(next, proposals.byId(listed).meetingId());
        assertEquals(ProposalState.SUBMITTED, proposals.byId(listed).state(), "the staff unit lists it anew");
        assertEquals(listed, proposals.byId(joined).mergedInto());
        assertEquals(next, proposals.byId(joined).meetingId());
        assertEquals(house.meeting, proposals.byId(answered).meetingId(), "what is answered stays");
        assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", listed));
        check.list(listed, version(listed));
        user.actAs(house.firstOfficer);
        assertEquals(ProposalState.LISTED, proposals.byId(listed).state(), "its office sees it there");
    }

    @Test
    void closing_leaves_the_staff_unit_an_answer_to_what_nobody_judged_and_tells_its_office() throws Exception {
        long waiting = propose("沒有初審的案");
        long returned = propose("退請補正的案");
        long listed = propose("列案的案");
        check.giveBack(returned, version(returned), "請補計畫書");
        check.list(listed, version(listed));
        assertEquals(2, preparations.of(house.meeting).waiting());
        closedOn(LocalDate.of(2023, 2, 9));
        for (long id : new long[] {waiting, returned}) {
            assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", id));
            assertEquals(
                    1, told("meetings.notice.proposal.leftOver", "/meetings/proposal.xhtml?id=" + id, house.first));
            assertEquals("meetings.proposal.meetingOver", refused(() -> check.list(id, version(id))));
            check.answer(id, version(id), "已另函復");
            assertEquals(ProposalState.ANSWERED, proposals.byId(id).state());
            assertEquals(List.of(), open("meetings.proposal", id));
        }
        assertEquals(List.of(), open("meetings.proposal", listed));
        assertEquals("meetings.proposal.meetingOver", refused(() -> check.answer(listed, version(listed), "已另函復")));
    }

    @Test
    void the_next_meeting_made_from_a_closed_one_takes_along_what_nobody_judged() throws Exception {
        long waiting = propose("沒有初審的案");
        long joined = propose("併到沒有初審的案");
        long listed = propose("列案的案");
        check.merge(joined, version(joined), waiting);
        check.list(listed, version(listed));
        closedOn(LocalDate.of(2023, 2, 9));
        long next = Planning.after(meetings, house.meeting, 16, LocalDate.of(2023, 3, 8));
        assertEquals(next, proposals.byId(waiting).meetingId());
        assertEquals(next, proposals.byId(joined).meetingId());
        assertEquals(house.meeting, proposals.byId(listed).meetingId(), "what was judged stays");
        assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", waiting));
        assertEquals(
                1, told("meetings.notice.proposal.carried", "/meetings/proposal.xhtml?id=" + waiting, house.first));
        check.list(waiting, version(waiting));
    }

    @Test
    void what_nobody_judged_goes_at_once_to_the_next_meeting_that_is_planned_already() throws Exception {
        long waiting = propose("沒有初審的案");
        house.meeting(container, LocalDate.of(2023, 5, 8), 17);
        long next = Planning.after(meetings, house.meeting, 16, LocalDate.of(2023, 3, 8));
        closedOn(LocalDate.of(2023, 2, 9));
        assertEquals(next, proposals.byId(waiting).meetingId());
        assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", waiting));
    }

    private void closedOn(LocalDate day) {
        container.clock().setTo(day);
        user.actAs(house.keeper);
        closings.close(house.meeting);
    }

    private long told(String key, String page, OfficeId office) throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice where text_key = '" + key + "' and page = '" + page
                        + "' and office_id = " + office.value());
    }

    @Test
    void a_proposal_that_comes_in_while_somebody_closes_the_meeting_leaves_no_task_to_its_office() throws Exception {
        long waiting = propose("同時進來的案");
        check.giveBack(waiting, version(waiting), "請補計畫書");
        long elsewhere = house.meeting(container, LocalDate.of(2023, 1, 9), 14);
        container.database().run("update meetings_proposal set meeting_id = " + elsewhere + " where id = " + waiting);
        container.clock().setTo(LocalDate.of(2023, 2, 9));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection first = container.database().connect();
                Statement sql = first.createStatement()) {
            first.setAutoCommit(false);
            sql.execute("select id from meetings_meeting where id = " + house.meeting + " for update");
            var closing = other.submit(() -> {
                RequestContextController scope = container.get(RequestContextController.class);
                scope.activate();
                try {
                    user.actAs(house.keeper);
                    closings.close(house.meeting);
                } finally {
                    scope.deactivate();
                }
            });
            assertThrows(TimeoutException.class, () -> closing.get(2, TimeUnit.SECONDS));
            sql.execute("update meetings_proposal set meeting_id = " + house.meeting + " where id = " + waiting);
            first.commit();
            closing.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
        assertEquals(List.of("meetings.task.checkProposal"), open("meetings.proposal", waiting));
    }

    @Test
    void a_meeting_moved_forward_ends_its_call_and_the_staff_unit_is_asked_for_other_days() throws Exception {
        long early = propose("及時的案");
        opinions.ask(early, house.second, LocalDate.of(2023, 1, 31), null);
        long opinion = opinions.rows(proposals.byId(early), meetings.byId(house.meeting))
                .get(0)
                .id();
        long call = calls.of(house.meeting).orElseThrow().id();
        move(LocalDate.of(2023, 1, 16));
        assertTrue(open("meetings.call", call).contains("meetings.task.callOutlasts"));
        assertTrue(open("meetings.opinion", opinion).contains("meetings.task.opinionOutlasts"));
        container.clock().setTo(LocalDate.of(2023, 1, 17));
        long late = propose("會議開始之後的案");
        assertTrue(proposals.byId(late).isLate());
        container.clock().setTo(TODAY);
        move(LocalDate.of(2023, 2, 8));
        assertFalse(open("meetings.call", call).contains("meetings.task.callOutlasts"));
        assertEquals(List.of("meetings.task.opinion"), open("meetings.opinion", opinion));
    }

    private void move(LocalDate day) {
        user.actAs(house.keeper);
        Meeting now = meetings.byId(house.meeting);
        meetings.amend(
                house.meeting,
                now.version(),
                MeetingFacts.planned(now.title(), now.ordinal(), day.atTime(9, 30), "201 會議室"),
                now.participants(),
                List.of());
    }

    @Test
    void who_goes_on_with_the_work_of_an_office_that_ended_is_told_once() throws Exception {
        OfficeId former = changes.add(
                new NewOffice(new OfficeId(100), "測試司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        container
                .database()
                .run("insert into meetings_meeting_participant values (" + house.meeting + ", " + former.value() + ")");
        LocalDate last = LocalDate.of(2023, 1, 12);
        changes.close(former, offices.details(former).version(), last, List.of(new OfficeId(102)));
        container.clock().setTo(last.plusDays(1));
        move(LocalDate.of(2023, 2, 15));
        cancellations.cancel(house.meeting, "颱風停班");
        cancellations.reinstate(house.meeting);
        agendas.add(house.meeting, AgendaPart.REPORT, "報告案", null);
        agendas.settle(house.meeting);
        String page = "/meetings/meeting.xhtml?id=" + house.meeting;
        for (String key : List.of("meetingMoved", "cancelled", "reinstated")) {
            assertEquals(1, told("meetings.notice." + key, page, new OfficeId(102)), key);
            assertEquals(0, told("meetings.notice." + key, page, former), key);
        }
        assertEquals(
                1,
                told("meetings.notice.agenda", "/meetings/agenda.xhtml?meeting=" + house.meeting, new OfficeId(102)));
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

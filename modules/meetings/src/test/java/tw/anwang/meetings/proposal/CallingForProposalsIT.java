package tw.anwang.meetings.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.task.MyTasks;
import tw.anwang.desk.task.TaskShow;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.People;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** A call for proposals, what comes in, and the staff unit's first check. */
class CallingForProposalsIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final Instant CLOSES = Taipei.at(LocalDate.of(2023, 1, 20).atTime(17, 30));

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Calls calls;

    @Inject
    CallSheets sheets;

    @Inject
    Proposals proposals;

    @Inject
    FirstCheck check;

    @Inject
    ProposalSheets details;

    @Inject
    MeetingGrades grades;

    @Inject
    Meetings meetings;

    @Inject
    MyTasks tasks;

    @Inject
    OfficeChanges changes;

    @Inject
    Offices offices;

    @Inject
    OfficeWords officeWords;

    @Inject
    SeriesList seriesList;

    private House house;

    @BeforeEach
    void two_offices_are_asked() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        as(house.keeper);
        calls.open(house.meeting, CLOSES, Set.of(house.first.value(), house.second.value()), "請提案");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    private long proposed(AccountId by, String subject) {
        as(by);
        return proposals.handIn(house.meeting, null, new ProposalWords(subject, "說明", "建議"), List.of());
    }

    private long tasksOf(AccountId account, String page) {
        as(account);
        return tasks.rows(TaskShow.MINE, 0, 10_000, Locale.TAIWAN).stream()
                .filter(task -> task.page().equals(page))
                .count();
    }

    private int version(long proposal) {
        return proposals.byId(proposal).version();
    }

    @Test
    void the_moment_it_closes_is_in_time_and_a_second_later_is_a_motion_from_the_floor() {
        container.clock().setTo(CLOSES);
        long inTime = proposed(house.firstOfficer, "準時");
        container.clock().setTo(CLOSES.plusSeconds(1));
        as(house.firstOfficer);
        assertTrue(sheets.of(house.meeting).late());
        long late = proposed(house.secondOfficer, "晚了一秒");
        assertTrue(proposals.byId(late).isLate());
        as(house.firstOfficer);
        assertFalse(proposals.byId(inTime).isLate());
    }

    @Test
    void an_office_that_was_asked_has_a_task_until_it_proposes_or_says_that_it_has_nothing() {
        String board = ProposalTasks.board(house.meeting);
        assertEquals(1, tasksOf(house.firstOfficer, board));
        proposed(house.firstOfficer, "有案");
        assertEquals(0, tasksOf(house.firstOfficer, board));
        assertEquals(1, tasksOf(house.secondOfficer, board));
        calls.nothing(house.meeting, null);
        assertEquals(0, tasksOf(house.secondOfficer, board));
        as(house.keeper);
        assertEquals(0, sheets.of(house.meeting).silent());
    }

    @Test
    void a_proposal_is_seen_by_its_office_and_the_staff_unit_alone() {
        long id = proposed(house.firstOfficer, "只有兩方看得到");
        assertEquals("只有兩方看得到", details.byId(id).subject());
        as(house.secondHead);
        assertThrows(NotVisible.class, () -> details.byId(id));
        assertEquals(List.of(), sheets.of(house.meeting).proposals());
        as(house.keeper);
        assertEquals(1, sheets.of(house.meeting).proposals().size());
        assertEquals(1, tasksOf(house.keeper, ProposalTasks.page(id)));
    }

    @Test
    void what_is_given_back_lies_with_its_office_and_comes_again_in_time() {
        long id = proposed(house.firstOfficer, "缺附件");
        as(house.keeper);
        assertEquals("meetings.proposal.noReason", refused(() -> check.giveBack(id, version(id), " ")));
        check.giveBack(id, version(id), "請補計畫書");
        assertEquals(1, tasksOf(house.firstOfficer, "/meetings/proposalForm.xhtml?id=" + id));
        container.clock().setTo(CLOSES.plusSeconds(3600));
        as(house.firstOfficer);
        proposals.amend(id, proposals.byId(id).version(), new ProposalWords("缺附件", "已補", null), List.of());
        assertEquals(ProposalState.SUBMITTED, proposals.byId(id).state());
        assertFalse(proposals.byId(id).isLate());
        assertEquals("請補計畫書", details.byId(id).steps().get(1).words());
    }

    @Test
    void what_its_office_does_not_complete_is_taken_back_with_a_reason_or_answered() {
        long id = proposed(house.firstOfficer, "缺附件");
        long other = proposed(house.firstOfficer, "也缺附件");
        as(house.keeper);
        check.giveBack(id, version(id), "請補計畫書");
        check.giveBack(other, version(other), "請補預算");
        as(house.firstOfficer);
        assertEquals("請補計畫書", details.byId(id).missing());
        assertEquals("請補計畫書", details.missing(proposals.byId(id)));
        as(house.keeper);
        assertEquals("meetings.proposal.noReasonToTakeBack", refused(() -> check.recheck(id, " ")));
        check.recheck(id, "逾期未補正，就現有內容處理");
        assertEquals(ProposalState.SUBMITTED, proposals.byId(id).state());
        assertEquals(0, tasksOf(house.firstOfficer, "/meetings/proposalForm.xhtml?id=" + id));
        as(house.keeper);
        check.list(id, version(id));
        check.answer(other, version(other), "請逕洽主計處");
        assertEquals(ProposalState.ANSWERED, proposals.byId(other).state());
        as(house.firstOfficer);
        assertNull(details.byId(id).missing());
        assertNull(details.missing(proposals.byId(id)));
    }

    @Test
    void nobody_judges_words_that_changed_since_they_were_read() {
        long id = proposed(house.firstOfficer, "原來的案由");
        long other = proposed(house.secondOfficer, "另一案");
        as(house.keeper);
        int read = details.byId(id).version();
        as(house.firstOfficer);
        proposals.amend(id, read, new ProposalWords("改過的案由", "說明", "建議"), List.of());
        as(house.keeper);
        assertThrows(OptimisticLockException.class, () -> check.list(id, read));
        assertThrows(OptimisticLockException.class, () -> check.giveBack(id, read, "請補正"));
        assertThrows(OptimisticLockException.class, () -> check.answer(id, read, "已另函復"));
        assertThrows(OptimisticLockException.class, () -> check.merge(id, read, other));
        assertEquals(ProposalState.SUBMITTED, proposals.byId(id).state());
        check.list(id, details.byId(id).version());
    }

    @Test
    void handed_in_again_it_is_to_be_read_again_also_where_only_an_annex_came_along() {
        long id = proposed(house.firstOfficer, "案由");
        int read = version(id);
        proposals.amend(id, read, new ProposalWords("案由", "說明", "建議"), List.of());
        as(house.keeper);
        assertThrows(OptimisticLockException.class, () -> check.list(id, read));
    }

    @Test
    void who_handed_in_by_the_moment_to_which_a_call_is_extended_is_in_time_unless_listed_as_a_motion()
            throws SQLException {
        container.clock().setTo(CLOSES.plusSeconds(3600));
        long waiting = proposed(house.firstOfficer, "晚一小時");
        long listed = proposed(house.secondOfficer, "已列臨時動議");
        container.clock().setTo(CLOSES.plusSeconds(3 * 86_400));
        long tooLate = proposed(house.secondOfficer, "展期之後");
        as(house.keeper);
        check.list(listed, version(listed));
        container.clock().setTo(CLOSES.plusSeconds(7200));
        int read = calls.of(house.meeting).orElseThrow().version();
        calls.change(house.meeting, read, CLOSES.plusSeconds(86_400), Set.of(house.first.value()), null);
        assertFalse(proposals.byId(waiting).isLate());
        assertTrue(proposals.byId(listed).isLate());
        assertTrue(proposals.byId(tooLate).isLate());
        assertEquals(1, notices("inTime", waiting, house.first));
    }

    private long notices(String what, long proposal, OfficeId office) throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice where text_key = 'meetings.notice.proposal." + what
                        + "' and page = '" + ProposalTasks.page(proposal) + "' and office_id = " + office.value());
    }

    @Test
    void joined_proposals_keep_every_proposer_also_when_joined_twice() {
        long first = proposed(house.firstOfficer, "甲");
        long second = proposed(house.secondOfficer, "乙");
        as(house.keeper);
        check.merge(second, version(second), first);
        assertEquals(
                Set.of(house.first.value(), house.second.value()),
                details.byId(first).proposers());
        as(house.secondOfficer);
        assertEquals("甲", details.byId(first).subject());
        assertEquals("甲", details.byId(second).mergedInto().subject());
        as(house.keeper);
        assertEquals("meetings.proposal.notWaiting", refused(() -> check.merge(second, version(second), first)));
        check.recheck(second, "誤併");
        assertEquals(Set.of(house.first.value()), details.byId(first).proposers());
        assertEquals("meetings.proposal.noMergeTarget", refused(() -> check.merge(second, version(second), second)));
    }

    @Test
    void only_its_office_withdraws_it_and_the_staff_unit_is_told() {
        long id = proposed(house.firstOfficer, "要撤的案");
        as(house.secondHead);
        assertThrows(NotVisible.class, () -> proposals.withdraw(id, null));
        as(house.keeper);
        assertEquals("meetings.proposal.notProposer", refused(() -> proposals.withdraw(id, null)));
        as(house.firstHead);
        proposals.withdraw(id, "改以公文協調");
        assertEquals(ProposalState.WITHDRAWN, proposals.byId(id).state());
        assertEquals(0, tasksOf(house.keeper, ProposalTasks.page(id)));
        as(house.firstHead);
        assertEquals("meetings.proposal.over", refused(() -> proposals.withdraw(id, null)));
    }

    @Test
    void others_than_those_asked_do_not_propose_and_others_than_the_staff_unit_do_not_check() {
        as(house.keeper);
        assertEquals(
                "meetings.call.notAsked",
                refused(() -> proposals.handIn(house.meeting, null, new ProposalWords("幕僚", "說明", null), List.of())));
        long id = proposed(house.firstOfficer, "他人不得初審");
        assertEquals("meetings.proposal.notStaffUnit", refused(() -> check.list(id, version(id))));
    }

    @Test
    void a_call_needs_offices_a_moment_to_come_and_a_meeting_to_come() {
        as(house.keeper);
        assertEquals("meetings.call.openAlready", refused(() -> calls.open(house.meeting, CLOSES, Set.of(402L), null)));
        int version = calls.of(house.meeting).orElseThrow().version();
        assertEquals(
                "meetings.call.passed",
                refused(() ->
                        calls.change(house.meeting, version, Taipei.at(TODAY.atStartOfDay()), Set.of(402L), null)));
        assertEquals(
                "meetings.call.afterMeeting",
                refused(() ->
                        calls.change(house.meeting, version, Taipei.at(MEETING.atTime(9, 31)), Set.of(402L), null)));
        assertEquals(
                "meetings.call.noOffice", refused(() -> calls.change(house.meeting, version, CLOSES, Set.of(), null)));
        as(house.firstHead);
        assertEquals("meetings.call.notStaffUnit", refused(() -> calls.close(house.meeting)));
    }

    @Test
    void what_was_joined_to_a_proposal_that_is_withdrawn_waits_for_the_first_check_again() {
        long first = proposed(house.firstOfficer, "甲");
        long second = proposed(house.secondOfficer, "乙");
        as(house.keeper);
        check.merge(second, version(second), first);
        as(house.firstHead);
        proposals.withdraw(first, null);
        as(house.keeper);
        assertEquals(ProposalState.SUBMITTED, proposals.byId(second).state());
        assertEquals(1, tasksOf(house.keeper, ProposalTasks.page(second)));
    }

    @Test
    void an_office_that_proposed_has_not_nothing_and_a_closed_call_stays_closed_when_its_note_changes() {
        proposed(house.firstOfficer, "有案");
        assertEquals("meetings.call.hasProposal", refused(() -> calls.nothing(house.meeting, null)));
        as(house.keeper);
        calls.close(house.meeting);
        int read = calls.of(house.meeting).orElseThrow().version();
        calls.change(house.meeting, read, CLOSES, Set.of(house.second.value()), "改說明");
        assertTrue(sheets.of(house.meeting).late());
        assertEquals(0, tasksOf(house.secondOfficer, ProposalTasks.board(house.meeting)));
    }

    @Test
    void an_office_that_ended_between_call_and_meeting_is_answered_for_by_its_successor_who_is_not_asked_twice()
            throws SQLException {
        house = new House(container, MEETING);
        OfficeId former = changes.add(
                new NewOffice(new OfficeId(100), "測試司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        as(house.keeper);
        calls.open(house.meeting, CLOSES, Set.of(house.second.value(), former.value()), null);
        LocalDate last = LocalDate.of(2023, 1, 12);
        changes.close(former, offices.details(former).version(), last, List.of(house.first));
        container.clock().setTo(last.plusDays(1));
        as(house.keeper);
        int version = calls.of(house.meeting).orElseThrow().version();
        calls.change(house.meeting, version, CLOSES, Set.of(house.first.value(), house.second.value()), "改期");
        assertEquals(2, asked(), "the successor stands there by the office it follows");
        long id = proposed(house.firstOfficer, "承接單位的案");
        as(house.keeper);
        check.list(id, version(id));
        assertEquals(1, notices("LISTED", id, house.first), "told is who goes on with the work");
        assertEquals(0, notices("LISTED", id, former));
    }

    /** An office that has ended, its successor, which is asked too, and somebody who works there. */
    private record Heirs(OfficeId former, OfficeId now, AccountId officer) {}

    private Heirs heirs() throws SQLException {
        OfficeId former = changes.add(
                new NewOffice(new OfficeId(100), "前身司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        OfficeId now = changes.add(
                new NewOffice(new OfficeId(100), "後繼司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        LocalDate last = LocalDate.of(2023, 1, 8);
        changes.close(former, offices.details(former).version(), last, List.of(now));
        return new Heirs(
                former,
                now,
                new AccountId(TestAccount.called("測試承辦").with("caseOfficer").in(container.database(), now.value())));
    }

    @Test
    void who_goes_on_with_the_work_of_an_office_that_ended_goes_on_with_its_proposals_beside_its_name()
            throws SQLException {
        house = new House(container, MEETING);
        OfficeId former = changes.add(
                new NewOffice(new OfficeId(100), "前身司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        OfficeId now = changes.add(
                new NewOffice(new OfficeId(100), "後繼司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        AccountId before =
                new AccountId(TestAccount.called("前身承辦").with("caseOfficer").in(container.database(), former.value()));
        as(house.keeper);
        calls.open(house.meeting, CLOSES, Set.of(former.value()), null);
        long handedIn = proposed(before, "前身提的案");
        assertEquals("", officeWords.successors(former.value()), "it lives");
        LocalDate last = LocalDate.of(2023, 1, 12);
        changes.close(former, offices.details(former).version(), last, List.of(now));
        container.clock().setTo(last.plusDays(1));
        AccountId after =
                new AccountId(TestAccount.called("後繼承辦").with("caseOfficer").in(container.database(), now.value()));
        as(after);
        proposals.amend(handedIn, version(handedIn), new ProposalWords("後繼改的案", "說明", null), List.of());
        assertEquals("後繼改的案", details.byId(handedIn).subject());
        assertTrue(details.byId(handedIn).can("WITHDRAW"));
        long second = proposed(after, "後繼提的案");
        assertEquals(former, proposals.byId(second).office(), "that was asked, and stands there with its own name");
        assertEquals("後繼司" + house.meeting, officeWords.successors(former.value()));
        proposals.withdraw(second, null);
        assertEquals(ProposalState.WITHDRAWN, proposals.byId(second).state());
    }

    @Test
    void who_is_asked_for_several_offices_speaks_for_the_own_one_first() throws SQLException {
        house = new House(container, MEETING);
        Heirs heirs = heirs();
        as(house.keeper);
        calls.open(
                house.meeting,
                CLOSES,
                Set.of(heirs.former().value(), heirs.now().value()),
                null);
        as(heirs.officer());
        assertEquals(
                List.of(heirs.now(), heirs.former()),
                sheets.of(house.meeting).asked().stream()
                        .map(CallSheet.Office::office)
                        .toList());
        assertEquals(
                heirs.now(), proposals.byId(proposed(heirs.officer(), "本機關的案")).office());
    }

    @Test
    void each_office_asked_under_one_agency_answers_for_itself_and_the_head_of_the_agency_for_each()
            throws SQLException {
        house = new House(container, MEETING);
        AccountId ministry =
                new AccountId(TestAccount.called("部內主管").with("officeHead").in(container.database(), 100));
        as(house.keeper);
        OfficeId other = changes.add(
                new NewOffice(new OfficeId(100), "同部的司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        calls.open(house.meeting, CLOSES, Set.of(house.second.value(), other.value()), null);
        String board = ProposalTasks.board(house.meeting);
        long own = proposed(house.secondOfficer, "心健司的案");
        as(ministry);
        assertEquals(
                List.of(house.second + " 1 false", other + " 0 true"),
                sheets.of(house.meeting).asked().stream()
                        .map(one -> one.office() + " " + one.proposals() + " " + one.isSilent())
                        .toList());
        assertEquals("心健司的案", details.byId(own).subject());
        assertEquals(1, open(other), "one office has answered, the other has not");
        ProposalWords words = new ProposalWords("部內主管代提", "說明", null);
        assertEquals(
                "meetings.call.notAsked",
                refused(() -> proposals.handIn(house.meeting, house.first, words, List.of())));
        long second = proposals.handIn(house.meeting, other, words, List.of());
        assertEquals(other, proposals.byId(second).office());
        assertEquals(0, open(other));
        assertEquals("meetings.call.hasProposal", refused(() -> calls.nothing(house.meeting, other)));
        as(house.secondOfficer);
        assertThrows(NotVisible.class, () -> details.byId(second), "a sister office does not read it");
        assertEquals(0, tasksOf(house.secondOfficer, board));
    }

    private long open(OfficeId office) throws SQLException {
        return container
                .database()
                .number(
                        "select count(*) from desk_task t join meetings_call c on c.id = t.record_id where t.record_kind ="
                                + " 'meetings.call' and t.closed_at is null and t.office_id = " + office.value()
                                + " and c.meeting_id = " + house.meeting);
    }

    @Test
    void two_proposals_joined_to_each_other_at_once_end_as_one_and_not_as_a_circle() throws Exception {
        long first = proposed(house.firstOfficer, "甲");
        long second = proposed(house.secondOfficer, "乙");
        ExecutorService two = Executors.newFixedThreadPool(2);
        int refusals = 0;
        try {
            var both = List.of(joining(house.keeper, first, second), joining(house.chief, second, first));
            for (var done : two.invokeAll(both)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertEquals("meetings.proposal.noMergeTarget", ((RuleBroken) refused.getCause()).key());
                    refusals++;
                }
            }
        } finally {
            two.shutdownNow();
        }
        assertEquals(1, refusals);
        as(house.keeper);
        long standing = List.of(first, second).stream()
                .filter(id -> proposals.byId(id).state() == ProposalState.SUBMITTED)
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of(house.first.value(), house.second.value()),
                details.byId(standing).proposers());
    }

    private long asked() throws SQLException {
        return container
                .database()
                .texts("select o.id from meetings_call_office o join meetings_call c on c.id = o.call_id"
                        + " where c.meeting_id = " + house.meeting)
                .size();
    }

    @Test
    void a_meeting_that_becomes_confidential_leaves_no_subject_on_a_desk() throws SQLException {
        long id = proposed(house.firstOfficer, "不得外洩的案由");
        as(house.chief);
        grades.change(house.meeting, meetings.byId(house.meeting).version(), Grade.CONFIDENTIAL, "含個人資料之案件");
        assertEquals(
                0,
                container
                        .database()
                        .number(
                                "select count(*) from desk_task where record_kind = 'meetings.proposal' and record_id = "
                                        + id + " and object_words like '%不得外洩%'"));
    }

    @Test
    void what_is_put_to_a_series_closes_with_it_and_opens_again_with_it() throws SQLException {
        long before = proposed(house.firstOfficer, "系列公開時的案");
        AccountId country = People.seeingEverything(container, 300);
        as(country);
        assertEquals("系列公開時的案", details.byId(before).subject());
        container
                .database()
                .run("insert into meetings_series_party (record_id, office_id, part) values (" + house.series + ", "
                        + house.staff.value() + ", 'STAFF')");
        becomes(Openness.CASE);
        long casework = proposed(house.secondOfficer, "個案性時的案");
        as(country);
        assertThrows(NotVisible.class, () -> details.byId(before));
        as(house.firstHead);
        assertEquals("系列公開時的案", details.byId(before).subject(), "who has part in it goes on");
        becomes(Openness.PUBLIC);
        as(country);
        assertEquals("系列公開時的案", details.byId(before).subject());
        assertThrows(NotVisible.class, () -> details.byId(casework), "that was casework from the beginning");
    }

    private void becomes(Openness openness) {
        as(house.keeper);
        seriesList.amend(
                house.series,
                seriesList.byId(house.series).version(),
                new SeriesFacts(
                        "平臺會議",
                        "平臺",
                        house.staff,
                        house.staff,
                        openness,
                        true,
                        Readers.TAKING_PART,
                        null,
                        null,
                        Set.of(house.first.value(), house.second.value()),
                        Set.of()));
    }

    @Test
    void two_people_who_join_different_proposals_to_one_at_once_keep_every_proposer() throws Exception {
        long first = proposed(house.firstOfficer, "甲");
        long second = proposed(house.secondOfficer, "乙");
        long third = proposed(house.firstOfficer, "丙");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            var both = List.of(joining(house.keeper, first, third), joining(house.chief, second, third));
            for (var done : two.invokeAll(both)) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
        as(house.secondOfficer);
        assertEquals(
                Set.of(house.first.value(), house.second.value()),
                details.byId(third).proposers());
    }

    private Callable<Void> joining(AccountId by, long proposal, long into) {
        return () -> {
            RequestContextController scope = container.get(RequestContextController.class);
            scope.activate();
            try {
                as(by);
                check.merge(proposal, version(proposal), into);
            } finally {
                scope.deactivate();
            }
            return null;
        };
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}

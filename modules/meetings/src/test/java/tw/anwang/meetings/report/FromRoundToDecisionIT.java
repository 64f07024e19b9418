package tw.anwang.meetings.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.answer.RequestsForChange;
import tw.anwang.meetings.answer.Shares;
import tw.anwang.meetings.round.Advices;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Recommendation;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.ItemGrades;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.meetings.tracked.Tracking;
import tw.anwang.testing.ModuleContainer;

class FromRoundToDecisionIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    ItemGrades itemGrades;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    Shares shares;

    @Inject
    RequestsForChange requests;

    @Inject
    Advices advices;

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    Papers papers;

    @Inject
    PrintOrders orders;

    @Inject
    ReportPaperWork work;

    @Inject
    Dispositions dispositions;

    private House house;
    private long care;
    private long shelter;

    @BeforeEach
    void two_items_are_handed_out() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        as(house.keeper);
        care = begun("14-討1", house.second);
        shelter = begun("14-討2", house.first, house.second);
    }

    private long begun(String number, OfficeId lead, OfficeId... cos) {
        return house.anItem(number).ledBy(lead, cos).handedOutIn(items);
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    @Test
    void two_items_are_answered_reported_and_decided() throws Exception {
        long round = rounds.open(house.meeting, DUE, "請於期限前填報");
        assertEquals(3, count("select count(*) from meetings_answer where round_id = " + round));
        assertEquals(3, tasks(round, "meetings.task.answer"));

        answer(house.firstOfficer, house.firstHead, answerOf(round, shelter, house.first), "已訂安置措施。");
        answer(house.secondOfficer, house.secondHead, answerOf(round, care, house.second), "已提供窗口。");
        assertEquals(1, tasks(round, "meetings.task.answer"));

        as(house.keeper);
        advices.give(round, care, 0, Recommendation.RELEASE, "已完成");
        advices.give(round, shelter, 0, Recommendation.CONTINUE, null);

        reports.begin(house.meeting);
        reports.begin(house.meeting);
        reports.submit(house.meeting, version(), List.of(care, shelter));
        as(house.chief);
        reports.approve(house.meeting, version());
        ReportSheet frozen = sheets.of(house.meeting).orElseThrow();
        assertEquals(ReportState.FROZEN, frozen.state());
        assertEquals("建議解除列管\n已完成", frozen.numbered(1).advice());
        assertEquals("主辦：移民署\n協辦：心健司", frozen.numbered(2).offices());
        assertTrue(frozen.numbered(2).progress().contains("【112/01/10 移民署】\n已訂安置措施。"));
        assertTrue(frozen.numbered(2).progress().contains("【未填報】心健司"));

        as(house.keeper);
        assertEquals(
                "meetings.disposition.beforeMeeting",
                dispositions.whyNotEnter(house.meeting).orElseThrow().key());
        container.clock().setTo(MEETING);
        List<DispositionRow> rows = dispositions.of(house.meeting);
        assertEquals(Disposition.RELEASE, rows.get(0).proposal());
        List<Decided> decided = rows.stream()
                .map(row -> new Decided(row.entryId(), row.version(), row.proposal(), null, null, null))
                .toList();
        dispositions.enter(house.meeting, decided, null);
        assertEquals(Tracking.RELEASED, items.byId(care).tracking());
        assertEquals(Tracking.UNDER, items.byId(shelter).tracking());
        assertEquals("解除列管", sheets.of(house.meeting).orElseThrow().numbered(1).dispositionPrinted());
    }

    @Test
    void decisions_entered_twice_leave_one_line_of_history_and_a_stale_page_none() throws Exception {
        frozen();
        container.clock().setTo(MEETING);
        DispositionRow first = dispositions.of(house.meeting).get(0);
        Decided release = decided(first, Disposition.RELEASE);
        dispositions.enter(house.meeting, List.of(release), null);
        assertThrows(OptimisticLockException.class, () -> dispositions.enter(house.meeting, List.of(release), null));
        DispositionRow again = dispositions.of(house.meeting).get(0);
        dispositions.enter(house.meeting, List.of(decided(again, Disposition.RELEASE)), null);
        assertEquals(1, releases(first.itemId()));

        dispositions.enter(
                house.meeting, List.of(decided(dispositions.of(house.meeting).get(0), Disposition.CONTINUE)), null);
        assertEquals(Tracking.UNDER, items.byId(first.itemId()).tracking());
    }

    private static Decided decided(DispositionRow row, Disposition disposition) {
        return new Decided(row.entryId(), row.version(), disposition, null, null, null);
    }

    private int releases(long item) throws SQLException {
        return count("select count(*) from meetings_tracking_change where to_state = 'RELEASED' and tracked_item_id = "
                + item);
    }

    @Test
    void an_item_merges_into_another_line_of_the_report() throws Exception {
        frozen();
        container.clock().setTo(MEETING);
        DispositionRow first = dispositions.of(house.meeting).get(0);
        dispositions.enter(
                house.meeting,
                List.of(new Decided(first.entryId(), first.version(), Disposition.MERGE, shelter, null, "併第2案")),
                null);
        assertEquals(shelter, items.byId(care).ending().mergedIntoId());
    }

    @Test
    void a_frozen_report_stays_as_it_was_whatever_happens_to_its_items() throws Exception {
        frozen();
        ReportLine before = sheets.of(house.meeting).orElseThrow().numbered(2);
        items.reassign(shelter, house.second, Basis.staffUnit("改分"));
        assertEquals(before, sheets.of(house.meeting).orElseThrow().numbered(2));
        assertEquals(
                "meetings.report.frozen",
                assertThrows(RuleBroken.class, () -> reports.arrange(house.meeting, version(), List.of(care)))
                        .key());
    }

    @Test
    void an_item_that_is_confidential_is_in_the_report_for_who_may_see_it_and_the_paper_bears_its_grade()
            throws Exception {
        frozen();
        as(house.keeper);
        itemGrades.change(shelter, items.byId(shelter).version(), Grade.CONFIDENTIAL, "涉及安置處所");
        ReportSheet whole = sheets.of(house.meeting).orElseThrow();
        assertEquals("請辦理14-討2", whole.numbered(2).decision());
        assertEquals(Grade.CONFIDENTIAL, whole.grade());
        assertEquals("密等：密", header(papers.report(house.meeting)));

        as(People.reader(container, house.second.value()));
        ReportSheet part = sheets.of(house.meeting).orElseThrow();
        assertEquals("請辦理14-討1", part.numbered(1).decision());
        assertEquals("（本案為密，內容不顯示）", part.numbered(2).decision());
        assertEquals("14-討2", part.numbered(2).origin());
        assertEquals(Grade.ORDINARY, part.grade());
    }

    @Test
    void a_printed_report_is_given_to_who_reads_it_now_and_as_openly_as_it_was_printed() throws SQLException {
        frozen();
        String printed = orders.of(house.meeting).words();
        assertTrue(work.mayHave(printed));

        as(People.reader(container, house.second.value()));
        assertFalse(work.mayHave(printed), "it was printed for who sees what is 密");
        String withheld = orders.of(house.meeting).words();
        assertTrue(work.mayHave(withheld));

        as(People.reader(container, 301));
        assertFalse(work.mayHave(withheld), "the meeting lies outside");
    }

    @Test
    void a_report_is_not_printed_for_who_sees_more_or_less_than_when_it_was_asked_for() throws SQLException {
        frozen();
        String asked = orders.of(house.meeting).words();
        as(People.reader(container, house.second.value()));
        assertEquals(
                "meetings.reportPaper.otherRights",
                assertThrows(RuleBroken.class, () -> work.run(asked, null)).key());
    }

    /** What stands first on every page. */
    private static String header(Papers.Paper paper) {
        return paper.document().header().split("　")[0];
    }

    private void frozen() throws SQLException {
        as(house.keeper);
        rounds.open(house.meeting, DUE, null);
        reports.begin(house.meeting);
        reports.arrange(house.meeting, version(), List.of(care, shelter));
        FrozenReport.of(house, user, reports, sheets, care, shelter);
    }

    @Test
    void opening_twice_changes_nothing_and_items_handed_out_later_join() throws Exception {
        long round = rounds.open(house.meeting, DUE, null);
        assertEquals(round, rounds.open(house.meeting, DUE.plusDays(3), "別的"));
        assertEquals(DUE, rounds.of(house.meeting).orElseThrow().dueOn());
        begun("14-臨1", house.first);
        assertEquals(4, count("select count(*) from meetings_answer where round_id = " + round));
        assertEquals(4, tasks(round, "meetings.task.answer"));
    }

    @Test
    void another_office_opens_no_round() {
        as(house.firstHead);
        assertEquals(
                "meetings.round.notStaffUnit",
                assertThrows(RuleBroken.class, () -> rounds.open(house.meeting, DUE, null))
                        .key());
    }

    @Test
    void a_text_read_before_somebody_elses_save_is_not_saved_over_it() throws Exception {
        long round = rounds.open(house.meeting, DUE, null);
        long answer = answerOf(round, care, house.second);
        as(house.secondOfficer);
        answers.write(answer, 0, new AnswerWords("先存的", null), List.of());
        assertThrows(
                OptimisticLockException.class, () -> answers.write(answer, 0, new AnswerWords("後存的", null), List.of()));
    }

    @Test
    void a_returned_answer_comes_back_as_a_task_with_its_reason() throws Exception {
        long round = rounds.open(house.meeting, DUE, null);
        long answer = answerOf(round, care, house.second);
        answer(house.secondOfficer, house.secondHead, answer, "已提供窗口。");
        as(house.keeper);
        answers.giveBack(answer, version(answer), "請補名冊");
        assertEquals(
                1,
                count("select count(*) from desk_task where stage = 'RETURNED' and closed_at is null"
                        + " and record_kind = 'meetings.answer' and record_id = " + answer));
        assertEquals(4, count("select count(*) from meetings_answer_change where answer_id = " + answer));
    }

    @Test
    void what_a_share_brings_back_is_merged_into_the_one_answer() throws Exception {
        long round = rounds.open(house.meeting, DUE, null);
        long answer = answerOf(round, care, house.second);
        as(house.secondOfficer);
        shares.assign(answer, house.second, "李組員", "請提供數據");
        var share = shares.of(answer).get(0);
        shares.give(share.id(), share.version(), "共 12 處。");
        shares.merge(answer, version(answer));
        assertEquals(1, count("select count(*) from meetings_answer where text = '共 12 處。' and id = " + answer));
        assertEquals(1, count("select count(*) from meetings_share where state = 'MERGED' and answer_id = " + answer));
    }

    @Test
    void a_granted_reassignment_moves_the_lead_and_what_is_owed() throws Exception {
        long round = rounds.open(house.meeting, DUE, null);
        as(house.secondOfficer);
        requests.askReassignment(care, house.second, house.first, "非權責");
        as(house.keeper);
        requests.decide(requests.of(care).get(0).id(), true, "同意");
        assertEquals(house.first, items.byId(care).lead());
        assertNotEquals(0, answerOf(round, care, house.first));
        assertEquals(0, answerOf(round, care, house.second));
    }

    @Test
    void a_granted_extension_moves_the_time_limit() {
        as(house.secondOfficer);
        requests.askExtension(care, house.second, DUE.plusMonths(2), "修法中");
        as(house.keeper);
        requests.decide(requests.of(care).get(0).id(), true, null);
        assertEquals(DUE.plusMonths(2), items.byId(care).due().date());
        TrackedItem item = items.byId(care);
        assertEquals(Tracking.UNDER, item.tracking());
    }

    private void answer(AccountId officer, AccountId head, long answer, String text) throws SQLException {
        as(officer);
        answers.write(answer, version(answer), new AnswerWords("草稿", null), List.of());
        answers.submit(answer, version(answer), new AnswerWords(text, null), List.of());
        as(head);
        answers.approve(answer, version(answer), Approval.HERE);
    }

    private int version() {
        return sheets.of(house.meeting).orElseThrow().version();
    }

    private int version(long answer) throws SQLException {
        return count("select version from meetings_answer where id = " + answer);
    }

    private long answerOf(long round, long item, OfficeId office) throws SQLException {
        return count("select coalesce(max(id), 0) from meetings_answer where round_id = %d and tracked_item_id = %d"
                        .formatted(round, item)
                + " and office_id = " + office.value());
    }

    private int tasks(long round, String verb) throws SQLException {
        return count("select count(*) from desk_task where record_kind = 'meetings.answer' and closed_at is null"
                + " and verb = '" + verb + "' and record_id in (select id from meetings_answer where round_id = "
                + round
                + ")");
    }

    private int count(String sql) throws SQLException {
        return (int) container.database().number(sql);
    }
}

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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeChanges;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Offices that took part comment on the draft until a day, and every comment is answered. */
class CommentingOnADraftIT {
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final LocalDate UNTIL = MEETING.plusDays(3);

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
    RecordingAnswers answers;

    @Inject
    ClosedComments closedComments;

    @Inject
    OfficeChanges changes;

    @Inject
    Offices offices;

    private House house;
    private long recording;
    private long matter;

    @BeforeEach
    void a_draft_with_one_matter() throws SQLException {
        house = new House(container, MEETING);
        container.clock().setTo(MEETING);
        container
                .database()
                .run("insert into meetings_meeting_participant (meeting_id, office_id) values (" + house.meeting + ", "
                        + house.first.value() + "), (" + house.meeting + ", " + house.second.value() + "), ("
                        + house.meeting + ", " + house.staff.value() + ")");
        as(house.keeper);
        recording = recordings.begin(house.meeting, null);
        matter = items.add(recording, AgendaPart.DISCUSSION, "返國前安置");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }

    @Test
    void who_speaks_for_several_offices_comments_for_the_own_one_first() throws SQLException {
        OfficeId former = changes.add(
                new NewOffice(new OfficeId(100), "前身司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        OfficeId now = changes.add(
                new NewOffice(new OfficeId(100), "後繼司" + house.meeting, null, OfficeKind.DEPARTMENT, Set.of(), null));
        changes.close(former, offices.details(former).version(), MEETING.minusDays(1), List.of(now));
        container
                .database()
                .run("insert into meetings_meeting_participant (meeting_id, office_id) values (" + house.meeting + ", "
                        + former.value() + "), (" + house.meeting + ", " + now.value() + ")");
        container
                .database()
                .run("insert into meetings_meeting_party (record_id, office_id, part) values (" + house.meeting + ", "
                        + now.value() + ", 'TAKING_PART')");
        comments.open(recording, MEETING.plusDays(3));
        as(new AccountId(TestAccount.called("測試承辦").with("caseOfficer").in(container.database(), now.value())));
        comments.say(matter, null, "本機關的意見。");
        assertEquals(
                List.of(now.value()),
                said().stream().map(RecordingSheet.Said::officeId).toList());
        comments.say(matter, former, "前身機關業務的意見。");
        assertEquals(
                List.of(now.value(), former.value()),
                said().stream().map(RecordingSheet.Said::officeId).toList());
        assertThrows(NotVisible.class, () -> comments.say(matter, house.first, "別機關的意見"));
    }

    private List<RecordingSheet.Said> said() {
        return sheets.of(recording).matter(matter).comments();
    }

    private RecordingComment saidByFirst() {
        comments.open(recording, UNTIL);
        as(house.firstOfficer);
        comments.say(matter, null, "期限請改為月底。");
        as(house.keeper);
        return comments.byId(said().get(0).id());
    }

    @Test
    void an_office_that_took_part_reads_and_comments_until_the_end_of_the_day_and_not_before_it_was_opened() {
        as(house.firstOfficer);
        assertThrows(NotVisible.class, () -> comments.say(matter, null, "太早"));
        as(house.keeper);
        assertEquals("meetings.recording.dayPassed", refused(() -> comments.open(recording, MEETING.minusDays(1))));
        saidByFirst();
        container.clock().setTo(UNTIL);
        as(house.secondOfficer);
        assertEquals("返國前安置", sheets.of(recording).matter(matter).subject());
        assertEquals(List.of(), said(), "what another office said is not for this one");
        assertThrows(NotVisible.class, () -> items.byId(matter));
        container.clock().setTo(UNTIL.plusDays(1));
        assertThrows(NotVisible.class, () -> sheets.of(recording));
        assertThrows(NotVisible.class, () -> comments.say(matter, null, "太晚"));
        container.clock().setTo(MEETING);
    }

    @Test
    void the_task_of_an_office_ends_with_its_word_or_with_the_day() throws SQLException {
        comments.open(recording, UNTIL);
        assertEquals(List.of("office:103", "office:402"), asked());
        as(house.firstOfficer);
        comments.finish(recording, null);
        assertEquals(List.of("office:103"), asked());
        container.clock().setTo(UNTIL);
        closedComments.run();
        assertEquals(List.of("office:103"), asked());
        container.clock().setTo(UNTIL.plusDays(1));
        closedComments.run();
        assertEquals(List.of(), asked());
        container.clock().setTo(MEETING);
    }

    @Test
    void a_task_that_lies_on_the_desk_of_an_office_that_ended_since_ends_too() throws SQLException {
        container
                .database()
                .run("update meetings_meeting_participant set office_id = 105 where office_id = 103 and meeting_id = "
                        + house.meeting);
        comments.open(recording, UNTIL);
        container
                .database()
                .run("update desk_task set recipient = 'office:105', office_id = 105 where recipient = 'office:103'"
                        + " and record_kind = 'meetings.recording' and record_id = " + recording);
        as(house.secondOfficer);
        comments.finish(recording, null);
        assertEquals(List.of("office:402"), asked());
    }

    @Test
    void every_comment_is_answered_before_the_draft_goes_to_the_head_and_a_refusal_says_why() {
        RecordingComment comment = saidByFirst();
        assertEquals("meetings.recording.unanswered", refused(() -> steps.submit(recording)));
        assertEquals(
                "meetings.recording.comment.noVerdict",
                refused(() -> comments.answer(comment.id(), comment.version(), null, "字")));
        assertEquals(
                "meetings.recording.comment.noAnswer",
                refused(() -> comments.answer(comment.id(), comment.version(), Verdict.DECLINED, " ")));
        comments.answer(comment.id(), comment.version(), Verdict.PARTLY, "改為三月底。");
        assertThrows(
                OptimisticLockException.class,
                () -> comments.answer(comment.id(), comment.version(), Verdict.ACCEPTED, null));
        as(house.firstHead);
        assertEquals("改為三月底。", said().get(0).answer());
        assertThrows(NotVisible.class, () -> comments.byId(comment.id()));
        as(house.keeper);
        assertEquals("meetings.recording.commented", refused(() -> items.remove(matter)));
        allHaveFinished();
        steps.submit(recording);
        as(house.firstOfficer);
        assertThrows(NotVisible.class, () -> sheets.of(recording), "before the head it is closed");
    }

    @Test
    void the_draft_stays_open_until_the_day_that_was_announced_unless_every_office_asked_has_finished() {
        comments.open(recording, UNTIL);
        as(house.firstOfficer);
        comments.finish(recording, null);
        as(house.keeper);
        assertEquals("meetings.recording.stillOpen", refused(() -> steps.submit(recording)));
        assertEquals(
                "meetings.recording.stillOpen",
                sheets.of(recording).whyNotSubmit().orElseThrow().key());
        container.clock().setTo(UNTIL);
        assertEquals("meetings.recording.stillOpen", refused(() -> steps.submit(recording)));
        allHaveFinished();
        steps.submit(recording);
        container.clock().setTo(MEETING);
    }

    private void allHaveFinished() {
        as(house.firstOfficer);
        comments.finish(recording, null);
        as(house.secondOfficer);
        comments.finish(recording, null);
        as(house.keeper);
    }

    @Test
    void once_the_day_has_passed_nobody_is_waited_for() {
        comments.open(recording, UNTIL);
        container.clock().setTo(UNTIL.plusDays(1));
        steps.submit(recording);
        container.clock().setTo(MEETING);
    }

    @Test
    void an_office_is_told_when_all_it_said_was_answered_and_reads_its_own_answers_for_good() throws SQLException {
        RecordingComment first = saidByFirst();
        as(house.firstOfficer);
        comments.say(matter, null, "請列明主辦單位。");
        as(house.keeper);
        comments.answer(first.id(), first.version(), Verdict.PARTLY, "改為三月底。");
        assertEquals(List.of(), told());
        RecordingComment second = comments.byId(said().get(1).id());
        container.clock().setTo(UNTIL.plusDays(1));
        comments.answer(second.id(), second.version(), Verdict.ACCEPTED, null);
        assertEquals(List.of("402 /meetings/recordingAnswers.xhtml?id=" + recording), told());
        steps.submit(recording);
        as(house.firstHead);
        assertThrows(NotVisible.class, () -> sheets.of(recording));
        assertEquals(recording, answers.newestOf(house.meeting).orElseThrow());
        List<RecordingAnswers.Answered> own = answers.of(recording).own();
        assertEquals(
                List.of("返國前安置 PARTLY 改為三月底。", "返國前安置 ACCEPTED null"),
                own.stream()
                        .map(one -> one.matter() + " " + one.said().verdict() + " "
                                + one.said().answer())
                        .toList());
        as(house.secondOfficer);
        assertThrows(NotVisible.class, () -> answers.of(recording), "what another office said is not for this one");
        assertTrue(answers.newestOf(house.meeting).isEmpty());
        container.clock().setTo(MEETING);
    }

    private List<String> told() throws SQLException {
        return container
                .database()
                .texts("select concat(office_id, ' ', page) from desk_notice"
                        + " where text_key = 'meetings.notice.recordingAnswered' and page like '%id=" + recording
                        + "'");
    }

    @Test
    void the_written_opinion_of_somebody_without_an_account_is_typed_in_by_the_staff_unit() {
        CommentTyped typed = new CommentTyped();
        typed.setText("建議邀請宿舍管理單位。");
        typed.setName("石若水");
        typed.setDay(MEETING.plusDays(1));
        typed.setBody("示範大學");
        assertEquals("meetings.recording.comment.day", refused(() -> comments.write(matter, typed)));
        typed.setDay(MEETING);
        typed.setBody(" ");
        assertEquals("meetings.recording.comment.who", refused(() -> comments.write(matter, typed)));
        typed.setBody("示範大學");
        comments.write(matter, typed);
        assertEquals("示範大學 石若水", said().get(0).body() + " " + said().get(0).name());
        as(house.firstOfficer);
        assertThrows(RuntimeException.class, () -> comments.write(matter, typed));
    }

    @Test
    void a_written_opinion_that_comes_after_the_minutes_were_sent_stays_beside_them_and_waits_in_the_next_version() {
        steps.submit(recording);
        assertEquals("meetings.recording.notDRAFT", refused(() -> comments.write(matter, written("還在陳核"))));
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        steps.send(recording, Letter.of(MEETING, "社家障字第1120000001號"), false);
        assertTrue(sheets.of(recording).isTakingOpinions());
        as(house.firstHead);
        assertThrows(NotVisible.class, () -> comments.write(matter, written("他機關代填")));
        as(house.keeper);
        comments.write(matter, written("建議邀請宿舍管理單位。"));
        assertEquals("建議邀請宿舍管理單位。", said().get(0).text());
        long next = recordings.begin(house.meeting, "依書面意見更正");
        RecordingSheet.Matter again = sheets.of(next).of(AgendaPart.DISCUSSION).get(0);
        assertEquals(
                "示範大學 石若水 建議邀請宿舍管理單位。",
                again.comments().get(0).body() + " " + again.comments().get(0).name() + " "
                        + again.comments().get(0).text());
        assertEquals(null, again.comments().get(0).verdict());
        assertEquals(1, said().size(), "it stays where it was");
        assertEquals("meetings.recording.unanswered", refused(() -> steps.submit(next)));
        assertEquals("meetings.recording.newerBegun", refused(() -> comments.write(matter, written("再一則"))));
        RecordingComment proposed = comments.byId(again.comments().get(0).id());
        comments.answer(proposed.id(), proposed.version(), Verdict.ACCEPTED, null);
        steps.submit(next);
        as(house.chief);
        steps.approve(next, sheets.of(next).recording().version());
        as(house.keeper);
        steps.send(next, Letter.of(MEETING, "社家障字第1120000002號"), false);
        assertEquals("meetings.recording.newerSent", refused(() -> comments.write(matter, written("寫在舊版"))));
        assertFalse(sheets.of(recording).isTakingOpinions());
        assertTrue(sheets.of(next).isTakingOpinions());
    }

    @Test
    void no_opinion_is_taken_where_no_version_will_come_that_answers_it() throws SQLException {
        steps.submit(recording);
        as(house.chief);
        steps.approve(recording, sheets.of(recording).recording().version());
        as(house.keeper);
        steps.send(recording, Letter.of(MEETING, "社家障字第1120000001號"), false);
        long later = house.meeting(container, MEETING.plusDays(90), 16);
        String sent = "update meetings_minutes set confirmed_by_meeting_id = %s where meeting_id = " + house.meeting;
        container.database().run(sent.formatted(later));
        assertEquals("meetings.recording.opinionConfirmed", refused(() -> comments.write(matter, written("太晚"))));
        assertFalse(sheets.of(recording).isTakingOpinions());
        container.database().run(sent.formatted("null"));
        assertTrue(sheets.of(recording).isTakingOpinions());
        container
                .database()
                .run("insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at)"
                        + " values (" + house.meeting + ", 2, 'SENT', '文', '測試', utc_timestamp(3))");
        assertEquals("meetings.recording.opinionImported", refused(() -> comments.write(matter, written("太晚"))));
        assertFalse(sheets.of(recording).isTakingOpinions());
    }

    private static CommentTyped written(String words) {
        CommentTyped typed = new CommentTyped();
        typed.setText(words);
        typed.setName("石若水");
        typed.setDay(MEETING);
        typed.setBody("示範大學");
        return typed;
    }

    private List<String> asked() throws SQLException {
        return container
                .database()
                .texts("select recipient from desk_task where verb = 'meetings.task.recording.comment'"
                        + " and closed_at is null and record_id = " + recording + " order by recipient");
    }

    private static String refused(Executable verb) {
        return assertThrows(RuleBroken.class, verb).key();
    }
}

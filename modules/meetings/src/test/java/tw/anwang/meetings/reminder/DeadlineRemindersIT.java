package tw.anwang.meetings.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.desk.mail.Post;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.answer.Shares;
import tw.anwang.meetings.proposal.Calls;
import tw.anwang.meetings.proposal.Opinions;
import tw.anwang.meetings.proposal.ProposalWords;
import tw.anwang.meetings.proposal.Proposals;
import tw.anwang.meetings.recording.RecordedItems;
import tw.anwang.meetings.recording.RecordingComments;
import tw.anwang.meetings.recording.Recordings;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.ModuleContainer;

/** Whatever waits on a desk with a deadline is reminded of before it and on the day, once each. */
class DeadlineRemindersIT {
    private static final LocalDate ASKED = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final AtomicLong RECORDS = new AtomicLong(1);
    private static final String CONTENT = "不可外傳的標題";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    Tasks tasks;

    @Inject
    DeadlineReminders reminders;

    @Inject
    Post post;

    @Inject
    Calls calls;

    @Inject
    Proposals proposals;

    @Inject
    Opinions opinions;

    @Inject
    Recordings recordings;

    @Inject
    RecordedItems items;

    @Inject
    RecordingComments comments;

    @Inject
    TrackedItems tracked;

    @Inject
    Rounds rounds;

    @Inject
    Shares shares;

    private MailServer server;
    private String window;
    private long record;
    private String page;

    @BeforeEach
    void an_office_with_a_contact_window() throws Exception {
        // the database is shared by all tests of the module: what others left open is no business of this one
        container.database().run("update desk_task set closed_at = '2022-01-01' where reminder is not null");
        container.database().run("update desk_mail set state = 'GIVEN_UP' where state = 'WAITING'");
        container.database().run("delete from directory_contact_window where office_id = 402");
        record = RECORDS.getAndIncrement();
        page = "/meetings/sample.xhtml?id=" + record;
        window = "due" + record + "@example.gov.tw";
        container
                .database()
                .run("insert into directory_contact_window (office_id, name, email) values (402, '聯繫窗口', '" + window
                        + "')");
        container.clock().setTo(ASKED);
        server = MailServer.open().inUse();
    }

    @AfterEach
    void shut_the_mail_server() throws SQLException {
        server.close();
        container.database().run("delete from directory_contact_window where office_id = 402");
    }

    private NewTask task() {
        return NewTask.of("meetings.task.share", "meetings.sample", record, page)
                .about(CONTENT)
                .reminding("meetings.notice.due.share", "14-討1");
    }

    private NewTask ofTheOffice() {
        return task().forOffice(new OfficeId(402), "meetings.answer");
    }

    private void open(NewTask task) throws Exception {
        container.inTransaction(() -> tasks.open(task));
    }

    private void on(LocalDate day) {
        at(Taipei.at(day.atTime(8, 0)));
    }

    private void at(Instant moment) {
        container.clock().setTo(moment);
        reminders.run();
        post.round();
    }

    private int mails() {
        return server.takenFor(window).size();
    }

    @Test
    void before_its_deadline_and_on_the_day_once_each_however_often_the_clock_strikes() throws Exception {
        open(ofTheOffice().due(Deadline.on(DUE)));
        on(DUE.minusDays(4));
        assertEquals(0, mails());
        on(DUE.minusDays(3));
        on(DUE.minusDays(2));
        assertEquals(1, mails());
        on(DUE);
        on(DUE);
        on(DUE.plusDays(1));
        assertEquals(2, mails());
        assertEquals(
                List.of("meetings.notice.due.share.BEFORE", "meetings.notice.due.share.ON_THE_DAY"),
                container
                        .database()
                        .texts("select text_key from desk_notice where office_id = 402 and page = '" + page
                                + "' order by id"));
    }

    @Test
    void several_of_one_sort_by_one_day_are_one_mail_with_all_their_numbers_and_a_notice_each() throws Exception {
        open(ofTheOffice().due(Deadline.on(DUE)));
        String first = page;
        record = RECORDS.getAndIncrement();
        page = "/meetings/sample.xhtml?id=" + record;
        open(ofTheOffice().reminding("meetings.notice.due.share", "14-討2").due(Deadline.on(DUE)));
        on(DUE);
        on(DUE);
        assertEquals(1, mails());
        assertEquals("安網通知 14-討1、14-討2", server.takenFor(window).get(0).getSubject());
        assertEquals(1, notices(first));
        assertEquals(1, notices(page));
    }

    @Test
    void what_is_saved_again_on_the_day_is_reminded_of_on_the_day() throws Exception {
        open(ofTheOffice().due(Deadline.on(DUE)));
        container.clock().setTo(Taipei.at(DUE.atTime(7, 0)));
        container.inTransaction(() -> tasks.openAlone(ofTheOffice().due(Deadline.on(DUE))));
        on(DUE);
        assertEquals(1, mails());
    }

    @Test
    void a_mail_bears_number_and_link_and_no_word_of_the_record() throws Exception {
        open(ofTheOffice().due(Deadline.on(DUE)));
        on(DUE);
        var mail = server.takenFor(window).get(0);
        assertEquals("安網通知 14-討1", mail.getSubject());
        String text = String.valueOf(mail.getContent());
        assertTrue(text.contains(page), text);
        assertFalse(text.contains(CONTENT), text);
    }

    @Test
    void nodes_that_strike_at_once_remind_once() throws Exception {
        open(ofTheOffice().due(Deadline.on(DUE)));
        container.clock().setTo(DUE);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> strike = () -> {
                reminders.run();
                return null;
            };
            for (var done : nodes.invokeAll(Collections.nCopies(4, strike))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        post.round();
        assertEquals(1, mails());
        assertEquals(1, notices(page));
    }

    @Test
    void what_is_done_or_past_its_hour_reminds_nobody_and_another_deadline_has_its_own() throws Exception {
        open(ofTheOffice().due(Deadline.at(Taipei.at(DUE.atTime(12, 0)))));
        at(Taipei.at(DUE.atTime(13, 0)));
        assertEquals(0, mails());
        open(ofTheOffice().due(Deadline.on(DUE.plusDays(7))));
        on(DUE.plusDays(7));
        assertEquals(1, mails());
        open(ofTheOffice().due(Deadline.on(DUE.plusDays(20))));
        container.inTransaction(() -> tasks.closeAll("meetings.sample", record));
        on(DUE.plusDays(20));
        assertEquals(1, mails());
    }

    @Test
    void who_has_it_alone_is_told_alone() throws Exception {
        House house = new House(container, MEETING);
        open(task().forAccount(house.firstOfficer).due(Deadline.on(DUE)));
        on(DUE);
        assertEquals(0, mails());
        assertEquals(
                1,
                container
                        .database()
                        .number("select count(*) from desk_notice where account_id = " + house.firstOfficer.value()
                                + " and page = '" + page + "'"));
    }

    @Test
    void what_became_confidential_is_named_by_its_number_in_its_reminders_too() throws Exception {
        open(ofTheOffice().due(Deadline.on(DUE)));
        on(DUE);
        container.inTransaction(() -> tasks.rename("meetings.sample", record, "14-討1"));
        assertEquals(
                List.of("14-討1"),
                container.database().texts("select arguments from desk_notice where page = '" + page + "'"));
    }

    @Test
    void an_office_that_has_not_answered_a_call_is_reminded_and_one_that_proposed_is_not() throws Exception {
        House house = new House(container, MEETING);
        as(house.keeper);
        calls.open(
                house.meeting, Taipei.at(DUE.atTime(17, 30)), Set.of(house.first.value(), house.second.value()), "請提案");
        as(house.secondOfficer);
        proposals.handIn(house.meeting, null, new ProposalWords("有案", "說明", "建議"), List.of());
        on(DUE.minusDays(1));
        assertEquals(1, mails());
        assertEquals(
                List.of(String.valueOf(house.first.value())),
                container
                        .database()
                        .texts("select office_id from desk_notice where text_key = 'meetings.notice.due.propose.BEFORE'"
                                + " and page = '/meetings/call.xhtml?meeting=" + house.meeting + "'"));
    }

    @Test
    void an_office_whose_opinion_is_asked_is_reminded() throws Exception {
        House house = new House(container, MEETING);
        as(house.keeper);
        calls.open(house.meeting, Taipei.at(ASKED.plusDays(2).atTime(17, 30)), Set.of(house.second.value()), null);
        as(house.secondOfficer);
        long proposal = proposals.handIn(house.meeting, null, new ProposalWords(CONTENT, "說明", "建議"), List.of());
        as(house.keeper);
        opinions.ask(proposal, house.first, DUE, "請表示意見");
        on(DUE);
        assertEquals(1, mails());
        assertFalse(server.takenFor(window).get(0).getSubject().contains(CONTENT));
        assertEquals(
                1,
                container
                        .database()
                        .number("select count(*) from desk_notice where office_id = "
                                + house.first.value() + " and text_key = 'meetings.notice.due.opinion.ON_THE_DAY'"
                                + " and page like '%opinion.xhtml%' and arguments like '%" + CONTENT + "%'"));
    }

    @Test
    void an_office_that_may_comment_on_minutes_is_reminded() throws Exception {
        House house = new House(container, MEETING);
        container
                .database()
                .run("insert into meetings_meeting_participant (meeting_id, office_id) values (" + house.meeting + ", "
                        + house.first.value() + ")");
        container.clock().setTo(MEETING);
        as(house.keeper);
        long recording = recordings.begin(house.meeting, null);
        items.add(recording, AgendaPart.DISCUSSION, "返國前安置");
        comments.open(recording, MEETING.plusDays(5));
        on(MEETING.plusDays(3));
        assertEquals(1, mails());
        assertEquals(1, notices("/meetings/recording.xhtml?id=" + recording));
    }

    @Test
    void a_colleague_asked_for_a_share_is_reminded_of_the_day_the_round_has_now() throws Exception {
        OpenRound round = new OpenRound(container, user, tracked, rounds);
        as(round.house.firstOfficer);
        shares.assign(round.answer(), round.house.first, null, "請提供數據");
        as(round.house.keeper);
        rounds.postpone(round.round, OpenRound.DUE.plusDays(5));
        on(OpenRound.DUE);
        assertEquals(0, mails());
        on(OpenRound.DUE.plusDays(5));
        assertEquals(1, mails());
    }

    private long notices(String where) throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice where office_id = 402 and page = '" + where + "'");
    }

    private void as(AccountId account) {
        assertTrue(user.actAs(account));
    }
}

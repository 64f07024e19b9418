package tw.anwang.meetings.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.MailState;
import tw.anwang.desk.mail.Post;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.RoundSheet;
import tw.anwang.meetings.round.RoundSheets;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.ModuleContainer;

class RemindingByTheClockIT {
    private static final LocalDate BEFORE = OpenRound.DUE.minusDays(3);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    Reminders reminders;

    @Inject
    Post post;

    @Inject
    SentReminders sent;

    @Inject
    RoundSheets roundSheets;

    private MailServer server;
    private OpenRound open;
    private String window;

    @BeforeEach
    void an_answer_is_owed_by_an_office_with_a_contact_window() throws Exception {
        // the database is shared by all tests of the module: what others left open is no business of this one
        container.database().run("update meetings_round set state = 'CLOSED'");
        container.database().run("update desk_mail set state = 'GIVEN_UP' where state = 'WAITING'");
        container.database().run("delete from directory_contact_window where office_id = 402");
        server = MailServer.open().inUse();
        open = new OpenRound(container, user, items, rounds);
        window = "window" + open.round + "@example.gov.tw";
        container
                .database()
                .run("insert into directory_contact_window (office_id, name, email) values (402, '聯繫窗口', '" + window
                        + "')");
    }

    @AfterEach
    void shut_the_mail_server() throws SQLException {
        server.close();
    }

    @Test
    void the_office_is_told_in_the_portal_and_its_window_by_mail_with_number_and_link_alone() throws Exception {
        on(BEFORE);
        assertEquals(
                List.of("14-討1\u001F112/01/20"),
                container
                        .database()
                        .texts("select arguments from desk_notice where office_id = 402"
                                + " and text_key = 'meetings.notice.reminder.BEFORE' and page like '%id="
                                + open.answer() + "'"));
        List<MimeMessage> taken = server.takenFor(window);
        assertEquals(1, taken.size());
        MimeMessage mail = taken.get(0);
        assertEquals("安網通知 14-討1", mail.getSubject());
        String text = String.valueOf(mail.getContent());
        assertTrue(text.contains("http://localhost:8080/meetings/answer.xhtml?id=" + open.answer()), text);
        assertFalse(text.contains("安置"), text);
        assertEquals(MailServer.SENDER, mail.getFrom()[0].toString());
    }

    @Test
    void before_and_on_the_day_once_each_however_often_the_clock_strikes() throws Exception {
        on(BEFORE.minusDays(1));
        assertEquals(0, server.takenFor(window).size());
        on(BEFORE);
        on(BEFORE);
        on(BEFORE.plusDays(1));
        assertEquals(1, server.takenFor(window).size());
        on(OpenRound.DUE);
        on(OpenRound.DUE);
        assertEquals(2, server.takenFor(window).size());
        on(OpenRound.DUE.plusDays(1));
        assertEquals(2, server.takenFor(window).size());
        assertEquals(2, notices());
    }

    @Test
    void two_nodes_that_strike_at_once_remind_once() throws Exception {
        container.clock().setTo(BEFORE);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> strike = () -> {
                reminders.run();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(strike, strike, strike, strike))) {
                done.get();
            }
            Callable<Void> send = () -> {
                post.round();
                return null;
            };
            for (var done : nodes.invokeAll(List.of(send, send, send))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(1, notices());
        assertEquals(1, server.takenFor(window).size());
    }

    @Test
    void down_for_days_it_reminds_of_what_is_still_to_come_and_of_nothing_that_is_over() throws Exception {
        on(OpenRound.DUE.minusDays(1));
        assertEquals(1, server.takenFor(window).size());
        rounds.postpone(open.round, OpenRound.DUE.plusDays(9));
        on(OpenRound.DUE.plusDays(10));
        assertEquals(1, server.takenFor(window).size());
    }

    @Test
    void another_day_of_the_round_has_its_own_reminders() throws Exception {
        on(BEFORE);
        user.actAs(open.house.keeper);
        rounds.postpone(open.round, OpenRound.DUE.plusDays(7));
        on(OpenRound.DUE);
        assertEquals(1, server.takenFor(window).size());
        on(OpenRound.DUE.plusDays(4));
        assertEquals(2, server.takenFor(window).size());
    }

    @Test
    void who_writes_the_answer_is_reminded_and_not_the_window() throws Exception {
        String own = "officer" + open.round + "@example.gov.tw";
        address(open.house.firstOfficer, own);
        write("撰寫中的文字");
        on(BEFORE);
        assertEquals(1, server.takenFor(own).size());
        assertEquals(0, server.takenFor(window).size());
        assertEquals(
                1,
                container
                        .database()
                        .number("select count(*) from desk_notice where account_id = " + open.house.firstOfficer.value()
                                + " and text_key = 'meetings.notice.reminder.BEFORE'"));
    }

    @Test
    void what_lies_with_the_head_reminds_the_head() throws Exception {
        String officer = "officer" + open.round + "@example.gov.tw";
        String head = "head" + open.round + "@example.gov.tw";
        address(open.house.firstOfficer, officer);
        address(open.house.firstHead, head);
        write("已辦理");
        user.actAs(open.house.firstOfficer);
        answers.submit(open.answer(), open.version(), new AnswerWords("已辦理", null), List.of());
        on(BEFORE);
        assertEquals(1, server.takenFor(head).size());
        assertEquals(0, server.takenFor(officer).size());
    }

    @Test
    void who_has_answered_is_left_in_peace() throws Exception {
        write("已辦理");
        user.actAs(open.house.firstOfficer);
        answers.submit(open.answer(), open.version(), new AnswerWords("已辦理", null), List.of());
        user.actAs(open.house.firstHead);
        answers.approve(open.answer(), open.version(), Approval.HERE);
        on(BEFORE);
        on(OpenRound.DUE);
        assertEquals(0, server.takenFor(window).size());
    }

    @Test
    void several_items_of_one_office_are_one_mail() throws Exception {
        user.actAs(open.house.keeper);
        open.house.anItem("14-討2").handedOutIn(items);
        open.house
                .anItem("14-討3")
                .of(Sensitivity.CONFIDENTIAL)
                .saying("不可外傳的案由", "文字")
                .handedOutIn(items);
        on(BEFORE);
        List<MimeMessage> taken = server.takenFor(window);
        assertEquals(1, taken.size());
        assertEquals("安網通知 14-討1、14-討2、14-討3", taken.get(0).getSubject());
        String text = String.valueOf(taken.get(0).getContent());
        assertTrue(text.contains("/meetings/round.xhtml?id=" + open.round + "&office=402"), text);
        assertFalse(text.contains("案由"), text);
    }

    @Test
    void a_closed_round_reminds_nobody() throws Exception {
        rounds.close(open.round);
        on(BEFORE);
        assertEquals(0, notices());
    }

    @Test
    void an_office_without_window_is_told_in_the_portal_and_the_outbox_says_so() throws Exception {
        container.database().run("delete from directory_contact_window where office_id = 402");
        on(BEFORE);
        assertEquals(1, notices());
        assertEquals(
                List.of("NO_ADDRESS"),
                container
                        .database()
                        .texts("select state from desk_mail where occasion = 'meetings.reminder'"
                                + " and occasion_id = " + open.round));
    }

    @Test
    void the_staff_unit_sees_what_became_of_each_mail_and_nobody_else_does() throws Exception {
        on(BEFORE);
        RoundSheet round = roundSheets.byId(open.round);
        MailFate sentOne = sent.of(round).get(0);
        assertEquals(MailState.SENT, sentOne.state());
        assertEquals(402, sentOne.officeId());
        server.down();
        on(OpenRound.DUE);
        server.up();
        MailFate waiting = sent.of(round).get(0);
        assertEquals(MailState.WAITING, waiting.state());
        assertEquals(1, waiting.tries());
        assertFalse(waiting.problem().isBlank());
        user.actAs(open.house.firstHead);
        assertThrows(NotVisible.class, () -> sent.of(round));
        user.actAs(open.house.secondOfficer);
        assertThrows(NotVisible.class, () -> sent.of(round));
    }

    private void write(String text) throws SQLException {
        user.actAs(open.house.firstOfficer);
        answers.write(open.answer(), open.version(), new AnswerWords(text, null), List.of());
    }

    private static void address(AccountId account, String address) throws SQLException {
        container.database().run("update identity_account set email = '" + address + "' where id = " + account.value());
    }

    private long notices() throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice where office_id = 402"
                        + " and text_key like 'meetings.notice.reminder.%' and page like '%id=" + open.answer() + "'");
    }

    private void on(LocalDate day) {
        container.clock().setTo(day);
        reminders.run();
        post.round();
    }
}

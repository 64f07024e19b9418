package tw.anwang.meetings.urging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.MailState;
import tw.anwang.desk.mail.Post;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.reminder.Reminders;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.ModuleContainer;

class UrgingHeadsIT {
    private static final LocalDate LATE = OpenRound.DUE.plusDays(3);

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
    Urgings urgings;

    @Inject
    UrgingSheets sheets;

    @Inject
    Reminders reminders;

    @Inject
    Post post;

    private MailServer server;
    private OpenRound open;
    private String head;

    @BeforeEach
    void one_answer_is_three_days_late() throws Exception {
        container.database().run("update desk_mail set state = 'GIVEN_UP' where state = 'WAITING'");
        server = MailServer.open().inUse();
        open = new OpenRound(container, user, items, rounds);
        // heads of other tests work in the same offices: only those of this house are asked here
        container
                .database()
                .run("update identity_account set disabled_at = now() where office_id in (402, 103)"
                        + " and id not in (" + open.house.firstHead.value() + ", " + open.house.firstOfficer.value()
                        + ", "
                        + open.house.secondHead.value() + ", " + open.house.secondOfficer.value() + ")");
        head = "head" + open.round + "@example.gov.tw";
        address(open.house.firstHead, head);
        container.clock().setTo(LATE);
        user.actAs(open.house.keeper);
    }

    @AfterEach
    void shut_the_mail_server() {
        server.close();
    }

    @Test
    void nothing_goes_to_heads_before_the_list_is_released() throws Exception {
        urgings.prepare(open.round);
        UrgingSheet draft = draft();
        assertEquals(3, draft.daysLate());
        assertEquals(
                List.of("14-討1"), draft.rows().stream().map(UrgingRow::number).toList());
        assertTrue(draft.rows().get(0).chosen());
        urgings.choose(open.round, draft.version(), Set.of());
        assertFalse(draft().rows().get(0).chosen());
        reminders.run();
        post.round();
        assertEquals(0, told(open.house.firstHead));
        assertEquals(0, server.taken().size());
    }

    @Test
    void a_list_made_before_the_day_chooses_what_has_become_late_once() {
        container.clock().setTo(LATE.minusDays(5));
        urgings.prepare(open.round);
        assertFalse(draft().rows().get(0).chosen());
        container.clock().setTo(LATE);
        urgings.prepare(open.round);
        assertTrue(draft().rows().get(0).chosen());
        urgings.choose(open.round, draft().version(), Set.of());
        urgings.prepare(open.round);
        assertFalse(draft().rows().get(0).chosen(), "a person took it out");
    }

    @Test
    void released_every_head_is_told_and_what_became_of_the_mail_stands_on_the_list() throws Exception {
        user.actAs(open.house.keeper);
        open.house
                .anItem("14-討2")
                .of(Sensitivity.CONFIDENTIAL)
                .saying("不可外傳的案由", "文字")
                .handedOutIn(items);
        urgings.prepare(open.round);
        UrgingSheet draft = draft();
        assertNull(draft.rows().get(1).title(), "密 by its number alone");
        assertEquals(2, urgings.release(open.round, draft.version(), all(draft)));
        assertEquals(
                List.of("14-討1、14-討2\u001F112/01/20\u001F3"),
                container
                        .database()
                        .texts("select arguments from desk_notice where account_id = " + open.house.firstHead.value()
                                + " and text_key = 'meetings.notice.urging.late'"));
        assertEquals(MailState.WAITING, fate().state());
        post.round();
        assertEquals(MailState.SENT, fate().state());
        MimeMessage mail = server.takenFor(head).get(0);
        assertEquals("安網通知 14-討1、14-討2", mail.getSubject());
        assertFalse(String.valueOf(mail.getContent()).contains("案由"));
        assertNull(sheets.of(open.round).draft());
    }

    @Test
    void a_head_without_address_is_told_in_the_portal_and_the_list_says_so() throws Exception {
        address(open.house.firstHead, "");
        releaseAll();
        assertEquals(MailState.NO_ADDRESS, fate().state());
        assertEquals(1, told(open.house.firstHead));
    }

    @Test
    void an_address_from_before_its_check_is_no_address() throws Exception {
        address(open.house.firstHead, "a@example.gov.tw\\r\\nBcc: b@example.gov.tw");
        releaseAll();
        post.round();
        assertEquals(MailState.NO_ADDRESS, fate().state());
        assertEquals(0, server.taken().size());
    }

    @Test
    void without_a_mail_server_in_the_settings_the_portal_tells_alone() throws Exception {
        server.close();
        releaseAll();
        assertEquals(MailState.NOT_CONFIGURED, fate().state());
        assertEquals(1, told(open.house.firstHead));
    }

    @Test
    void a_mail_server_that_is_down_does_not_stand_in_the_way() throws Exception {
        server.down();
        releaseAll();
        post.round();
        assertEquals(MailState.WAITING, fate().state());
        assertEquals("mail.problem.UNREACHABLE", fate().problem());
        assertEquals(1, told(open.house.firstHead));
    }

    @Test
    void what_was_answered_meanwhile_is_not_urged() throws Exception {
        urgings.prepare(open.round);
        UrgingSheet draft = draft();
        user.actAs(open.house.firstOfficer);
        answers.submit(open.answer(), open.version(), new AnswerWords("已辦理", null), List.of());
        user.actAs(open.house.firstHead);
        answers.approve(open.answer(), open.version(), Approval.HERE);
        user.actAs(open.house.keeper);
        assertEquals(List.of(), draft().rows());
        assertEquals(
                "meetings.urging.noneChosen",
                assertThrows(RuleBroken.class, () -> urgings.release(open.round, draft.version(), all(draft)))
                        .key());
        assertEquals(0, told(open.house.firstHead));
    }

    @Test
    void a_list_is_released_once_and_a_choice_made_meanwhile_is_not_overwritten() {
        urgings.prepare(open.round);
        UrgingSheet read = draft();
        urgings.choose(open.round, read.version(), Set.of());
        assertThrows(OptimisticLockException.class, () -> urgings.release(open.round, read.version(), all(read)));
        UrgingSheet now = draft();
        urgings.release(open.round, now.version(), all(now));
        assertEquals(
                "meetings.urging.released",
                assertThrows(RuleBroken.class, () -> urgings.release(open.round, now.version(), all(now)))
                        .key());
        urgings.prepare(open.round);
        assertEquals(1, draft().rows().get(0).urgedBefore());
    }

    @Test
    void preparing_twice_is_one_list_which_what_is_owed_since_joins() {
        urgings.prepare(open.round);
        urgings.choose(open.round, draft().version(), Set.of());
        open.house.anItem("14-討2").handedOutIn(items);
        urgings.prepare(open.round);
        assertEquals(
                List.of(false, true),
                draft().rows().stream().map(UrgingRow::chosen).toList());
    }

    @Test
    void nobody_else_sees_prepares_or_releases_it() throws Exception {
        urgings.prepare(open.round);
        int version = draft().version();
        user.actAs(open.house.firstHead); // asked in the round, with the right to keep series of the own office
        assertThrows(NotVisible.class, () -> sheets.of(open.round));
        assertEquals(
                "meetings.urging.notStaffUnit",
                assertThrows(RuleBroken.class, () -> urgings.prepare(open.round))
                        .key());
        assertThrows(RuleBroken.class, () -> urgings.release(open.round, version, Set.of()));
        user.actAs(People.reader(container, open.house.staff.value()));
        assertThrows(NotPermitted.class, () -> sheets.of(open.round));
    }

    @Test
    void who_may_not_see_what_is_confidential_neither_reads_nor_releases_it() throws Exception {
        open.house.anItem("14-討2").of(Sensitivity.CONFIDENTIAL).handedOutIn(items);
        urgings.prepare(open.round);
        Set<Long> all = all(draft());
        user.actAs(People.keeperWithoutConfidential(container, open.house.staff.value()));
        assertEquals(
                List.of("14-討1"), draft().rows().stream().map(UrgingRow::number).toList());
        assertEquals(1, urgings.release(open.round, draft().version(), all));
        post.round();
        assertEquals("安網通知 14-討1", server.takenFor(head).get(0).getSubject());
    }

    private void releaseAll() {
        urgings.prepare(open.round);
        urgings.release(open.round, draft().version(), all(draft()));
    }

    private UrgingSheet draft() {
        return sheets.of(open.round).draft();
    }

    private static Set<Long> all(UrgingSheet draft) {
        return draft.rows().stream().map(UrgingRow::line).collect(Collectors.toSet());
    }

    private MailFate fate() {
        List<MailFate> told =
                sheets.of(open.round).released().get(0).offices().get(0).told();
        assertEquals(1, told.size());
        return told.get(0);
    }

    private static void address(AccountId account, String address) throws SQLException {
        container.database().run("update identity_account set email = '" + address + "' where id = " + account.value());
    }

    private static long told(AccountId account) throws SQLException {
        return container
                .database()
                .number("select count(*) from desk_notice where account_id = " + account.value()
                        + " and text_key like 'meetings.notice.urging.%'");
    }
}

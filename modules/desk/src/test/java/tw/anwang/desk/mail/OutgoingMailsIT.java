package tw.anwang.desk.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.MailStanding;
import tw.anwang.desk.MailState;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.People;
import tw.anwang.directory.ContactWindow;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.UnusualAccess;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.ModuleContainer;

/** What administrators do about mail, and what goes to auditors. */
class OutgoingMailsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    OutgoingMails outgoing;

    @Inject
    Mails mails;

    @Inject
    Post post;

    @Inject
    Event<TrailAlarm> alarms;

    @Inject
    Event<UnusualAccess> warnings;

    @Inject
    CurrentUser user;

    private MailServer server;
    private People people;

    @BeforeEach
    void an_administrator_looks() throws Exception {
        container.database().run("update desk_mail set state = 'GIVEN_UP'");
        server = MailServer.open().inUse();
        people = People.inNewOffice(container);
        user.actAs(people.administrator(container));
    }

    @AfterEach
    void shut() {
        server.close();
    }

    @Test
    void what_failed_is_seen_with_its_reason_and_sent_again() throws Exception {
        long mail = failed("no@example.gov.tw");
        assertEquals(1, outgoing.standing().count(MailState.FAILED));
        MailRow row = row(MailState.FAILED);
        assertEquals("mail.problem.REFUSED", row.problem());
        assertTrue(row.problemWords().contains("no such user"), row.problemWords());
        assertEquals(1, row.tries());
        server.refuseNobody();
        outgoing.retry(mail);
        post.round();
        assertEquals(1, server.takenFor("no@example.gov.tw").size());
        assertEquals(2, row(MailState.SENT).tries());
        assertEquals(
                "desk.mail.over",
                assertThrows(RuleBroken.class, () -> outgoing.retry(mail)).key());
    }

    @Test
    void everything_that_failed_is_sent_again_at_once() throws Exception {
        failed("a@example.gov.tw");
        failed("b@example.gov.tw");
        server.refuseNobody();
        assertEquals(2, outgoing.retryFailed());
        post.round();
        assertEquals(2, server.taken().size());
    }

    @Test
    void more_than_a_portion_that_failed_is_sent_again_and_each_portion_is_in_the_trail() throws Exception {
        failed("a@example.gov.tw");
        container
                .database()
                .run("insert into desk_mail (occasion, occasion_id, receiver, address, numbers, page, state, tries,"
                        + " written_at, ended_at) select occasion, 2, receiver, address, numbers, page, state, 11,"
                        + " written_at, ended_at from desk_mail, seq_1_to_" + OutgoingMails.PORTION
                        + " where state = 'FAILED'");
        long acts = trailOfRetries();
        assertEquals(OutgoingMails.PORTION + 1, outgoing.retryFailed());
        assertEquals(0, outgoing.standing().count(MailState.FAILED));
        assertEquals(OutgoingMails.PORTION + 1, outgoing.standing().count(MailState.WAITING));
        assertEquals(acts + 2, trailOfRetries());
    }

    @Test
    void a_mail_sent_again_has_as_many_tries_as_a_new_one() throws Exception {
        long mail = failed("no@example.gov.tw");
        container.database().run("update desk_mail set tries = 11, problem = 'UNREACHABLE' where id = " + mail);
        outgoing.retry(mail);
        server.refuse("no@example.gov.tw", "451 4.3.0 try again later");
        post.round();
        MailRow row = row(MailState.WAITING);
        assertEquals(12, row.tries());
        long pause =
                Duration.between(container.clock().instant(), row.nextTryAt()).toSeconds();
        assertTrue(pause > 30 && pause <= 60, "the first pause and not the last: " + pause);
    }

    @Test
    void how_the_post_stands_names_nobody() throws Exception {
        MailStanding before = outgoing.standing();
        written("a@example.gov.tw");
        MailStanding waiting = outgoing.standing();
        assertEquals(1, waiting.count(MailState.WAITING));
        Duration since =
                Duration.between(waiting.oldestWaiting(), container.clock().instant());
        assertTrue(since.toSeconds() >= 0 && since.toSeconds() < 10, since::toString);
        post.round();
        MailStanding sent = outgoing.standing();
        assertNull(sent.oldestWaiting());
        assertEquals(before.count(MailState.SENT) + 1, sent.count(MailState.SENT));
        assertNotNull(sent.lastSent());
    }

    private static long trailOfRetries() throws SQLException {
        return container
                .database()
                .number("select count(*) from " + container.database().trailSchema()
                        + ".trail_act where verb = 'retryMail'");
    }

    @Test
    void what_is_given_up_is_not_tried_any_more() throws Exception {
        long mail = written("a@example.gov.tw");
        outgoing.giveUp(mail);
        post.round();
        assertEquals(0, server.taken().size());
        assertEquals(
                "desk.mail.over",
                assertThrows(RuleBroken.class, () -> outgoing.giveUp(mail)).key());
    }

    @Test
    void nobody_else_sees_or_touches_it() throws Exception {
        long mail = written("a@example.gov.tw");
        assertThrows(NotVisible.class, () -> outgoing.retry(mail + 1_000_000));
        user.actAs(people.head());
        assertThrows(NotPermitted.class, () -> outgoing.standing());
        assertThrows(NotPermitted.class, () -> outgoing.found(MailState.WAITING, 1, 1));
        assertThrows(NotPermitted.class, () -> outgoing.retry(mail));
        assertThrows(NotPermitted.class, () -> outgoing.giveUp(mail));
        assertThrows(NotPermitted.class, () -> outgoing.retryFailed());
        assertThrows(NotPermitted.class, () -> outgoing.server());
    }

    @Test
    void an_alarm_of_the_trail_goes_by_mail_without_its_words() throws Exception {
        String address = address(people.head());
        container.inTransaction(
                () -> alarms.fire(new TrailAlarm(TrailAlarm.Kind.MISSING, "acts 4711-4712", List.of(people.head()))));
        post.round();
        MimeMessage mail = server.takenFor(address).get(0);
        assertEquals("安網通知", mail.getSubject());
        String text = String.valueOf(mail.getContent());
        assertTrue(text.contains("/identity/trailCheck.xhtml"), text);
        assertFalse(text.contains("4711"), text);
    }

    @Test
    void an_unusual_access_goes_by_mail_without_the_name_of_the_person() throws Exception {
        String address = address(people.head());
        container.inTransaction(() -> warnings.fire(new UnusualAccess(
                77, "王小明", "identity.x", people.office(), List.of(people.head()), true, LocalDate.of(2023, 1, 5))));
        post.round();
        MimeMessage mail = server.takenFor(address).get(0);
        String text = mail.getSubject() + mail.getContent();
        assertTrue(text.contains("/identity/warning.xhtml?id=77"), text);
        assertFalse(text.contains("王小明"), text);
    }

    private long failed(String address) throws Exception {
        server.refuse(address, "550 5.1.1 no such user");
        long mail = written(address);
        post.round();
        return mail;
    }

    private long written(String address) throws Exception {
        container.inTransaction(() -> mails.write(
                ContactWindow.of("聯繫窗口", null, address),
                new NewMail("desk.sample", 1, List.of("14-討1"), "/home.xhtml", null)));
        return container.database().number("select max(id) from desk_mail");
    }

    private MailRow row(MailState state) {
        return outgoing.found(state, 1, 1).rows().get(0);
    }

    private static String address(AccountId account) throws SQLException {
        String address = "auditor" + account.value() + "@example.gov.tw";
        container.database().run("update identity_account set email = '" + address + "' where id = " + account.value());
        return address;
    }
}

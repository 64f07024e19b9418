package tw.anwang.desk.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.MailState;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.People;
import tw.anwang.desk.Timetable;
import tw.anwang.directory.ContactWindow;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestCertificate;

/** The post against a real SMTP server: well, down, refusing, encrypted, asking for a password. */
class PostIT {
    private static final String KIND = "desk.sample";
    private static final AtomicLong OCCASIONS = new AtomicLong(1);
    private static final Instant START = Instant.parse("2023-01-10T00:00:00Z");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("desk");

    @Inject
    Mails mails;

    @Inject
    Post post;

    @Inject
    MailWishes wishes;

    @Inject
    Timetable timetable;

    @Inject
    CurrentUser user;

    private MailServer server;
    private People people;
    private long occasion;

    @BeforeEach
    void an_empty_outbox() throws Exception {
        container.database().run("update desk_mail set state = 'GIVEN_UP' where state = 'WAITING'");
        container.clock().setTo(START);
        occasion = OCCASIONS.incrementAndGet();
        server = MailServer.open().inUse();
        people = People.inNewOffice(container);
        user.actAs(people.officer());
    }

    @AfterEach
    void shut() {
        server.close();
    }

    @Test
    void the_timetable_sends_what_was_committed() throws Exception {
        container.clock().run();
        write("a@example.gov.tw");
        ExecutorService threads = Executors.newCachedThreadPool();
        timetable.begin(container.dataSource(), threads);
        try {
            for (int wait = 0; wait < 400 && fate().state() == MailState.WAITING; wait++) {
                Thread.sleep(100);
            }
        } finally {
            timetable.end();
        }
        assertEquals(MailState.SENT, fate().state());
        assertEquals(1, server.takenFor("a@example.gov.tw").size());
    }

    @Test
    void a_change_that_fails_leaves_no_mail() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    mails.write(window("a@example.gov.tw"), mail());
                    throw new IllegalStateException();
                }));
        post.round();
        assertEquals(0, server.taken().size());
        assertEquals(List.of(), fates());
    }

    @Test
    void a_mail_server_that_is_down_is_tried_with_growing_pauses_until_it_is_up() throws Exception {
        server.down();
        write("a@example.gov.tw");
        post.round();
        assertEquals(1, fate().tries());
        assertEquals("mail.problem.UNREACHABLE", fate().problem());
        post.round();
        assertEquals(1, fate().tries(), "in the pause nobody tries");
        after(Duration.ofMinutes(1));
        assertEquals(2, fate().tries());
        after(Duration.ofMinutes(4));
        assertEquals(2, fate().tries());
        after(Duration.ofMinutes(1));
        assertEquals(3, fate().tries());
        server.up();
        after(Duration.ofMinutes(15));
        assertEquals(MailState.SENT, fate().state());
        assertEquals(4, fate().tries());
        assertEquals(1, server.taken().size());
    }

    @Test
    void after_five_days_it_has_failed_and_says_why() throws Exception {
        server.down();
        write("a@example.gov.tw");
        for (int hour = 0; hour < 24 * 5 && fate().state() == MailState.WAITING; hour++) {
            after(Duration.ofHours(1));
        }
        assertEquals(MailState.FAILED, fate().state());
        assertEquals(11, fate().tries());
        assertNotNull(fate().at());
    }

    @Test
    void a_server_that_is_down_is_waited_for_once_a_round_and_every_mail_is_counted() throws Exception {
        server.down();
        for (int i = 0; i < 30; i++) {
            write("a" + i + "@example.gov.tw");
        }
        post.round();
        assertEquals(
                List.of(1), fates().stream().map(MailFate::tries).distinct().toList());
        server.up();
        after(Duration.ofMinutes(1));
        assertEquals(30, server.taken().size());
    }

    @Test
    void a_server_that_never_answers_holds_no_transaction_and_is_given_up_in_time() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.inUse(Map.of("APP_MAIL_PORT", String.valueOf(silent.getLocalPort())));
            write("a@example.gov.tw");
            Thread round = new Thread(post::round);
            round.start();
            write("b@example.gov.tw");
            assertEquals(2, fates().size(), "people write on while the post waits");
            round.join(40_000);
            assertFalse(round.isAlive());
        }
        assertEquals("mail.problem.UNREACHABLE", fates().get(0).problem());
    }

    @Test
    void a_server_that_falls_silent_in_the_middle_of_a_mail_holds_up_neither_the_clock_nor_the_other_mails()
            throws Exception {
        server.silentFor("quiet@example.gov.tw").inUse();
        write("a@example.gov.tw");
        write("quiet@example.gov.tw");
        write("b@example.gov.tw");
        write("quiet@example.gov.tw");
        Instant began = Instant.now();
        post.round();
        Duration waited = Duration.between(began, Instant.now());
        assertTrue(waited.toSeconds() >= 10 && waited.toSeconds() < 30, waited::toString);
        assertEquals(List.of(1, 1, 0, 0), fates().stream().map(MailFate::tries).toList(), "the round ends with it");
        assertEquals("mail.problem.SILENT", fates().get(1).problem());
        assertEquals(MailState.WAITING, fates().get(1).state());
        post.round();
        assertEquals(MailState.SENT, fates().get(2).state(), "the next round goes on behind it");
        assertEquals(1, fates().get(1).tries(), "and the silent one rests");
        assertEquals(2, server.taken().size());
    }

    @Test
    void one_receiver_who_is_refused_does_not_keep_the_others_from_theirs() throws Exception {
        server.refuse("no@example.gov.tw", "550 5.1.1 no such user");
        server.refuse("later@example.gov.tw", "451 4.3.0 try again later");
        write("a@example.gov.tw");
        write("no@example.gov.tw");
        write("later@example.gov.tw");
        write("b@example.gov.tw");
        post.round();
        assertEquals(
                List.of(MailState.SENT, MailState.FAILED, MailState.WAITING, MailState.SENT),
                fates().stream().map(MailFate::state).toList());
        assertEquals("mail.problem.REFUSED", fates().get(1).problem());
        assertEquals("mail.problem.LATER", fates().get(2).problem());
        server.refuseNobody();
        after(Duration.ofMinutes(1));
        assertEquals(MailState.SENT, fates().get(2).state());
        assertEquals(MailState.FAILED, fates().get(1).state());
    }

    @Test
    void over_tls_with_name_and_password() throws Exception {
        server.close();
        server = MailServer.encrypted().askingFor("anwang", "geheim-123").inUse();
        write("a@example.gov.tw");
        post.round();
        assertEquals(MailState.SENT, fate().state(), String.valueOf(fate().problem()));
        assertEquals(1, server.taken().size());
    }

    @Test
    void over_starttls_with_name_and_password() throws Exception {
        server.close();
        server = MailServer.startTls().askingFor("anwang", "geheim-123").inUse();
        write("a@example.gov.tw");
        post.round();
        assertEquals(MailState.SENT, fate().state(), String.valueOf(fate().problem()));
        assertEquals(1, server.taken().size());
    }

    @Test
    void over_starttls_a_server_for_which_nobody_vouches_gets_nothing() throws Exception {
        server.close();
        server = MailServer.startTls();
        server.inUse(Map.of(
                "APP_MAIL_CA", TestCertificate.of("localhost").certificate().toString()));
        write("a@example.gov.tw");
        post.round();
        assertEquals("mail.problem.NOT_SECRET", fate().problem());
        assertEquals(0, server.taken().size());
    }

    @Test
    void a_wrong_password_is_told_and_a_right_one_sends_it_later() throws Exception {
        server.askingFor("anwang", "geheim-123").inUse(Map.of("APP_MAIL_PASSWORD", "falsch"));
        write("a@example.gov.tw");
        post.round();
        assertEquals("mail.problem.NOT_SIGNED_IN", fate().problem());
        server.inUse(Map.of("APP_MAIL_PASSWORD", "geheim-123"));
        after(Duration.ofMinutes(1));
        assertEquals(MailState.SENT, fate().state());
    }

    @Test
    void a_server_for_which_nobody_vouches_gets_nothing() throws Exception {
        server.close();
        server = MailServer.encrypted()
                .inUse(Map.of(
                        "APP_MAIL_CA",
                        TestCertificate.of("localhost").certificate().toString()));
        write("a@example.gov.tw");
        post.round();
        assertEquals("mail.problem.NOT_SECRET", fate().problem());
        assertEquals(0, server.taken().size());
    }

    @Test
    void a_server_that_offers_no_encryption_gets_nothing_where_it_is_asked_for() throws Exception {
        server.inUse(Map.of("APP_MAIL_SECURITY", "starttls"));
        write("a@example.gov.tw");
        post.round();
        assertEquals("mail.problem.NOT_SECRET", fate().problem());
        assertEquals(0, server.taken().size());
    }

    @Test
    void an_address_that_is_another_header_never_reaches_the_server() throws Exception {
        write("a@example.gov.tw");
        container
                .database()
                .run("update desk_mail set address = 'a@example.gov.tw\\r\\nBcc: b@example.gov.tw'"
                        + " where occasion = 'desk.sample' and occasion_id = " + occasion);
        write("c@example.gov.tw\nBcc: d@example.gov.tw");
        post.round();
        assertEquals(
                List.of(MailState.FAILED, MailState.NO_ADDRESS),
                fates().stream().map(MailFate::state).toList());
        assertEquals("mail.problem.NO_ADDRESS", fates().get(0).problem());
        assertEquals(0, server.taken().size());
    }

    @Test
    void a_number_with_a_line_break_is_one_line_of_the_subject() throws Exception {
        container.inTransaction(() -> mails.write(
                window("a@example.gov.tw"),
                new NewMail(KIND, occasion, List.of("14-討1\r\nBcc: b@example.gov.tw"), "/home.xhtml", null)));
        post.round();
        MimeMessage mail = server.taken().get(0);
        assertEquals(1, mail.getAllRecipients().length);
        assertTrue(mail.getSubject().startsWith("安網通知 14-討1"), mail.getSubject());
    }

    @Test
    void a_crash_between_try_and_answer_is_a_try_with_its_pause_and_the_same_message() throws Exception {
        write("a@example.gov.tw");
        post.round();
        String first = server.taken().get(0).getMessageID();
        // as it stands after a crash: counted, not answered
        container
                .database()
                .run("update desk_mail set state = 'WAITING', ended_at = null,"
                        + " next_try_at = '2023-01-10 00:01:00' where occasion_id = " + occasion);
        post.round();
        assertEquals(1, server.taken().size());
        after(Duration.ofMinutes(1));
        assertEquals(first, server.taken().get(1).getMessageID());
    }

    @Test
    void who_wants_no_mail_gets_none_until_they_want_it_again() throws Exception {
        container
                .database()
                .run("update identity_account set email = 'o" + occasion + "@example.gov.tw' where id = "
                        + people.officer().value());
        assertTrue(wishes.iWantMail());
        wishes.want(false);
        wishes.want(false);
        container.inTransaction(() -> mails.write(people.officer(), mail()));
        assertEquals(MailState.SWITCHED_OFF, fate().state());
        wishes.want(true);
        container.inTransaction(() -> mails.write(people.officer(), mail()));
        post.round();
        assertEquals(1, server.takenFor("o" + occasion + "@example.gov.tw").size());
    }

    private void after(Duration pause) {
        container.clock().setTo(container.clock().instant().plus(pause));
        post.round();
    }

    private void write(String address) throws Exception {
        container.inTransaction(() -> mails.write(window(address), mail()));
    }

    private static ContactWindow window(String address) {
        return ContactWindow.of("聯繫窗口", null, address);
    }

    private NewMail mail() {
        return new NewMail(KIND, occasion, List.of("14-討1"), "/home.xhtml", null);
    }

    private MailFate fate() throws Exception {
        List<MailFate> all = fates();
        return all.get(0);
    }

    private List<MailFate> fates() throws Exception {
        return container.inTransaction(() -> mails.fates(KIND, List.of(occasion)));
    }
}

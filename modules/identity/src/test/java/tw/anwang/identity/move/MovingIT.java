package tw.anwang.identity.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.office.AdministeredOffices;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** Nobody moves or leaves without both offices, and without somebody who goes on. */
class MovingIT {
    private static final OfficeId OLD = new OfficeId(10201);
    private static final OfficeId NEW = new OfficeId(10101);
    private static int turn;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Moves moves;

    @Inject
    Moving moving;

    @Inject
    Leaving leaving;

    @Inject
    Accounts accounts;

    @Inject
    AdministeredOffices offices;

    @Inject
    WorkOfAPerson work;

    @Inject
    CurrentUser user;

    private AccountId clerk;
    private AccountId colleague;
    private AccountId oldHead;
    private AccountId newHead;
    private LocalDate today;

    @BeforeEach
    void people() throws Exception {
        turn++;
        clerk = account("clerk", OLD, "caseOfficer");
        colleague = account("colleague", OLD, "caseOfficer");
        oldHead = account("oldHead", OLD, "officeHead");
        newHead = account("newHead", NEW, "officeHead");
        today = Taipei.today(container.clock());
    }

    private AccountId account(String name, OfficeId office, String role) throws Exception {
        return new AccountId(
                TestAccount.named("move." + name + turn).with(role).in(container.database(), office.value()));
    }

    private void as(AccountId person) {
        container.nextRequest();
        user.actAs(person);
    }

    private void agree(AccountId head, long id) {
        as(head);
        moves.agree(id, read(id).version());
    }

    private Move read(long id) {
        return moves.mine().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    @Test
    void both_sides_agree_and_on_the_day_the_person_sees_what_the_new_office_sees() {
        work.waits(clerk, "回報辦理情形 1-討1");
        as(clerk);
        assertEquals("identity.move.openWork", broken(() -> moves.ask(clerk, NEW, today, null)));
        long id = moves.ask(clerk, NEW, today, colleague);
        assertFalse(user.getMe().actsFor(NEW));
        assertEquals(List.of(), moves.mySides(read(id)), "nobody agrees to the own move");
        agree(oldHead, id);
        assertEquals(MoveState.ASKED, read(id).state());
        assertThrows(NotVisible.class, () -> moves.agree(id, read(id).version()));
        agree(newHead, id);
        assertEquals(MoveState.DONE, read(id).state());
        as(clerk);
        assertTrue(user.getMe().actsFor(NEW));
        assertFalse(user.getMe().actsFor(OLD));
        assertEquals(List.of(), work.of(clerk, Locale.TAIWAN));
        assertEquals(List.of("回報辦理情形 1-討1"), work.of(colleague, Locale.TAIWAN));
    }

    @Test
    @Timeout(60)
    void asked_twice_in_the_same_moment_it_is_asked_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection held = container.database().connect();
                Statement holding = held.createStatement()) {
            held.setAutoCommit(false);
            holding.executeQuery("select id from identity_account where id = " + clerk.value() + " for update");
            List<Future<String>> asked =
                    Stream.generate(() -> threads.submit(this::asks)).limit(2).toList();
            untilBothWait(holding);
            held.rollback();
            List<String> answers = List.of(asked.get(0).get(), asked.get(1).get());
            assertEquals(
                    List.of("asked", "identity.move.already"),
                    answers.stream().sorted().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    /** InnoDB looks anew only when nobody has asked it for a tenth of a second. */
    private static void untilBothWait(Statement holding) throws Exception {
        for (int waiting = 0; waiting < 2; Thread.sleep(200)) {
            var row = holding.executeQuery(
                    "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'");
            row.next();
            waiting = row.getInt(1);
        }
    }

    private String asks() {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            user.actAs(clerk);
            moves.ask(clerk, NEW, today, null);
            return "asked";
        } catch (RuleBroken already) {
            return already.key();
        } finally {
            request.deactivate();
        }
    }

    @Test
    void what_is_agreed_for_a_later_day_is_done_by_the_clock_on_that_day() {
        as(newHead);
        long id = moves.ask(clerk, NEW, today.plusDays(3), null);
        agree(oldHead, id);
        moving.sweep();
        as(clerk);
        assertTrue(user.getMe().actsFor(OLD));
        container.clock().setTo(Taipei.at(today.plusDays(3).atTime(0, 5)));
        moving.sweep();
        as(clerk);
        assertTrue(user.getMe().actsFor(NEW));
    }

    @Test
    void who_was_moved_by_hand_meanwhile_asks_anew_and_what_was_asked_before_is_over() throws Exception {
        as(clerk);
        long id = moves.ask(clerk, NEW, today.plusDays(3), null);
        container.database().run("update identity_account set office_id = 10301 where id = " + clerk.value());
        as(clerk);
        long again = moves.ask(clerk, NEW, today.plusDays(3), null);
        moving.sweep();
        assertEquals(
                List.of(id + " REFUSED", again + " ASKED"),
                container
                        .database()
                        .texts("select concat(id, ' ', state) from identity_move where id in (" + id + ", " + again
                                + ") order by id"));
    }

    /** Two heads agree about a colleague; who came to head an office or to see more than one is no colleague any more. */
    @ParameterizedTest
    @ValueSource(strings = {"identity.reviewAccounts", "scope.county", "scope.everything"})
    void who_heads_an_office_or_sees_more_than_one_by_then_is_not_moved_by_the_clock(String right) throws Exception {
        as(newHead);
        long id = moves.ask(clerk, NEW, today.plusDays(3), null);
        agree(oldHead, id);
        give(clerk, "moving." + right, right);
        container.clock().setTo(Taipei.at(today.plusDays(3).atTime(0, 5)));
        moving.sweep();
        as(clerk);
        assertEquals(MoveState.REFUSED, read(id).state());
        assertTrue(user.getMe().actsFor(OLD));
    }

    private void give(AccountId person, String role, String right) throws Exception {
        container.inTransaction(() -> {
            for (String sql : List.of(
                    "insert ignore into identity_role (code, position) values (?1, 99)",
                    "insert ignore into identity_role_permission (role_code, permission) values (?1, '" + right + "')",
                    "insert into identity_account_role (account_id, role_code) values (" + person.value() + ", ?1)")) {
                em.createNativeQuery(sql).setParameter(1, role).executeUpdate();
            }
        });
    }

    @Test
    void a_refusal_has_words_and_ends_it() {
        as(clerk);
        long id = moves.ask(clerk, NEW, today, null);
        as(oldHead);
        int version = read(id).version();
        assertEquals("identity.move.noWords", broken(() -> moves.refuse(id, version, " ")));
        as(oldHead);
        moves.refuse(id, read(id).version(), "業務交接未完成");
        assertEquals(MoveState.REFUSED, read(id).state());
        as(newHead);
        assertThrows(NotVisible.class, () -> moves.agree(id, 2));
    }

    @Test
    void who_may_ask_and_for_what() throws Exception {
        as(colleague);
        assertEquals("identity.move.notYours", broken(() -> moves.ask(clerk, NEW, today, null)));
        as(oldHead);
        assertEquals("identity.move.notYours", broken(() -> moves.ask(clerk, NEW, today, null)));
        as(clerk);
        assertEquals("identity.move.office", broken(() -> moves.ask(clerk, OLD, today, null)));
        assertEquals("identity.move.day", broken(() -> moves.ask(clerk, NEW, today.minusDays(1), null)));
        assertEquals("identity.move.successor", broken(() -> moves.ask(clerk, NEW, today, newHead)));
        moves.ask(clerk, NEW, today.plusDays(9), null);
        assertEquals("identity.move.already", broken(() -> moves.ask(clerk, NEW, today, null)));
        AccountId auditor = account("auditor", OLD, "countyAuditor");
        as(newHead);
        assertEquals("identity.move.apart", broken(() -> moves.ask(auditor, NEW, today, null)));
    }

    @Test
    void who_leaves_hands_over_what_waits() throws Exception {
        work.waits(clerk, "審核 2-討2");
        as(account("county", new OfficeId(10200), "countyAdministrator"));
        int version = accounts.record(clerk).version();
        assertEquals("identity.move.openWork", broken(() -> leaving.leave(clerk, version, null)));
        assertEquals("identity.move.successor", broken(() -> leaving.leave(clerk, version, newHead)));
        leaving.leave(clerk, version, colleague);
        assertTrue(accounts.record(clerk).disabled());
        assertEquals(List.of("審核 2-討2"), work.of(colleague, Locale.TAIWAN));
    }

    @Test
    void an_office_with_people_or_open_tasks_closes_with_a_successor_only() throws Exception {
        as(account("national", new OfficeId(100), "administrator"));
        int version = offices.file(OLD, today).details().version();
        assertEquals("identity.office.openWork", broken(() -> offices.close(OLD, version, today, List.of())));
        OfficeId empty = new OfficeId(10203);
        work.waits(empty, 3);
        int other = offices.file(empty, today).details().version();
        assertEquals("identity.office.openWork", broken(() -> offices.close(empty, other, today, List.of())));
        work.waits(empty, 0);
    }
}

package tw.anwang.welfare.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.Districts;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.Remit;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Families;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.ServingOffice;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** A case goes to another centre: offered, accepted with its worker or refused with the reason, and nobody has it twice. */
class TransferringIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);
    private static final String TAIPEI = "6300000000";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Transfers transfers;

    @Inject
    TransferSheets sheets;

    @Inject
    TransferSummary summaries;

    @Inject
    CaseLife life;

    @Inject
    Visits visits;

    @Inject
    Involvements involvements;

    @Inject
    Families families;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private AccountId receiver;
    private AccountId taker;
    private long id;

    @BeforeEach
    void a_case_of_one_centre_and_the_people_of_another() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        receiver = CaseFixture.supervisor(container, FENGSHAN);
        taker = CaseFixture.worker(container, FENGSHAN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
    }

    private long offered() {
        return offered(FENGSHAN);
    }

    private long offered(OfficeId to) {
        return transfers.offer(id, cases.byId(id).version(), to, "案家遷居", "狀態：評估中");
    }

    private static long counted(String query) throws Exception {
        try (var connection = container.database().connect();
                var asking = connection.createStatement();
                var rows = asking.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long tasks(String verb, OfficeId office) throws Exception {
        return counted("select count(*) from desk_task where closed_at is null and verb = '" + verb
                + "' and recipient = 'office:" + office.value() + "'");
    }

    private static String refused(Runnable act) {
        return assertThrows(RuleBroken.class, act::run).key();
    }

    @Test
    void accepted_it_is_the_other_centres_with_its_worker_its_family_and_its_notes() throws Exception {
        container.clock().setTo(known.plus(2, ChronoUnit.DAYS));
        assertTrue(user.actAs(worker));
        long note = visits.write(id, new VisitWords(known.plus(1, ChronoUnit.DAYS), "B", "0", "案母", "家訪", null));
        assertTrue(user.actAs(supervisor));
        FamilyCase before = cases.byId(id);
        long waiting = tasks("welfare.task.takeTransfer", FENGSHAN);
        long offer = offered();
        assertEquals(waiting + 1, tasks("welfare.task.takeTransfer", FENGSHAN));
        assertEquals(KNOWN_ON.plusDays(9), sheets.byId(offer).dueOn());
        assertTrue(user.actAs(receiver));
        assertThrows(NotVisible.class, () -> cases.byId(id));
        assertEquals("狀態：評估中", sheets.read(offer).summary());
        transfers.accept(offer, taker);
        FamilyCase moved = cases.byId(id);
        assertEquals(FENGSHAN, moved.lead());
        assertEquals(taker, moved.worker());
        assertEquals(CaseState.ASSESSING, moved.state());
        assertEquals(before.dueAt(), moved.dueAt(), "no clock begins anew");
        assertEquals(waiting, tasks("welfare.task.takeTransfer", FENGSHAN));
        assertEquals(taker, visits.byId(note).answering());
        assertEquals(
                0,
                counted("select count(*) from desk_task where closed_at is null and recipient = 'account:"
                        + worker.value() + "'"));
        List<ServingOffice> serving = container.inTransaction(() -> involvements.serving(List.of(moved.household())));
        assertEquals(FENGSHAN, serving.get(0).office());
        assertEquals(taker, serving.get(0).worker());
        assertEquals(KNOWN_ON.plusDays(2), serving.get(1).until());
        assertEquals(
                2,
                container
                        .inTransaction(() -> families.members(moved.household()))
                        .size());
        assertTrue(user.actAs(worker));
        assertThrows(NotVisible.class, () -> cases.byId(id));
    }

    @Test
    void refused_it_stays_and_the_sender_goes_on_or_offers_it_elsewhere() throws Exception {
        long waiting = tasks("welfare.task.transferRefused", SANMIN);
        long offer = offered();
        assertTrue(user.actAs(receiver));
        assertEquals("welfare.transfer.noRefusal", refused(() -> transfers.refuse(offer, " ")));
        transfers.refuse(offer, "仍住三民");
        assertEquals("welfare.transfer.answered", refused(() -> transfers.accept(offer, taker)));
        assertTrue(user.actAs(supervisor));
        assertEquals(waiting + 1, tasks("welfare.task.transferRefused", SANMIN));
        assertEquals(SANMIN, cases.byId(id).lead());
        transfers.keep(offer);
        assertEquals(waiting, tasks("welfare.task.transferRefused", SANMIN));
        assertEquals("welfare.transfer.notRefused", refused(() -> transfers.keep(offer)));
        long again = offered();
        assertEquals("welfare.transfer.offered", refused(this::offered));
        transfers.withdraw(again);
        assertFalse(sheets.byId(again).isOpen());
    }

    @Test
    void another_county_takes_it_under_its_own_code() throws Exception {
        OfficeId taipei = container
                .get(Districts.class)
                .serving(container.get(Districts.class).of(TAIPEI).get(0).code(), Remit.FAMILY_SERVICE, KNOWN_ON)
                .get(0)
                .id();
        long offer = offered(taipei);
        assertTrue(sheets.byId(offer).isOtherCounty());
        AccountId there = CaseFixture.worker(container, taipei);
        assertTrue(user.actAs(CaseFixture.supervisor(container, taipei)));
        transfers.accept(offer, there);
        assertEquals(taipei, cases.byId(id).lead());
        assertEquals(
                1,
                counted("select count(*) from welfare_family_case where county_code = '" + TAIPEI + "' and id = "
                        + id));
    }

    @Test
    void of_two_who_accept_at_once_one_does() throws Exception {
        long offer = offered();
        AccountId second = CaseFixture.supervisor(container, FENGSHAN);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> both = List.of(
                    two.submit(() -> accept(receiver, offer, together)),
                    two.submit(() -> accept(second, offer, together)));
            assertEquals(
                    List.of("accepted", "welfare.transfer.answered"),
                    List.of(both.get(0).get(), both.get(1).get()).stream()
                            .sorted()
                            .toList());
        } finally {
            two.shutdown();
        }
        assertEquals(
                1,
                counted("select count(*) from registry_involvement where ended_on is null and record_kind ="
                        + " 'welfare.familyCase' and record_id = " + id));
    }

    private String accept(AccountId who, long offer, CyclicBarrier together) throws Exception {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            assertTrue(container.get(CurrentUser.class).actAs(who));
            together.await();
            transfers.accept(offer, taker);
            return "accepted";
        } catch (RuleBroken second) {
            return second.key();
        } finally {
            request.deactivate();
        }
    }

    @Test
    void nobody_offers_or_takes_what_is_not_theirs() throws Exception {
        long offer = offered();
        assertEquals("welfare.transfer.notReceiver", refused(() -> transfers.accept(offer, taker)));
        assertEquals("welfare.transfer.notReceiver", refused(() -> transfers.refuse(offer, "不收")));
        transfers.withdraw(offer);
        assertEquals("welfare.transfer.notCentre", refused(() -> offered(SANMIN)));
        assertThrows(OptimisticLockException.class, () -> transfers.offer(id, -1, FENGSHAN, "遷居", "摘要"));
        assertTrue(user.actAs(worker));
        assertThrows(NotPermitted.class, this::offered);
        assertTrue(user.actAs(receiver));
        assertEquals("welfare.transfer.notSupervisor", refused(() -> transfers.withdraw(offer)));
        assertThrows(NotVisible.class, () -> transfers.offer(id, 1, FENGSHAN, "遷居", "摘要"));
        assertTrue(user.actAs(CaseFixture.supervisor(container, new OfficeId(10222))));
        assertThrows(NotVisible.class, () -> sheets.byId(offer));
    }

    @Test
    void a_case_that_changed_since_is_not_taken_and_one_that_ends_is_offered_no_more() throws Exception {
        long offer = offered();
        change("update welfare_family_case set state = 'REVIEW' where id = " + id);
        assertTrue(user.actAs(receiver));
        assertEquals("welfare.transfer.changed", refused(() -> transfers.accept(offer, taker)));
        assertEquals("welfare.assignment.notHere", refusedAfter("ASSESSING", () -> transfers.accept(offer, worker)));
        ends();
        assertEquals(Transfer.State.WITHDRAWN, sheets.byId(offer).state());
    }

    private void ends() throws Exception {
        assertTrue(user.actAs(supervisor));
        container.inTransaction(() -> {
            FamilyCase one = cases.held(id);
            one.become(CaseState.REVIEW);
            one.end(CaseState.CLOSED, KNOWN_ON);
            life.renew(one);
        });
    }

    private String refusedAfter(String state, Runnable act) throws Exception {
        change("update welfare_family_case set state = '" + state + "' where id = " + id);
        return refused(act);
    }

    private static void change(String statement) throws Exception {
        try (var connection = container.database().connect();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    @Test
    void the_summary_says_what_the_portal_knows_and_no_names() {
        String words = summaries.of(cases.byId(id));
        assertTrue(words.contains("知悉日：115/03/02"), words);
        assertTrue(words.contains("通報後訪視"), words);
        assertFalse(words.contains("陳測試"), words);
    }
}

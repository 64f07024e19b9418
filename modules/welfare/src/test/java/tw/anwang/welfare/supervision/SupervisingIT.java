package tw.anwang.welfare.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.PaperFormat;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;

/** A supervisor and workers talk over cases; what is agreed on is the worker's, and goes with the case. */
class SupervisingIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

    private static final SupervisionFilter ALL = new SupervisionFilter(0);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Supervisions supervisions;

    @Inject
    SupervisionSheets sheets;

    @Inject
    SupervisionDesk desk;

    @Inject
    SupervisionPapers papers;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private AccountId other;
    private long first;
    private long second;

    @BeforeEach
    void two_cases_of_a_worker() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        other = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        first = assigned();
        second = assigned();
    }

    private long assigned() throws Exception {
        long id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        return id;
    }

    private Sitting about(Map<Long, Said> said) {
        return new Sitting(SupervisionKind.ONE, KNOWN_ON, Set.of(worker), null, said);
    }

    private long written() {
        return supervisions.write(about(
                Map.of(first, new Said("照顧安排不明", "連結托育", KNOWN_ON.plusDays(7)), second, new Said("持續訪視", null, null))));
    }

    private static long tasks(String verb, AccountId account) throws Exception {
        try (var connection = container.database().connect();
                var asking = connection.createStatement();
                var rows = asking.executeQuery("select count(*) from desk_task where closed_at is null and verb = '"
                        + verb + "' and recipient = 'account:" + account.value() + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String refused(Runnable act) {
        return assertThrows(RuleBroken.class, act::run).key();
    }

    @Test
    void the_worker_reads_it_and_does_what_was_agreed() throws Exception {
        long id = written();
        assertEquals(1, tasks("welfare.task.readSupervision", worker));
        assertEquals(1, tasks("welfare.task.agreed", worker), "of the case in which something was agreed");
        assertEquals("welfare.supervision.notThere", refused(() -> supervisions.confirm(id, null)));
        assertTrue(user.actAs(worker));
        supervisions.confirm(id, "托育名額要候補");
        assertEquals("welfare.supervision.confirmed", refused(() -> supervisions.confirm(id, null)));
        assertEquals(0, tasks("welfare.task.readSupervision", worker));
        DiscussedCase owed = line(id, first);
        assertEquals("welfare.supervision.noResult", refused(() -> supervisions.done(owed.id(), " ")));
        supervisions.done(owed.id(), "已候補");
        assertEquals("welfare.supervision.notOwed", refused(() -> supervisions.done(owed.id(), "再一次")));
        assertEquals(0, tasks("welfare.task.agreed", worker));
        assertEquals("托育名額要候補", sheets.byId(id).workers().get(0).remark());
    }

    @Test
    void what_the_supervisor_adds_stands_beside_the_record_and_is_read_again() throws Exception {
        long id = written();
        assertTrue(user.actAs(worker));
        supervisions.confirm(id, "托育名額要候補");
        assertThrows(NotPermitted.class, () -> supervisions.add(id, "候補改為臨托"));
        assertTrue(user.actAs(CaseFixture.supervisor(container, SANMIN)));
        assertEquals("welfare.supervision.notWriter", refused(() -> supervisions.add(id, "候補改為臨托")));
        assertTrue(user.actAs(supervisor));
        assertEquals("welfare.supervision.noAddition", refused(() -> supervisions.add(id, " ")));
        supervisions.add(id, "候補改為臨托");
        assertEquals(1, tasks("welfare.task.readSupervision", worker));
        SupervisionSheet sheet = sheets.byId(id);
        assertEquals("候補改為臨托", sheet.added().get(0).words());
        assertEquals("連結托育", line(id, first).agreed(), "what was written stays");
        assertTrue(papers.of(id).document().toString().contains("候補改為臨托"));
        assertTrue(user.actAs(worker));
        supervisions.confirm(id, "臨托可行");
        assertEquals(0, tasks("welfare.task.readSupervision", worker));
        assertEquals("托育名額要候補\n臨托可行", sheets.byId(id).workers().get(0).remark(), "what the worker said stays as well");
    }

    private DiscussedCase line(long id, long about) {
        return sheets.byId(id).cases().stream()
                .filter(one -> one.caseId() == about)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_agreed_goes_with_the_case_to_another_worker() throws Exception {
        long id = written();
        assignments.reassign(first, cases.byId(first).version(), other, "輪調");
        assertEquals(0, tasks("welfare.task.agreed", worker));
        assertEquals(1, tasks("welfare.task.agreed", other));
        assertTrue(user.actAs(worker));
        long line = line(id, first).id();
        assertEquals("welfare.supervision.notWorker", refused(() -> supervisions.done(line, "已候補")));
    }

    @Test
    void what_waits_is_listed_the_most_urgent_first_and_no_more_once_it_was_discussed() throws Exception {
        container.clock().setTo(known.plus(5, ChronoUnit.DAYS));
        try (var connection = container.database().connect();
                var changing = connection.createStatement()) {
            changing.execute("update welfare_family_case set due_at = '2026-03-03' where id = " + second);
        }
        assertEquals(
                List.of(second, first),
                desk.of(List.of(worker.value())).stream().map(TalkedOver::id).toList());
        container.clock().setTo(known.plus(100, ChronoUnit.DAYS));
        assertTrue(stale().containsAll(List.of(first, second)));
        supervisions.write(new Sitting(
                SupervisionKind.ONE,
                KNOWN_ON.plusDays(99),
                Set.of(worker),
                null,
                Map.of(first, new Said("照顧安排不明", null, null))));
        assertTrue(stale().contains(second));
        assertTrue(!stale().contains(first));
    }

    private List<Long> stale() {
        return desk.stale().stream().map(TalkedOver::id).toList();
    }

    @Test
    void a_record_without_words_without_a_day_or_about_a_case_of_somebody_else_is_refused() {
        assertEquals("welfare.supervision.noCases", refused(() -> supervisions.write(about(Map.of()))));
        assertEquals(
                "welfare.supervision.noWords",
                refused(() -> supervisions.write(about(Map.of(first, new Said(" ", null, null))))));
        assertEquals(
                "welfare.supervision.agreedUntil",
                refused(() -> supervisions.write(about(Map.of(first, new Said("討論", "連結托育", null))))));
        assertEquals(
                "welfare.supervision.agreedUntil",
                refused(() -> supervisions.write(about(Map.of(first, new Said("討論", "連結托育", KNOWN_ON.minusDays(1)))))));
        assertEquals(
                "welfare.supervision.noDay",
                refused(() -> supervisions.write(
                        new Sitting(SupervisionKind.ONE, KNOWN_ON.plusDays(1), Set.of(worker), "談", Map.of()))));
        assertEquals(
                "welfare.supervision.groupOfOne",
                refused(() -> supervisions.write(
                        new Sitting(SupervisionKind.GROUP, KNOWN_ON, Set.of(worker), "談", Map.of()))));
        assertEquals(
                "welfare.supervision.otherWorker",
                refused(() -> supervisions.write(new Sitting(
                        SupervisionKind.ONE,
                        KNOWN_ON,
                        Set.of(other),
                        null,
                        Map.of(first, new Said("談", null, null))))));
        assertEquals(
                "welfare.supervision.whichWorkers",
                refused(() -> supervisions.write(
                        new Sitting(SupervisionKind.ONE, KNOWN_ON, Set.of(supervisor), "談", Map.of()))));
    }

    @Test
    void colleagues_and_other_centres_read_nothing_of_it() throws Exception {
        long id = written();
        assertTrue(user.actAs(other));
        assertThrows(NotVisible.class, () -> sheets.byId(id));
        assertEquals(0, sheets.count(ALL));
        assertThrows(NotPermitted.class, () -> desk.stale());
        assertTrue(user.actAs(CaseFixture.supervisor(container, FENGSHAN)));
        assertThrows(NotVisible.class, () -> sheets.byId(id));
        assertEquals("welfare.supervision.whichWorkers", refused(() -> written()));
        assertTrue(user.actAs(worker));
        assertEquals(1, sheets.count(ALL));
        assertEquals(1, sheets.rows(ALL, new Paging(1, 20, 1, Map.of())).get(0).unread());
        assertThrows(NotPermitted.class, () -> written());
    }

    @Test
    void it_is_printed_with_places_to_sign() throws Exception {
        SupervisionPaper paper = papers.of(written());
        assertEquals("督導紀錄 115-03-02", paper.fileName());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertEquals(List.of(), PaperFormat.PDF.write(paper.document(), file));
        assertTrue(paper.document().toString().contains("連結托育"));
    }
}

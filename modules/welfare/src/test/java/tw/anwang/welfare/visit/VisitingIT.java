package tw.anwang.welfare.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseEvent;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseSheets;
import tw.anwang.welfare.familycase.CaseStory;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.signing.Signing;
import tw.anwang.welfare.signing.WaitingNote;

/** Notes of visits: what they meet, how they are corrected, read and signed. */
class VisitingIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Visits visits;

    @Inject
    DueVisits due;

    @Inject
    CaseSheets sheets;

    @Inject
    Signing signing;

    @Inject
    ReportClocks clocks;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;
    private long id;

    @BeforeEach
    void a_case_with_its_worker() throws Exception {
        change("update welfare_visit set state = 'SIGNED' where state = 'WRITTEN'"); // others left more than a sitting
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
        container.clock().setTo(known.plus(5, ChronoUnit.DAYS));
    }

    private VisitWords words(String method, long daysAfter, String said) {
        return new VisitWords(known.plus(daysAfter, ChronoUnit.DAYS), method, "0", "案母", said, null);
    }

    private Instant met() throws Exception {
        return container.inTransaction(() -> clocks.of(cases.byId(id).report()).stream()
                .filter(clock -> clock.step() == ClockStep.VISIT)
                .findFirst()
                .map(ReportClock::metAt)
                .orElse(null));
    }

    private static void refused(String key, Executable deed) {
        assertEquals("welfare." + key, assertThrows(RuleBroken.class, deed).key());
    }

    @Test
    void what_is_confidential_meanwhile_is_neither_signed_nor_visited_nor_corrected_by_who_may_not_see_it()
            throws Exception {
        AccountId reader = notCleared();
        AccountId writer = notCleared();
        assertTrue(user.actAs(supervisor));
        assignments.reassign(id, cases.byId(id).version(), writer, "病假");
        assertTrue(user.actAs(writer));
        visits.write(id, words("A", 2, "電訪"));
        long returned = visits.write(id, words("A", 3, "再次電訪"));
        assertTrue(user.actAs(reader));
        signing.giveBack(returned, visits.byId(returned).version(), "請補充");
        shown(reader, writer, true);
        change("update welfare_family_case set sensitivity = 2 where id = " + id);
        shown(reader, writer, false);
    }

    private void shown(AccountId reader, AccountId writer, boolean expected) {
        assertTrue(user.actAs(reader));
        assertEquals(expected, signing.waiting().stream().anyMatch(note -> note.caseId() == id), "signing");
        assertTrue(user.actAs(writer));
        assertEquals(expected, !due.until(KNOWN_ON.plusYears(1)).isEmpty(), "due visits");
        assertEquals(expected, !due.returned().isEmpty(), "notes that came back");
    }

    /** Of the centre, with the rights of a supervisor, but not to see what is confidential. */
    private static AccountId notCleared() throws Exception {
        change("insert ignore into identity_role (code, position) values ('notCleared', 99)");
        for (String right : List.of("welfare.read", "welfare.work", "welfare.supervise", "registry.read")) {
            change("insert ignore into identity_role_permission values ('notCleared', '" + right + "')");
        }
        return new AccountId(TestAccount.called("測試").with("notCleared").in(container.database(), SANMIN.value()));
    }

    private static void change(String statement) throws Exception {
        try (var connection = container.database().connect();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    @Test
    void the_first_visit_face_to_face_meets_the_clock_by_when_it_was() throws Exception {
        visits.write(id, words("A", 1, "電話約訪"));
        assertNull(met(), "a call is no visit");
        visits.write(id, words("B", 4, "家訪"));
        visits.write(id, words("B", 2, "先前的家訪，晚些才登錄"));
        assertEquals(known.plus(2, ChronoUnit.DAYS), met());
        assertEquals(DueStep.ASSESSMENT, cases.byId(id).dueStep());
    }

    @Test
    void a_long_history_shows_its_latest_lines_and_all_of_them_when_asked() {
        for (int minute = 1; minute <= 25; minute++) {
            visits.write(id, new VisitWords(known.plusSeconds(60L * minute), "A", "0", null, "電訪 " + minute, null));
        }
        CaseStory whole = sheets.wholeById(id).story();
        assertFalse(whole.earlier());
        assertEquals(
                25, whole.events().stream().filter(one -> one.visit() != null).count());
        CaseStory latest = sheets.byId(id).story();
        assertTrue(latest.earlier());
        assertEquals(
                IntStream.rangeClosed(6, 25)
                        .mapToObj(minute -> "電訪 " + (31 - minute))
                        .toList(),
                latest.events().stream().map(CaseEvent::words).toList());
    }

    @Test
    void taking_the_note_back_lets_the_clock_run_on_unless_another_visit_was_made() throws Exception {
        long first = visits.write(id, words("B", 2, "家訪"));
        long second = visits.write(id, words("B", 4, "再訪"));
        visits.takeBack(first);
        assertEquals(known.plus(4, ChronoUnit.DAYS), met());
        visits.takeBack(second);
        assertNull(met());
        assertEquals(DueStep.VISIT, cases.byId(id).dueStep());
        refused("visit.takenBack", () -> visits.takeBack(second));
    }

    @Test
    void a_correction_keeps_the_text_before_and_meets_the_clock_anew() throws Exception {
        long note = visits.write(id, words("B", 2, "家訪，案母在家"));
        visits.correct(note, visits.byId(note).version(), words("B", 3, "家訪，案母與案祖母在家"), null);
        assertEquals("家訪，案母與案祖母在家", visits.byId(note).words().words());
        assertEquals(2, visits.byId(note).edition());
        VisitEdition before = visits.editions(note).get(0);
        assertEquals("家訪，案母在家", before.words().words());
        assertEquals(known.plus(3, ChronoUnit.DAYS), met());
    }

    @Test
    void only_the_worker_writes_and_only_what_has_happened_since_the_county_knew() throws Exception {
        refused("visit.inFuture", () -> visits.write(id, words("B", 6, "明天的家訪")));
        refused("visit.beforeKnown", () -> visits.write(id, words("B", -1, "太早")));
        refused("code.unknown", () -> visits.write(id, words("Y", 1, "沒有這個方式")));
        assertTrue(user.actAs(CaseFixture.worker(container, SANMIN)));
        refused("visit.notWorker", () -> visits.write(id, words("B", 2, "別人的個案")));
    }

    @Test
    void what_is_planned_for_this_week_stands_on_the_desk_of_the_worker() {
        LocalDate next = KNOWN_ON.plusDays(7);
        visits.write(id, new VisitWords(known, "B", "0", null, "家訪", next));
        assertEquals(next, cases.byId(id).visitOn());
        assertTrue(due.until(next).stream().anyMatch(one -> one.caseId() == id));
        assertFalse(due.until(next.minusDays(1)).stream().anyMatch(one -> one.caseId() == id));
    }

    private WaitingNote waiting(long note) {
        return signing.waiting().stream()
                .filter(one -> one.id() == note)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_supervisor_signs_many_and_what_is_signed_changes_only_as_a_new_edition_with_its_reason() {
        long one = visits.write(id, words("B", 2, "家訪"));
        long other = visits.write(id, words("A", 3, "再次電訪"));
        assertTrue(user.actAs(supervisor));
        signing.sign(Map.of(one, waiting(one).version(), other, waiting(other).version()));
        assertTrue(signing.waiting().stream().noneMatch(note -> note.caseId() == id));
        assertTrue(user.actAs(worker));
        int version = visits.byId(one).version();
        refused("visit.noReason", () -> visits.correct(one, version, words("B", 2, "改了"), " "));
        refused("visit.signed", () -> visits.takeBack(one));
        visits.correct(one, version, words("B", 2, "改了"), "補充案祖母在場");
        assertEquals(VisitState.WRITTEN, visits.byId(one).state());
        assertEquals("督導", visits.editions(one).get(0).signedName());
    }

    @Test
    void the_number_counts_what_one_sitting_does_not_show_and_the_bureau_above_reads_it_too() throws Exception {
        assertTrue(user.actAs(supervisor));
        long before = signing.count();
        assertTrue(user.actAs(worker));
        Map<Long, Integer> written = new HashMap<>();
        for (int i = 0; i < 21; i++) {
            long note = visits.write(id, words("B", 2, "家訪 " + i));
            written.put(note, visits.byId(note).version());
        }
        assertTrue(user.actAs(CaseFixture.supervisor(container, new OfficeId(10201))));
        assertTrue(signing.count() >= 21);
        assertTrue(user.actAs(supervisor));
        assertEquals(before + 21, signing.count());
        assertEquals(20, signing.waiting().size());
        signing.sign(written);
        assertEquals(before, signing.count());
    }

    @Test
    void a_returned_note_is_a_task_of_its_writer_until_it_is_completed() throws Exception {
        long note = visits.write(id, words("B", 2, "家訪"));
        assertTrue(user.actAs(supervisor));
        int version = waiting(note).version();
        refused("visit.noReturnReason", () -> signing.giveBack(note, version, ""));
        signing.giveBack(note, version, "請補寫兒童的照顧情形");
        assertEquals(1, open(note));
        assertTrue(user.actAs(worker));
        assertEquals(List.of(note), due.returned().stream().map(Visit::id).toList());
        visits.correct(note, visits.byId(note).version(), words("B", 2, "家訪；兒童由案祖母照顧"), null);
        assertEquals(0, open(note));
        assertTrue(user.actAs(supervisor));
        assertEquals(2, waiting(note).edition());
    }

    private int open(long note) throws Exception {
        return container.inTransaction(() ->
                container.get(tw.anwang.desk.Tasks.class).waiting(Visits.KIND, note, "welfare.task.correctVisit"));
    }

    @Test
    void nobody_signs_the_own_note_and_nothing_that_was_changed_since_it_was_read() throws Exception {
        long note = visits.write(id, words("B", 2, "家訪"));
        int read = visits.byId(note).version();
        visits.correct(note, read, words("B", 2, "家訪補充"), null);
        assertTrue(user.actAs(supervisor));
        assertThrows(OptimisticLockException.class, () -> signing.sign(Map.of(note, read)));
        assignments.reassign(id, cases.byId(id).version(), supervisor, "督導自己接手");
        long own = visits.write(id, words("B", 3, "督導自己的家訪"));
        refused("visit.ownNote", () -> signing.sign(Map.of(own, visits.byId(own).version())));
        assertTrue(signing.waiting().stream().noneMatch(one -> one.id() == own));
    }
}

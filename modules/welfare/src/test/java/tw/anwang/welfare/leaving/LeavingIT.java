package tw.anwang.welfare.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assignment.AssignmentDesk;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.plan.Planning;
import tw.anwang.welfare.signing.Signing;
import tw.anwang.welfare.visit.DueVisits;
import tw.anwang.welfare.visit.NoteDraft;
import tw.anwang.welfare.visit.UnsentNote;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** A worker leaves: the cases go to others together, with what was begun, and come back where nobody went on. */
class LeavingIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);
    private static final String WHY = "離職交接";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentDesk assignment;

    @Inject
    LeavingDesk desk;

    @Inject
    CaseHandovers handovers;

    @Inject
    Visits visits;

    @Inject
    DueVisits due;

    @Inject
    Signing signing;

    @Inject
    Planning planning;

    @Inject
    Drafts drafts;

    @Inject
    UnsentNote unsent;

    private Instant known;
    private AccountId supervisor;
    private AccountId leaver;
    private AccountId first;
    private AccountId second;
    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void four_cases_of_a_worker() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        leaver = CaseFixture.worker(container, SANMIN);
        first = CaseFixture.worker(container, SANMIN);
        second = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        for (int i = 0; i < 4; i++) {
            long id = CaseFixture.accepted(container, SANMIN, known);
            assignments.assign(Map.of(id, cases.byId(id).version()), leaver);
            ids.add(id);
        }
    }

    private void leaves() throws Exception {
        change("update identity_account set disabled_at = utc_timestamp() where id = " + leaver.value());
    }

    private static void change(String statement) throws Exception {
        try (var connection = container.database().connect();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    private static long counted(String query) throws Exception {
        try (var connection = container.database().connect();
                var asking = connection.createStatement();
                var rows = asking.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first two to one, the others to another. */
    private Map<Long, Taken> spread() {
        Map<Long, Taken> chosen = new HashMap<>();
        for (long id : ids) {
            AccountId taker = ids.indexOf(id) < 2 ? first : second;
            chosen.put(id, new Taken(cases.byId(id).version(), taker));
        }
        return chosen;
    }

    private Leaver shown() {
        return desk.all().stream()
                .filter(one -> one.account() == leaver.value())
                .findFirst()
                .orElseThrow();
    }

    private List<AccountId> workers() {
        return ids.stream().map(id -> cases.byId(id).worker()).toList();
    }

    private static List<String> keys(List<RuleBroken> left) {
        return left.stream().map(RuleBroken::key).toList();
    }

    @Test
    void whose_account_is_closed_still_stands_on_the_page_with_all_cases() throws Exception {
        assertTrue(shown().here());
        leaves();
        assertFalse(assignment.loads().stream().anyMatch(load -> load.account() == leaver.value()));
        assertEquals(new Leaver(leaver.value(), SANMIN.value(), "社工", 4, false), shown());
        List<LeavingCase> moving = desk.cases(shown());
        assertEquals(ids, moving.stream().map(LeavingCase::id).sorted().toList());
        assertEquals(2, moving.get(0).tasks(), "the visit and the assessment");
    }

    @Test
    void all_move_together_with_their_tasks_and_each_taker_is_told_once() throws Exception {
        leaves();
        assertEquals(List.of(), handovers.handOver(leaver, spread(), WHY));
        assertEquals(List.of(first, first, second, second), workers());
        String mine = "select count(*) from desk_task where closed_at is null and record_kind = 'welfare.familyCase'"
                + " and recipient = 'account:";
        assertEquals(4, counted(mine + first.value() + "'"));
        assertEquals(0, counted(mine + leaver.value() + "'"));
        assertEquals(
                1,
                counted(
                        "select count(*) from desk_notice where text_key = 'welfare.notice.handedMany' and account_id = "
                                + second.value()));
        assertEquals(4, desk.newest().get(0).cases());
    }

    @Test
    void what_somebody_changed_meanwhile_or_nobody_takes_stays_and_is_told_while_the_others_move() throws Exception {
        Map<Long, Taken> chosen = spread();
        assignments.reassign(ids.get(0), cases.byId(ids.get(0)).version(), second, "病假");
        AccountId elsewhere = CaseFixture.worker(container, FENGSHAN);
        chosen.put(ids.get(1), new Taken(cases.byId(ids.get(1)).version(), elsewhere));
        chosen.put(ids.get(2), new Taken(cases.byId(ids.get(2)).version(), null));
        assertEquals(
                List.of("welfare.leaving.changed", "welfare.leaving.nobody", "welfare.leaving.nobody"),
                keys(handovers.handOver(leaver, chosen, WHY)));
        assertEquals(List.of(second, leaver, leaver, second), workers());
    }

    @Test
    void without_a_reason_or_without_cases_nothing_moves() {
        assertEquals(
                "welfare.assignment.noReason",
                assertThrows(RuleBroken.class, () -> handovers.handOver(leaver, spread(), "  "))
                        .key());
        assertEquals(
                "welfare.leaving.howMany",
                assertThrows(RuleBroken.class, () -> handovers.handOver(leaver, Map.of(), WHY))
                        .key());
        assertEquals(List.of(leaver, leaver, leaver, leaver), workers());
    }

    @Test
    void taking_back_leaves_the_case_on_which_somebody_worked_since() throws Exception {
        leaves();
        handovers.handOver(leaver, spread(), WHY);
        assertTrue(user.actAs(first));
        container.clock().setTo(known.plus(2, ChronoUnit.DAYS));
        visits.write(ids.get(0), words());
        assertTrue(user.actAs(supervisor));
        long id = desk.newest().get(0).handover().id();
        assertEquals(List.of("welfare.leaving.changedSince"), keys(handovers.undo(id)));
        assertEquals(List.of(first, leaver, leaver, leaver), workers());
        assertEquals(KNOWN_ON, cases.byId(ids.get(1)).assignedOn());
        assertEquals(3, desk.newest().get(0).undone());
        assertEquals(List.of("welfare.leaving.changedSince"), keys(handovers.undo(id)));
    }

    private VisitWords words() {
        return new VisitWords(known.plus(1, ChronoUnit.DAYS), "B", "0", "案母", "家訪", null);
    }

    @Test
    void a_note_that_came_back_is_corrected_by_who_took_the_case_and_goes_back_with_it() throws Exception {
        container.clock().setTo(known.plus(2, ChronoUnit.DAYS));
        assertTrue(user.actAs(leaver));
        long note = visits.write(ids.get(0), words());
        assertTrue(user.actAs(supervisor));
        signing.giveBack(note, visits.byId(note).version(), "請補充");
        leaves();
        LeavingCase carrying = desk.cases(shown()).stream()
                .filter(one -> one.id() == ids.get(0))
                .findFirst()
                .orElseThrow();
        assertEquals(1, carrying.returned());
        handovers.handOver(leaver, spread(), WHY);
        String asked = "select count(*) from desk_task where closed_at is null and verb = 'welfare.task.correctVisit'"
                + " and recipient = 'account:";
        assertEquals(1, counted(asked + first.value() + "'"));
        assertEquals(0, counted(asked + leaver.value() + "'"));
        long id = desk.newest().get(0).handover().id();
        assertEquals(List.of(), handovers.undo(id));
        assertEquals(1, counted(asked + leaver.value() + "'"));
        handovers.handOver(leaver, spread(), WHY);
        assertTrue(user.actAs(first));
        assertEquals(1, due.returned().size());
        visits.correct(note, visits.byId(note).version(), words(), null);
        assertEquals(leaver, visits.byId(note).writer());
        assertEquals(2, visits.byId(note).edition());
    }

    @Test
    void a_note_that_was_handed_on_twice_goes_back_one_step() throws Exception {
        container.clock().setTo(known.plus(2, ChronoUnit.DAYS));
        assertTrue(user.actAs(leaver));
        long note = visits.write(ids.get(0), words());
        assertTrue(user.actAs(supervisor));
        handovers.handOver(leaver, Map.of(ids.get(0), taken(first)), WHY);
        handovers.handOver(first, Map.of(ids.get(0), taken(second)), WHY);
        assertEquals(second, visits.byId(note).answering());
        assertEquals(List.of(), handovers.undo(desk.newest().get(0).handover().id()));
        assertEquals(first, cases.byId(ids.get(0)).worker());
        assertEquals(first, visits.byId(note).answering(), "whose case it is answers for it");
    }

    private Taken taken(AccountId taker) {
        return new Taken(cases.byId(ids.get(0)).version(), taker);
    }

    @Test
    void a_plan_that_was_begun_since_stays_with_its_case() throws Exception {
        change("update welfare_family_case set grade = 'HIGH' where id = " + ids.get(0));
        handovers.handOver(leaver, Map.of(ids.get(0), taken(first)), WHY);
        assertTrue(user.actAs(first));
        planning.begin(ids.get(0));
        assertTrue(user.actAs(supervisor));
        assertEquals(
                List.of("welfare.leaving.changedSince"),
                keys(handovers.undo(desk.newest().get(0).handover().id())));
        assertEquals(first, cases.byId(ids.get(0)).worker());
    }

    @Test
    void a_draft_of_a_visit_stays_its_authors_who_is_told_and_may_give_it_away() throws Exception {
        assertTrue(user.actAs(leaver));
        container.inTransaction(() -> drafts.save(NoteDraft.PAGE, NoteDraft.record(ids.get(0)), "{}"));
        assertEquals(
                "welfare.visit.draftStays",
                assertThrows(RuleBroken.class, () -> unsent.give(ids.get(0))).key());
        assertTrue(user.actAs(supervisor));
        assertEquals(
                List.of(ids.get(0)),
                desk.cases(shown()).stream()
                        .filter(LeavingCase::unsent)
                        .map(LeavingCase::id)
                        .toList());
        handovers.handOver(leaver, spread(), WHY);
        String told = "select count(*) from desk_notice where text_key = 'welfare.notice.%s' and account_id = %d";
        assertEquals(1, counted(told.formatted("ownDraft", leaver.value())));
        assertEquals(1, counted(told.formatted("draftOf", first.value())));
        assertTrue(user.actAs(leaver));
        unsent.give(ids.get(0));
        assertTrue(drafts.draft(NoteDraft.PAGE, NoteDraft.record(ids.get(0))).isEmpty());
        assertTrue(user.actAs(first));
        assertTrue(drafts.draft(NoteDraft.PAGE, NoteDraft.record(ids.get(0))).isPresent());
    }

    @Test
    void another_centre_neither_sees_nor_moves_nor_takes_back() throws Exception {
        Map<Long, Taken> chosen = spread();
        handovers.handOver(leaver, Map.of(ids.get(0), chosen.get(ids.get(0))), WHY);
        long id = desk.newest().get(0).handover().id();
        Leaver seen = shown();
        assertTrue(user.actAs(CaseFixture.supervisor(container, FENGSHAN)));
        assertFalse(desk.all().stream().anyMatch(one -> one.account() == leaver.value()));
        assertEquals(List.of(), desk.cases(seen));
        assertFalse(desk.newest().stream().anyMatch(line -> line.handover().id() == id));
        assertThrows(NotVisible.class, () -> handovers.undo(id));
        assertThrows(NotVisible.class, () -> handovers.handOver(leaver, chosen, WHY));
    }
}

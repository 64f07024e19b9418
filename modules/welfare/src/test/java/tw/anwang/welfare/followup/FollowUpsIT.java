package tw.anwang.welfare.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.intake.FamilyReported;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.FollowUpFigures;
import tw.anwang.welfare.FollowUpFigures.Figure;
import tw.anwang.welfare.FollowUpReading;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.decision.CaseDecision;
import tw.anwang.welfare.decision.Decisions;
import tw.anwang.welfare.decision.Outcome;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.further.Reopening;

/** Windows after a service, by both readings, and what is reported within them. */
class FollowUpsIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);
    private static long reports = 990_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    Assessments assessments;

    @Inject
    Decisions decisions;

    @Inject
    Reopening reopening;

    @Inject
    FollowUpSearch search;

    @Inject
    FollowUpFigures figures;

    @Inject
    Event<FamilyReported> reported;

    private AccountId supervisor;
    private AccountId worker;
    private long id;

    @BeforeEach
    void a_case_with_its_worker() throws Exception {
        day(0);
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        id = CaseFixture.accepted(container, SANMIN, container.clock().instant());
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
    }

    private void day(int days) {
        container.clock().setTo(KNOWN_ON.plusDays(days));
    }

    private void assess() {
        long factor =
                assessments.factors(assessments.listOf(cases.byId(id))).get(0).id();
        assessments.handIn(id, Set.of(factor), new AssessmentWords(2, 3, "屬實", "失業", "就業", "訪視"));
    }

    private void decided(Outcome outcome, String... reasons) {
        assertTrue(user.actAs(worker));
        decisions.propose(id, outcome, Set.of(reasons), "說明", "無法再訪");
        assertTrue(user.actAs(supervisor));
        CaseDecision latest = decisions.latest(id).orElseThrow();
        decisions.approve(id, latest.id(), latest.version());
    }

    private void openedOn(int days) {
        day(days);
        assess();
        decided(Outcome.OPEN);
    }

    private void closedOn(int days) {
        day(days);
        decided(Outcome.CLOSE, "1");
    }

    private FollowUp window(FollowUpReading reading) {
        List<FollowUp> found = search.of(cases.byId(id)).stream()
                .filter(one -> one.reading() == reading)
                .toList();
        assertEquals(1, found.size(), reading.name());
        return found.get(0);
    }

    private void report(ReportKind kind, int days) throws Exception {
        var household = cases.byId(id).household();
        var known = tw.anwang.kernel.Taipei.at(KNOWN_ON.plusDays(days).atTime(10, 0));
        FamilyReported event = new FamilyReported(new ReportId(++reports), kind, household, known);
        container.inTransaction(() -> {
            reported.fire(event);
            reported.fire(event); // returned and dispatched again
            return null;
        });
    }

    private Figure figure(FollowUpReading reading) throws Exception {
        return container.inTransaction(() -> figures.of(reading, KNOWN_ON, KNOWN_ON.plusDays(300))).stream()
                .filter(one -> one.office().equals(SANMIN))
                .findFirst()
                .orElse(new Figure(SANMIN, 0, 0));
    }

    @Test
    void both_readings_have_their_own_window() {
        openedOn(10);
        assertEquals(KNOWN_ON.plusDays(10), window(FollowUpReading.AFTER_START).from());
        assertEquals(KNOWN_ON.plusDays(100), window(FollowUpReading.AFTER_START).to());
        closedOn(60);
        assertEquals(KNOWN_ON.plusDays(60), window(FollowUpReading.AFTER_END).from());
        assertEquals(KNOWN_ON.plusDays(150), window(FollowUpReading.AFTER_END).to());
        assertTrue(window(FollowUpReading.AFTER_END).isRunning(KNOWN_ON.plusDays(150)));
        assertFalse(window(FollowUpReading.AFTER_END).isRunning(KNOWN_ON.plusDays(151)));
    }

    @Test
    void what_was_never_served_has_no_window() {
        decided(Outcome.NOT_OPEN, "02");
        assertEquals(List.of(), search.of(cases.byId(id)));
    }

    @Test
    void a_case_that_is_taken_up_again_had_not_ended() {
        openedOn(10);
        closedOn(60);
        day(70);
        reopening.reopen(id, cases.byId(id).version(), worker, "再度失業");
        assertTrue(window(FollowUpReading.AFTER_END).isVoided());
        assertFalse(window(FollowUpReading.AFTER_START).isVoided());
    }

    @Test
    void a_protection_report_within_the_window_counts_once_and_others_do_not() throws Exception {
        Figure ended = figure(FollowUpReading.AFTER_END);
        Figure started = figure(FollowUpReading.AFTER_START);
        openedOn(10);
        closedOn(120);
        report(ReportKind.VULNERABLE_FAMILY, 130);
        report(ReportKind.CHILD_PROTECTION, 211); // a day too late
        assertEquals(ended.windows() + 1, figure(FollowUpReading.AFTER_END).windows());
        assertEquals(ended.reported(), figure(FollowUpReading.AFTER_END).reported());
        report(ReportKind.CHILD_PROTECTION, 210);
        report(ReportKind.CHILD_PROTECTION, 140);
        assertEquals(ended.reported() + 1, figure(FollowUpReading.AFTER_END).reported());
        assertEquals(
                started.reported(),
                figure(FollowUpReading.AFTER_START).reported(),
                "by the other reading its window was over by then");
        assertEquals(
                Map.of(window(FollowUpReading.AFTER_END).id(), List.of()),
                search.reports(List.of(window(FollowUpReading.AFTER_END).id())),
                "who may not read a report is not told of it");
    }

    @Test
    void the_list_and_its_numbers_keep_to_the_scope_of_the_reader() throws Exception {
        openedOn(10);
        FollowUpFilter runs = new FollowUpFilter(FollowUpReading.AFTER_START, false, null);
        FollowUpFilter over = new FollowUpFilter(FollowUpReading.AFTER_START, true, null);
        FollowUpSearch.Found found = search.found(runs, 1);
        assertTrue(found.byOffice().get(SANMIN.value()) >= 1);
        assertTrue(found.paging().total() >= 1);
        day(101);
        assertTrue(user.actAs(supervisor));
        assertFalse(search.found(runs, 1).rows().stream().anyMatch(row -> row.caseId() == id), "its window is over");
        assertTrue(search.found(over, 1).rows().stream().anyMatch(row -> row.caseId() == id));
        assertTrue(user.actAs(CaseFixture.supervisor(container, FENGSHAN)));
        assertFalse(search.found(over, 1).byOffice().containsKey(SANMIN.value()));
        assertTrue(user.actAs(worker));
        assertThrows(NotPermitted.class, () -> search.found(over, 1));
    }
}

package tw.anwang.intake.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Deadline;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportClocks;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.board.Board;
import tw.anwang.intake.board.BoardShow;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.PersonRow;
import tw.anwang.intake.person.ToldPerson;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.IntakeFixture;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportFilter;
import tw.anwang.intake.report.ReportHead;
import tw.anwang.intake.report.ReportRow;
import tw.anwang.intake.report.ReportSearch;
import tw.anwang.intake.report.ReportSheets;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.report.StepRow;
import tw.anwang.intake.screening.CheckRow;
import tw.anwang.intake.screening.Proposal;
import tw.anwang.intake.screening.ScreeningSheets;
import tw.anwang.intake.screening.Screenings;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Families;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;
import tw.anwang.testing.ModuleContainer;

/** A report on its whole way, by everybody who has a part in it. */
class FromReportToCaseIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    Screenings screenings;

    @Inject
    Dispatching dispatching;

    @Inject
    ReportClocks clocks;

    @Inject
    Families families;

    @Inject
    SampleCases cases;

    private IntakeFixture house;

    @BeforeEach
    void a_county() throws Exception {
        house = new IntakeFixture(container);
    }

    private List<ReportClock> clocks(long id) throws Exception {
        return container.inTransaction(() -> clocks.of(new ReportId(id)));
    }

    private Map<ClockStep, Deadline> due(long id) throws Exception {
        return clocks(id).stream()
                .filter(one -> one.step() != ClockStep.ACCEPT)
                .collect(Collectors.toMap(ReportClock::step, ReportClock::deadline));
    }

    private ReportClock clock(long id, ClockStep step) throws Exception {
        return clocks(id).stream().filter(one -> one.step() == step).findFirst().orElseThrow();
    }

    private int tasks(long id, String verb, long office) throws Exception {
        try (var connection = container.database().connect();
                var query =
                        connection.prepareStatement("select count(*) from desk_task where record_kind = 'intake.report'"
                                + " and record_id = ? and verb = ? and office_id = ? and closed_at is null")) {
            query.setLong(1, id);
            query.setString(2, verb);
            query.setLong(3, office);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private Instant taskDue(long id) throws Exception {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select due_at from desk_task where record_kind ="
                        + " 'intake.report' and record_id = ? and closed_at is null")) {
            query.setLong(1, id);
            var rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        }
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable verb) {
        assertEquals("intake." + key, assertThrows(RuleBroken.class, verb).key());
    }

    @Test
    void it_is_entered_screened_checked_dispatched_and_accepted_and_its_case_is_opened() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "林小測");
        assertTrue(
                reports.byId(id).number().matches("通\\d{3}-\\d{6}"),
                reports.byId(id).number());
        assertEquals(1, tasks(id, "intake.task.screen", IntakeFixture.WINDOW));
        house.proposed(id, IntakeFixture.SANMIN);
        assertEquals(1, tasks(id, "intake.task.check", IntakeFixture.WINDOW));
        house.actAs(house.checker);
        screenings.agree(id, house.version(id), "可");
        assertEquals(1, tasks(id, "intake.task.receive", IntakeFixture.SANMIN));
        assertNotNull(clock(id, ClockStep.DISPATCH).metAt());
        house.actAs(house.supervisor);
        dispatching.accept(id);
        assertEquals(ReportState.ACCEPTED, reports.byId(id).state());
        assertEquals("個-" + id, sheets.byId(id).opened().number());
        var opened = cases.of(id).get(0);
        assertEquals(IntakeFixture.SANMIN, opened.office().value());
        assertNotNull(opened.subject(), "the registry knows who it is about");
        assertEquals(reports.byId(id).receivedAt(), opened.knownAt());
        assertEquals(
                1,
                container
                        .inTransaction(() -> families.members(opened.household()))
                        .size());
        assertTrue(clock(id, ClockStep.ACCEPT).isMetInTime());
    }

    @Test
    void a_report_joins_the_case_that_goes_on_and_leads_to_it() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, "先報");
        house.dispatched(first, IntakeFixture.SANMIN);
        house.actAs(house.supervisor);
        dispatching.accept(first);
        long second = house.entered(ReportKind.VULNERABLE_FAMILY, "再報");
        house.dispatched(second, IntakeFixture.SANMIN);
        house.actAs(house.supervisor);
        dispatching.accept(second, first, "不理會");
        assertEquals("個-" + first, sheets.byId(second).opened().number());
        assertEquals("個-" + first, reports.byId(second).caseNumber());
        assertEquals(0, cases.of(second).size(), "no case of its own");
        assertTrue(clock(second, ClockStep.ACCEPT).isMetInTime());
        assertTrue(
                sheets.byId(second).steps().get(0).words().contains("併入現有個案"),
                sheets.byId(second).steps().get(0).words());
    }

    @Test
    void acceptance_return_and_another_dispatch_leave_every_legal_clock_where_it_was() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "不重算");
        Map<ClockStep, Deadline> due = due(id);
        assertEquals(Set.of(ClockStep.DISPATCH, ClockStep.VISIT, ClockStep.ASSESSMENT), due.keySet());
        house.dispatched(id, IntakeFixture.SANMIN);
        assertEquals(due, due(id));
        Deadline accept = clock(id, ClockStep.ACCEPT).deadline();
        Instant dispatched = clock(id, ClockStep.DISPATCH).metAt();
        container.clock().setTo(container.clock().instant().plus(Duration.ofHours(30)));
        house.actAs(house.supervisor);
        dispatching.giveBack(id, "住所在鳳山");
        assertEquals(1, tasks(id, "intake.task.screen", IntakeFixture.WINDOW));
        assertEquals(0, tasks(id, "intake.task.receive", IntakeFixture.SANMIN));
        assertEquals(accept.dueAt(), taskDue(id), "dispatched it was in time: what runs is the acceptance");
        assertThrows(NotVisible.class, () -> {
            house.actAs(house.other);
            reports.byId(id);
        });
        house.dispatched(id, IntakeFixture.FENGSHAN);
        house.actAs(house.other);
        dispatching.accept(id);
        assertEquals(due, due(id));
        assertEquals(accept, clock(id, ClockStep.ACCEPT).deadline());
        assertEquals(dispatched, clock(id, ClockStep.DISPATCH).metAt(), "the first dispatch counts");
        assertTrue(clock(id, ClockStep.ACCEPT).isLate(container.clock().instant()), "a return gains no time");
    }

    @Test
    void nobody_checks_what_the_same_person_screened() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "自審");
        house.proposed(id, IntakeFixture.SANMIN);
        refused("report.ownScreening", () -> screenings.agree(id, house.version(id), null));
        refused("report.ownScreening", () -> screenings.sendBack(id, house.version(id), "不好"));
        house.actAs(house.checker);
        refused("report.noReason", () -> screenings.sendBack(id, house.version(id), " "));
        screenings.sendBack(id, house.version(id), "請補充");
        assertEquals(ReportState.SENT_BACK, reports.byId(id).state());
        house.actAs(house.supervisor);
        assertThrows(NotPermitted.class, () -> screenings.agree(id, house.version(id), null));
    }

    @Test
    void a_duplicate_ends_without_dispatch_and_nobody_is_registered() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "重複者");
        house.actAs(house.screener);
        refused(
                "report.noOutcome",
                () -> screenings.propose(id, house.version(id), new Proposal(null, null, "?", Set.of())));
        screenings.propose(id, house.version(id), new Proposal(null, EndReason.DUPLICATE, "同日已報", Set.of()));
        house.actAs(house.checker);
        screenings.agree(id, house.version(id), null);
        Report report = reports.byId(id);
        assertEquals(ReportState.ENDED, report.state());
        assertEquals(EndReason.DUPLICATE, report.endReason());
        assertNull(report.household());
        assertNull(clock(id, ClockStep.DISPATCH).metAt(), "it was never dispatched");
        container.clock().setTo(container.clock().instant().plus(Duration.ofDays(40)));
        for (ReportClock over : clocks(id)) {
            assertTrue(over.isOver(), over.step().name());
            assertEquals("重複通報", over.overWhy());
            assertFalse(over.isLate(container.clock().instant()), over.step().name());
        }
        assertNull(listed(report.number()).next());
        assertFalse(onBoard(id));
    }

    @Test
    void a_stale_screening_is_refused() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "舊頁");
        int read = house.version(id);
        reports.amend(id, read, IntakeFixture.words("更正後的案情"));
        house.actAs(house.screener);
        assertThrows(
                jakarta.persistence.OptimisticLockException.class,
                () -> screenings.propose(id, read, IntakeFixture.to(IntakeFixture.SANMIN)));
    }

    @Test
    void what_cannot_be_opened_is_not_accepted() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "開不成", SampleCases.UNLUCKY);
        house.dispatched(id, IntakeFixture.FENGSHAN);
        house.actAs(house.other);
        assertThrows(IllegalStateException.class, () -> dispatching.accept(id));
        container.nextRequest();
        house.actAs(house.other);
        assertEquals(ReportState.DISPATCHED, reports.byId(id).state());
        assertNull(clock(id, ClockStep.ACCEPT).metAt());
    }

    @Test
    void an_office_without_a_case_module_accepts_and_keeps_the_case_elsewhere() throws Exception {
        long id = house.entered(ReportKind.CHILD_PROTECTION, "別處開案");
        house.dispatched(id, IntakeFixture.FENGSHAN);
        house.actAs(house.other);
        dispatching.accept(id);
        assertEquals(ReportState.ACCEPTED, reports.byId(id).state());
        assertNull(reports.byId(id).caseNumber());
        assertTrue(clocks(id).stream().noneMatch(ReportClock::isRunning));
    }

    private ReportRow listed(String number) {
        return container
                .get(ReportSearch.class)
                .rows(new ReportFilter(number, null, null, null, null), 0, 2)
                .get(0);
    }

    private boolean onBoard(long id) {
        return container.get(Board.class).rows(BoardShow.RUNNING, 0, 10_000).stream()
                .anyMatch(row -> row.report() == id);
    }

    @Test
    void what_a_case_module_ends_is_late_no_more_and_the_numbers_of_the_board_are_those_of_its_list() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "結束者");
        house.dispatched(id, IntakeFixture.SANMIN);
        house.actAs(house.supervisor);
        dispatching.accept(id);
        Instant late = container.clock().instant().plus(Duration.ofDays(40));
        container.clock().setTo(late);
        Board board = container.get(Board.class);
        long before = board.counts().get(BoardShow.LATE);
        assertTrue(onBoard(id));
        Instant dispatched = clock(id, ClockStep.DISPATCH).metAt();
        container.inTransaction(() -> clocks.over(new ReportId(id), late, "不開案（N）"));
        assertEquals(before - 2, board.counts().get(BoardShow.LATE), "neither visit nor assessment");
        assertEquals(
                board.counts().get(BoardShow.LATE),
                board.rows(BoardShow.LATE, 0, 10_000).size());
        assertFalse(onBoard(id));
        assertFalse(clock(id, ClockStep.VISIT).isLate(late));
        assertEquals("不開案（N）", clock(id, ClockStep.VISIT).overWhy());
        assertEquals(dispatched, clock(id, ClockStep.DISPATCH).metAt(), "what was done stays done");
        assertFalse(clock(id, ClockStep.DISPATCH).isOver());
    }

    @Test
    void returned_twice_it_may_be_laid_before_the_bureau_whose_decision_is_final() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "爭議");
        house.dispatched(id, IntakeFixture.SANMIN);
        house.actAs(house.supervisor);
        refused("report.noReason", () -> dispatching.giveBack(id, ""));
        dispatching.giveBack(id, "不在轄區");
        house.actAs(house.screener);
        refused("report.notReturnedTwice", () -> dispatching.dispute(id, "兩造都不收"));
        house.dispatched(id, IntakeFixture.FENGSHAN);
        house.actAs(house.other);
        dispatching.giveBack(id, "也不在轄區");
        house.actAs(house.screener);
        dispatching.dispute(id, "兩造都不收");
        assertEquals(1, tasks(id, "intake.task.decide", IntakeFixture.BUREAU));
        refused("report.notDecider", () -> dispatching.decide(id, new OfficeId(IntakeFixture.SANMIN), "住所"));
        house.actAs(house.head);
        dispatching.decide(id, new OfficeId(IntakeFixture.SANMIN), "以居住地為準");
        house.actAs(house.supervisor);
        refused("report.decided", () -> dispatching.giveBack(id, "還是不收"));
        dispatching.accept(id);
        refused("report.acceptedAlready", () -> dispatching.accept(id));
    }

    @Test
    void a_clock_is_paused_with_a_reason_only_and_then_gains_what_it_stood_still() throws Exception {
        long id = house.entered(ReportKind.DISABILITY_PROTECTION, "協尋");
        Instant due = clock(id, ClockStep.VISIT).deadline().dueAt();
        house.actAs(house.checker);
        refused("clock.noReason", () -> dispatching.pause(id, ClockStep.VISIT, " "));
        dispatching.pause(id, ClockStep.VISIT, "警方協尋中");
        refused("clock.notRunning", () -> dispatching.pause(id, ClockStep.VISIT, "再一次"));
        assertFalse(clock(id, ClockStep.VISIT).isRunning());
        container.clock().setTo(container.clock().instant().plus(Duration.ofHours(5)));
        dispatching.resume(id, ClockStep.VISIT);
        long gained = Duration.between(
                        due, clock(id, ClockStep.VISIT).deadline().dueAt())
                .toMinutes();
        assertTrue(gained >= 300 && gained < 302, gained + " minutes");
        assertEquals(2, cases.moves(id), "whoever keeps its case hears of both");
        Map<ReportVerb, String> told = sheets.byId(id).steps().stream()
                .filter(step -> step.verb() == ReportVerb.PAUSE || step.verb() == ReportVerb.RESUME)
                .collect(Collectors.toMap(StepRow::verb, StepRow::words));
        assertEquals(Map.of(ReportVerb.PAUSE, "訪視：警方協尋中", ReportVerb.RESUME, "訪視：警方協尋中"), told);
    }

    @Test
    void earlier_reports_stand_beside_the_person_and_whoever_is_recognised_is_not_registered_twice() throws Exception {
        long first = house.entered(ReportKind.VULNERABLE_FAMILY, "再報者");
        house.dispatched(first, IntakeFixture.SANMIN);
        house.actAs(house.worker);
        Instant known = container.clock().instant();
        long second = reports.register(
                IntakeFixture.head(ReportKind.VULNERABLE_FAMILY, known),
                IntakeFixture.words("又發生"),
                List.of(
                        IntakeFixture.child("再報者"),
                        new ToldPerson("陌生人", Sex.MALE, LocalDate.of(1980, 1, 1), MemberRole.OTHER, false, null, null)),
                IntakeFixture.TEACHER);
        PersonRow row = sheets.byId(second).people().get(0);
        assertTrue(row.earlier().stream().anyMatch(one -> one.id() == first));
        house.actAs(house.screener);
        screenings.ask(second);
        List<CheckRow> asked =
                container.get(ScreeningSheets.class).beside(sheets.byId(second)).asked();
        assertEquals(4, asked.size());
        assertEquals(CrossCheckAnswer.Outcome.FOUND, reportsOf(asked).outcome());
        assertTrue(
                reportsOf(asked).words().contains(reports.byId(first).number()),
                reportsOf(asked).words());
        Set<Long> same = sheets.byId(second).same().stream()
                .filter(one -> one.report().id() == first)
                .map(MaybeSame::other)
                .collect(Collectors.toSet());
        screenings.propose(
                second, house.version(second), new Proposal(new OfficeId(IntakeFixture.SANMIN), null, "同一家", same));
        house.actAs(house.checker);
        screenings.agree(second, house.version(second), null);
        assertEquals(reports.byId(first).household(), reports.byId(second).household());
        assertEquals(
                2,
                container
                        .inTransaction(
                                () -> families.members(reports.byId(second).household()))
                        .size());
    }

    private static CheckRow reportsOf(List<CheckRow> asked) {
        return asked.stream()
                .filter(one -> one.label(java.util.Locale.TAIWAN).equals("歷次通報"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_number_of_another_system_comes_once() throws Exception {
        house.actAs(house.worker);
        ReportHead head = new ReportHead(
                ReportKind.VULNERABLE_FAMILY,
                IntakeFixture.COUNTY,
                null,
                container.clock().instant(),
                false,
                null,
                "關懷e起來",
                "E-" + System.nanoTime());
        List<ToldPerson> people = List.of(IntakeFixture.child("外來"));
        reports.register(head, IntakeFixture.words("外部案號"), people, IntakeFixture.TEACHER);
        refused(
                "report.sourceKnown",
                () -> reports.register(head, IntakeFixture.words("外部案號"), people, IntakeFixture.TEACHER));
    }

    @Test
    void a_source_that_is_down_says_so_and_holds_nobody_up() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "他系統壞了");
        house.proposed(id, IntakeFixture.SANMIN);
        List<CheckRow> checks = sheets.byId(id).checks();
        assertEquals(4, checks.size());
        CheckRow down = checks.stream()
                .filter(one -> one.outcome() == CrossCheckAnswer.Outcome.DOWN)
                .findFirst()
                .orElseThrow();
        assertEquals("對方系統無法連線或發生錯誤", down.words());
        assertEquals(ReportState.PROPOSED, reports.byId(id).state());
    }
}

package tw.anwang.welfare.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.intake.CaseOpening;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.ServingOffice;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.DueStep;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;

/** From the accepted report to the worker: case, involvement, tasks and loads in one go. */
class AssigningIT {
    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    CaseOpening opening;

    @Inject
    FamilyCases cases;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentDesk desk;

    @Inject
    Involvements involvements;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;

    @BeforeEach
    void a_centre() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = Instant.from(container.clock().instant());
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
    }

    private long accepted() throws Exception {
        return CaseFixture.accepted(container, SANMIN, known);
    }

    private List<String> tasks(long id) throws Exception {
        List<String> open = new ArrayList<>();
        try (var connection = container.database().connect();
                var query = connection.prepareStatement(
                        "select verb, recipient, date(convert_tz(due_at, '+00:00', '+08:00')) from desk_task"
                                + " where record_kind = 'welfare.familyCase' and record_id = ? and closed_at is null order by verb")) {
            query.setLong(1, id);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                open.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return open;
    }

    private ServingOffice serving(long id) throws Exception {
        FamilyCase one = cases.byId(id);
        return container.inTransaction(
                () -> involvements.serving(List.of(one.household())).get(0));
    }

    @Test
    void a_centre_for_families_takes_reports_of_vulnerable_families_and_no_others() {
        assertTrue(opening.takes(ReportKind.VULNERABLE_FAMILY, SANMIN));
        assertFalse(opening.takes(ReportKind.CHILD_PROTECTION, SANMIN));
        assertFalse(opening.takes(ReportKind.VULNERABLE_FAMILY, new OfficeId(10211)));
    }

    @Test
    void where_no_centre_is_known_the_bureau_takes_them_and_the_case_is_of_its_county() throws Exception {
        OfficeId newTaipei = new OfficeId(10301);
        assertTrue(opening.takes(ReportKind.VULNERABLE_FAMILY, newTaipei));
        assertFalse(opening.takes(ReportKind.SUICIDE, newTaipei));
        assertTrue(user.actAs(CaseFixture.supervisor(container, newTaipei)));
        long id = CaseFixture.accepted(container, newTaipei, known);
        assertEquals("6500000000", county(id), "the report came in in Kaohsiung");
        assertTrue(user.actAs(supervisor));
        assertThrows(NotVisible.class, () -> cases.byId(id));
    }

    private static String county(long id) throws Exception {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select county_code from welfare_family_case where id = ?")) {
            query.setLong(1, id);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void an_accepted_report_is_a_case_with_its_number_its_involvement_and_a_task_of_the_supervisors() throws Exception {
        FamilyCase first = cases.byId(accepted());
        FamilyCase second = cases.byId(accepted());
        assertTrue(first.number().matches("F-115-\\d{5}"), first.number());
        assertEquals(number(first) + 1, number(second));
        assertEquals(CaseState.TO_ASSIGN, first.state());
        assertEquals(DueStep.VISIT, first.dueStep());
        assertEquals(KNOWN_ON.plusDays(10), Taipei.dayOf(first.dueAt().minusMillis(1)));
        assertTrue(serving(first.id()).leads());
        assertNull(serving(first.id()).worker());
        assertEquals(List.of("welfare.task.assign office:10221 2026-03-13"), tasks(first.id()));
        assertEquals(
                first.id(),
                opening.seen(FamilyCase.KIND.name(), first.id()).orElseThrow().id());
        assertTrue(
                opening.seen("another.case", first.id()).isEmpty(), "ids of another module's cases are no ids of ours");
        assertTrue(user.actAs(CaseFixture.supervisor(container, FENGSHAN)));
        assertTrue(opening.seen(FamilyCase.KIND.name(), first.id()).isEmpty(), "outside scope nothing is told of it");
    }

    private static int number(FamilyCase one) {
        return Integer.parseInt(one.number().substring(one.number().lastIndexOf('-') + 1));
    }

    @Test
    void the_worker_has_the_case_in_registry_and_tasks_with_the_clocks_of_the_report() throws Exception {
        long id = accepted();
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertEquals(CaseState.ASSESSING, cases.byId(id).state());
        assertEquals(worker, serving(id).worker());
        String mine = " account:" + worker.value();
        assertEquals(
                List.of("welfare.task.assess" + mine + " 2026-04-02", "welfare.task.visit" + mine + " 2026-03-13"),
                tasks(id));
    }

    @Test
    void who_works_elsewhere_or_has_left_is_refused_and_nothing_is_assigned() throws Exception {
        long one = accepted();
        long other = accepted();
        AccountId elsewhere = CaseFixture.worker(container, FENGSHAN);
        Map<Long, Integer> both =
                Map.of(one, cases.byId(one).version(), other, cases.byId(other).version());
        refused("welfare.assignment.notHere", () -> assignments.assign(both, elsewhere));
        refused("welfare.assignment.nobody", () -> assignments.assign(both, null));
        refused("welfare.assignment.nothing", () -> assignments.assign(Map.of(), worker));
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("update identity_account set disabled_at = utc_timestamp() where id = " + worker.value());
        }
        refused("welfare.assignment.notHere", () -> assignments.assign(both, worker));
        assertEquals(CaseState.TO_ASSIGN, cases.byId(one).state());
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable deed) {
        assertEquals(key, assertThrows(RuleBroken.class, deed).key());
    }

    @Test
    void what_another_supervisor_assigned_meanwhile_stays_with_whom_it_went_to() throws Exception {
        long id = accepted();
        int shown = cases.byId(id).version();
        assignments.assign(Map.of(id, shown), worker);
        AccountId second = CaseFixture.worker(container, SANMIN);
        refused("welfare.assignment.alreadyAssigned", () -> assignments.assign(Map.of(id, shown), second));
        assertThrows(OptimisticLockException.class, () -> assignments.reassign(id, shown, second, "病假"));
        assertEquals(worker, cases.byId(id).worker());
    }

    @Test
    void another_worker_takes_tasks_and_involvement_over_and_both_are_told() throws Exception {
        long id = accepted();
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        AccountId second = CaseFixture.worker(container, SANMIN);
        assignments.reassign(id, cases.byId(id).version(), second, "原社工請育嬰假");
        assertEquals(second, serving(id).worker());
        assertTrue(
                tasks(id).stream().allMatch(task -> task.contains(" account:" + second.value() + " ")), "" + tasks(id));
        assertEquals(List.of("welfare.notice.handedOn"), told(worker));
        assertEquals(List.of("welfare.notice.entrusted"), told(second));
    }

    private List<String> told(AccountId account) throws Exception {
        List<String> notices = new ArrayList<>();
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select text_key from desk_notice where account_id = ?")) {
            query.setLong(1, account.value());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                notices.add(rows.getString(1));
            }
        }
        return notices;
    }

    @Test
    void the_desk_shows_what_waits_in_the_own_centre_and_what_each_worker_has() throws Exception {
        long waits = accepted();
        long given = accepted();
        assignments.assign(Map.of(given, cases.byId(given).version()), worker);
        assertTrue(desk.waiting().stream().anyMatch(one -> one.id() == waits));
        assertFalse(desk.waiting().stream().anyMatch(one -> one.id() == given));
        assertEquals(new Load(worker.value(), "社工", 1, 1, 0, 25), load());
        container.clock().setTo(known.plus(11, ChronoUnit.DAYS));
        assertEquals(new Load(worker.value(), "社工", 1, 1, 1, 25), load());
        assertTrue(user.actAs(CaseFixture.supervisor(container, FENGSHAN)));
        assertFalse(desk.waiting().stream().anyMatch(one -> one.id() == waits));
        assertThrows(NotVisible.class, () -> assignments.assign(Map.of(waits, 1), worker));
    }

    @Test
    void who_answers_for_several_centres_assigns_what_waits_in_each_of_them() throws Exception {
        long waits = accepted();
        OfficeId bureau = new OfficeId(10201);
        assertTrue(user.actAs(CaseFixture.supervisor(container, bureau)));
        assertTrue(desk.waiting().stream().anyMatch(one -> one.id() == waits));
        assertTrue(desk.count() >= desk.waiting().size());
        assertTrue(desk.loads().stream().anyMatch(load -> load.account() == worker.value()));
        assignments.assign(Map.of(waits, cases.byId(waits).version()), worker);
        assertTrue(desk.loads(SANMIN).stream().anyMatch(load -> load.account() == worker.value()));
        assertFalse(desk.loads(bureau).stream().anyMatch(load -> load.account() == worker.value()));
    }

    private Load load() {
        return desk.loads().stream()
                .filter(load -> load.account() == worker.value())
                .findFirst()
                .orElseThrow();
    }
}

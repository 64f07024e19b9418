package tw.anwang.welfare.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.welfare.assessment.AssessmentWords;
import tw.anwang.welfare.assessment.Assessments;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.familycase.CaseFixture;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.visit.DueVisits;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** What today's page and home say of a worker's visits is the same, and each stands there once. */
class OneTruthOfVisitsIT {
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
    Assessments assessments;

    private Instant known;
    private AccountId supervisor;
    private AccountId worker;

    @BeforeEach
    void a_worker() throws Exception {
        container.clock().setTo(KNOWN_ON);
        known = container.clock().instant();
        supervisor = CaseFixture.supervisor(container, SANMIN);
        worker = CaseFixture.worker(container, SANMIN);
    }

    private long given() throws Exception {
        assertTrue(user.actAs(supervisor));
        long id = CaseFixture.accepted(container, SANMIN, known);
        assignments.assign(Map.of(id, cases.byId(id).version()), worker);
        assertTrue(user.actAs(worker));
        return id;
    }

    private void visited(long id, String method, LocalDate next) {
        visits.write(id, new VisitWords(known, method, "0", null, "家訪", next));
    }

    private void assess(long id) {
        long factor =
                assessments.factors(assessments.listOf(cases.byId(id))).get(0).id();
        assessments.handIn(id, Set.of(factor), new AssessmentWords(2, 3, "原因", "診斷", "目標", "處遇"));
    }

    /** Case to last day, as the desk of that person has the tasks with these verbs. */
    private Map<Long, LocalDate> onDesk(AccountId whose, String... verbs) throws Exception {
        Map<Long, LocalDate> found = new TreeMap<>();
        try (var connection = container.database().connect();
                var query = connection.prepareStatement(
                        "select record_id, date(timestampadd(second, 28799, due_at)), count(*) from desk_task"
                                + " where account_id = ? and closed_at is null and find_in_set(verb, ?) > 0"
                                + " group by 1, 2 having count(*) = 1")) {
            query.setLong(1, whose.value());
            query.setString(2, String.join(",", verbs));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.put(rows.getLong(1), rows.getObject(2, LocalDate.class));
            }
        }
        return found;
    }

    private Map<Long, LocalDate> visitsOnDesk(AccountId whose) throws Exception {
        return onDesk(whose, "welfare.task.visit", "welfare.task.nextVisit");
    }

    private Map<Long, LocalDate> onPage() {
        return due.until(KNOWN_ON.plusYears(1)).stream()
                .collect(Collectors.toMap(one -> one.caseId(), one -> one.visitOn(), (a, b) -> a, TreeMap::new));
    }

    @Test
    void home_and_today_list_the_same_visits_with_the_same_last_days() throws Exception {
        long first = given();
        long planned = given();
        visited(planned, "B", KNOWN_ON.plusDays(9));
        long called = given();
        visited(called, "A", KNOWN_ON.plusDays(4)); // planned before the clock of the first visit runs out
        long paced = given();
        visited(paced, "B", null);
        assess(paced);
        assertEquals(onPage(), visitsOnDesk(worker));
        assertEquals(Set.of(first, planned, called, paced), visitsOnDesk(worker).keySet());
        assertEquals(KNOWN_ON.plusDays(10), visitsOnDesk(worker).get(first));
        assertEquals(KNOWN_ON.plusDays(4), visitsOnDesk(worker).get(called));
    }

    @Test
    void a_visit_that_was_made_gives_way_to_the_next_and_moves_with_the_case() throws Exception {
        long id = given();
        visited(id, "B", KNOWN_ON.plusDays(3));
        assertEquals(Map.of(), onDesk(worker, "welfare.task.visit"));
        assertEquals(Map.of(id, KNOWN_ON.plusDays(3)), visitsOnDesk(worker));
        AccountId other = CaseFixture.worker(container, SANMIN);
        assertTrue(user.actAs(supervisor));
        assignments.reassign(id, cases.byId(id).version(), other, "調職");
        assertEquals(Map.of(), visitsOnDesk(worker));
        assertEquals(Map.of(id, KNOWN_ON.plusDays(3)), visitsOnDesk(other));
    }
}

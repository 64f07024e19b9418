package tw.anwang.welfare.familycase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.welfare.familycase.CaseFixture.FENGSHAN;
import static tw.anwang.welfare.familycase.CaseFixture.SANMIN;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.SearchChanges;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Scope;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;
import tw.anwang.welfare.assignment.Assignments;
import tw.anwang.welfare.involvement.FamilyCaseInvolvement;

/** List, number, search and page agree on who sees which case. */
class WhoSeesCasesIT {
    private static final long SOCIAL_BUREAU = 10201;
    private static final long EDUCATION_BUREAU = 10203;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("welfare");

    @Inject
    CurrentUser user;

    @Inject
    FamilyCases cases;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseSearch search;

    @Inject
    Assignments assignments;

    @Inject
    Search index;

    @Inject
    SearchChanges changes;

    @Inject
    FamilyCaseInvolvement involvement;

    private String called;
    private CaseFilter filter;
    private AccountId worker;
    private AccountId sanmin;
    private AccountId fengshan;
    private long waiting;
    private long given;
    private long elsewhere;

    @BeforeEach
    void three_cases() throws Exception {
        called = "範圍" + System.nanoTime();
        filter = new CaseFilter(called, null, null, null, false);
        sanmin = CaseFixture.supervisor(container, SANMIN);
        fengshan = CaseFixture.supervisor(container, FENGSHAN);
        worker = CaseFixture.worker(container, SANMIN);
        Instant known = container.clock().instant();
        assertTrue(user.actAs(sanmin));
        waiting = CaseFixture.accepted(container, SANMIN, known, called);
        given = CaseFixture.accepted(container, SANMIN, known, called);
        assignments.assign(Map.of(given, cases.byId(given).version()), worker);
        assertTrue(user.actAs(fengshan));
        elsewhere = CaseFixture.accepted(container, FENGSHAN, known, called);
    }

    private AccountId person(long office, String... roles) throws Exception {
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            for (String role : List.of("county", "everything")) {
                statement.execute("insert ignore into identity_role (code, position) values ('" + role + "Cases', 99)");
                for (String right : List.of("welfare.read", "registry.read", "scope." + role, "scope.clear.victim")) {
                    statement.execute("insert ignore into identity_role_permission values ('" + role + "Cases', '"
                            + right + "')");
                }
            }
        }
        return new AccountId(TestAccount.called("測試").with(roles).in(container.database(), office));
    }

    @Test
    void a_centre_sees_its_own_its_bureau_what_lies_below_and_a_county_or_country_by_its_scope() throws Exception {
        container.inTransaction(() -> changes.changed("*", 0));
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("worker of the case", worker);
        people.put("another worker of the centre", CaseFixture.worker(container, SANMIN));
        people.put("supervisor of the centre", sanmin);
        people.put("supervisor of another centre", fengshan);
        people.put("social worker of the bureau above", person(SOCIAL_BUREAU, "socialWorker"));
        people.put("social worker of another bureau", person(EDUCATION_BUREAU, "socialWorker"));
        people.put("whole county", person(EDUCATION_BUREAU, "countyCases"));
        people.put("whole country", person(101, "everythingCases"));
        people.put("administrator", person(SOCIAL_BUREAU, "administrator"));
        List<Long> own = List.of(waiting, given);
        List<Long> all = List.of(waiting, given, elsewhere);
        kept(FiveWays.<String>of(FamilyCase.KIND.name(), NotVisible.class)
                .actingAs(who -> user.actAs(people.get(who)))
                .list(() ->
                        search.rows(filter, 0, 100).stream().map(CaseRow::id).toList())
                .search(this::indexed)
                .count(() -> search.count(filter))
                .open(sheets::byId)
                .open("record", cases::byId)
                .sees("worker of the case", own)
                .sees("another worker of the centre", own)
                .sees("supervisor of the centre", own)
                .sees("supervisor of another centre", List.of(elsewhere))
                .sees("social worker of the bureau above", all)
                .sees("social worker of another bureau", List.of())
                .sees("whole county", all)
                .sees("whole country", all)
                .refused("administrator", NotPermitted.class));
    }

    /** The table in docs is what was found: who changes what somebody sees, changes it there too. */
    private static void kept(FiveWays<String> ways) throws Exception {
        String found = ways.prove().keep("family-cases").asMarkdown();
        String docs = Files.readString(Path.of("..", "..", "docs", "scope-matrix.md"));
        assertTrue(docs.contains(found), "docs/scope-matrix.md tells otherwise than:\n" + found);
    }

    /** Those of other tests are found too, by the same numbers. */
    private List<Long> indexed() {
        Set<Long> mine = Set.of(waiting, given, elsewhere);
        return index.found(new SearchFilter("F-115", FamilyCase.KIND.name(), null, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .filter(mine::contains)
                .toList();
    }

    @Test
    void a_name_finds_the_family_only_for_who_reads_names_in_clear() throws Exception {
        assertTrue(user.actAs(sanmin));
        assertEquals(2, search.count(filter));
        try (Connection connection = container.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('maskedCases', 99)");
            for (String right : List.of("welfare.read", "registry.read")) {
                statement.execute(
                        "insert ignore into identity_role_permission values ('maskedCases', '" + right + "')");
            }
        }
        assertTrue(user.actAs(person(SANMIN.value(), "maskedCases")));
        assertEquals(0, search.count(filter));
        assertEquals(1, search.count(new CaseFilter(cases.byId(given).number(), null, null, null, false)));
    }

    @Test
    void the_list_begins_with_what_is_late_and_ends_with_what_waits_for_nothing() throws Exception {
        assertTrue(user.actAs(sanmin));
        Instant earlier = container.clock().instant().minusSeconds(20L * 86_400);
        long late = CaseFixture.accepted(container, SANMIN, earlier, called);
        assertEquals(late, search.rows(filter, 0, 10).get(0).id());
        CaseFilter overdue = new CaseFilter(called, null, null, null, true);
        assertEquals(
                List.of(late),
                search.rows(overdue, 0, 10).stream().map(CaseRow::id).toList());
        assertEquals(1, search.count(overdue));
        assertEquals(
                List.of(given),
                search.rows(new CaseFilter(called, CaseState.ASSESSING, "社工", "三民", false), 0, 10).stream()
                        .map(CaseRow::id)
                        .toList());
        assertEquals(0, search.count(new CaseFilter(called, null, null, "沒有這個中心", false)));
    }

    @Test
    void who_opens_cases_without_a_part_in_them_is_noticed() {
        List<Long> all = List.of(waiting, given, elsewhere);
        assertEquals(Set.copyOf(all), involvement.restricted(all));
        Scope centre = Scope.ofOffices(Set.of(SANMIN.value()), 1);
        assertEquals(Set.of(elsewhere), involvement.without(all, centre));
        Scope itself = Scope.ofOffices(Set.of(), worker.value());
        assertEquals(Set.of(waiting, elsewhere), involvement.without(all, itself));
    }
}

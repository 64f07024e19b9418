package tw.anwang.meetings.register;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.anwang.meetings.register.RegisterFixture.COUNTY;
import static tw.anwang.meetings.register.RegisterFixture.both;
import static tw.anwang.meetings.register.RegisterFixture.words;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import tw.anwang.meetings.People;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** List, number, table, search, export and page agree on who sees which request. */
class WhoSeesRequestsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    Compiling compiling;

    @Inject
    RequestSheets sheets;

    @Inject
    RequestSearch search;

    @Inject
    RegisterSheet export;

    @Inject
    Search index;

    @Inject
    SearchChanges changes;

    private RegisterFixture house;
    private RequestFilter filter;
    private final List<Long> mine = new ArrayList<>();

    @BeforeEach
    void a_county() throws Exception {
        house = new RegisterFixture(container);
        filter = new RequestFilter(null, null, house.year, null, null, null, null, null, null);
    }

    private long approved(AccountId officer, AccountId head, String title) {
        assertTrue(user.actAs(officer));
        long id = requests.draft(house.year, words(title), both().subList(0, 1));
        requests.handIn(id);
        assertTrue(user.actAs(head));
        requests.approve(id, requests.byId(id).version());
        return id;
    }

    @Test
    void a_county_sees_its_own_the_centre_what_is_addressed_to_it_and_the_programme_all_that_was_sent()
            throws Exception {
        long sent = approved(house.officer, house.head, "範圍已送");
        assertTrue(user.actAs(house.compiler));
        compiling.send(COUNTY, house.year, Map.of(sent, requests.byId(sent).version()), null);
        long waiting = approved(house.officer, house.head, "範圍待彙整");
        assertTrue(user.actAs(house.officer));
        long draft = requests.draft(house.year, words("範圍草稿"), both());
        long other = approved(house.elsewhere, house.elsewhere, "範圍他縣");
        AccountId nothing = new AccountId(
                TestAccount.called("管理").with("administrator").in(container.database(), RegisterFixture.PROGRAMME));
        mine.addAll(List.of(sent, waiting, draft, other));
        container.inTransaction(() -> changes.changed("*", 0));
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("case officer of the bureau", house.officer);
        people.put("head of the bureau", house.head);
        people.put("compiling office", house.compiler);
        people.put("central office that is asked", house.mental);
        people.put("central office that is not asked", house.labour);
        people.put("staff unit of the programme", house.programme);
        people.put("bureau of another county", house.elsewhere);
        people.put("whole country", People.seeingEverything(container, 402));
        people.put("administrator", nothing);
        kept(FiveWays.<String>of(CountyRequest.KIND.name(), NotVisible.class)
                .actingAs(who -> user.actAs(people.get(who)))
                .list(() -> ids(search.rows(filter, 0, 100)))
                .list("words", () -> ids(search.rows(like(), 0, 100)))
                .search(this::indexed)
                .export(this::exported)
                .count(() -> search.count(filter))
                .dashboard(this::counted)
                .open(sheets::byId)
                .open("record", requests::byId)
                .sees("case officer of the bureau", List.of(sent, waiting, draft))
                .sees("head of the bureau", List.of(sent, waiting, draft))
                .sees("compiling office", List.of(sent, waiting))
                .sees("central office that is asked", List.of(sent))
                .sees("central office that is not asked", List.of())
                .sees("staff unit of the programme", List.of(sent))
                .sees("bureau of another county", List.of(other))
                .sees("whole country", List.of(sent, waiting, draft, other))
                .refused("administrator", NotPermitted.class));
    }

    /** The table in docs is what was found: who changes what somebody sees, changes it there too. */
    private static void kept(FiveWays<String> ways) throws Exception {
        String found = ways.prove().keep("county-requests").asMarkdown();
        String docs = Files.readString(Path.of("..", "..", "docs", "scope-matrix.md"));
        assertTrue(docs.contains(found), "docs/scope-matrix.md tells otherwise than:\n" + found);
    }

    private RequestFilter like() {
        return new RequestFilter("範圍", null, house.year, null, null, null, null, null, null);
    }

    private static List<Long> ids(List<RequestRow> rows) {
        return rows.stream().map(RequestRow::id).toList();
    }

    private long counted() {
        return search.counts(filter).stream()
                .filter(one -> one.year() == house.year)
                .mapToLong(RequestSearch.ThemeCount::number)
                .sum();
    }

    /** By their subjects: a sheet tells no ids. */
    private List<Long> exported() {
        List<Long> ids = new ArrayList<>();
        List<RequestRow> known = search.rows(filter, 0, 100);
        export.sheet(filter, Locale.TAIWAN)
                .rows()
                .forEach(line -> ids.add(known.stream()
                        .filter(row -> row.title().equals(line.get(5).shown()))
                        .findFirst()
                        .orElseThrow()
                        .id()));
        return ids;
    }

    /** Those of other tests have other years, which the search does not ask for. */
    private List<Long> indexed() {
        return index.found(new SearchFilter("範圍", CountyRequest.KIND.name(), null, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .filter(mine::contains)
                .toList();
    }
}

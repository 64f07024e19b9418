package tw.anwang.intake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.RevealTyped;
import tw.anwang.intake.ReportKind;
import tw.anwang.intake.board.Board;
import tw.anwang.intake.board.BoardRow;
import tw.anwang.intake.board.BoardShow;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;

/** List, number, board, search and page agree on who sees which report; who reported is in none of them. */
class WhoSeesReportsIT {
    private static final int MANY = 500;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("intake");

    @Inject
    CurrentUser user;

    @Inject
    Reports reports;

    @Inject
    ReportSheets sheets;

    @Inject
    ReportSearch search;

    @Inject
    Board board;

    @Inject
    Reporters reporters;

    @Inject
    Search index;

    @Inject
    SearchChanges changes;

    private IntakeFixture house;
    private final List<Long> mine = new ArrayList<>();

    @BeforeEach
    void a_county() throws Exception {
        house = new IntakeFixture(container);
    }

    @Test
    void the_window_sees_all_of_its_county_a_centre_what_it_entered_or_was_sent_and_protection_is_kept_to_its_parties()
            throws Exception {
        long waiting = house.entered(ReportKind.VULNERABLE_FAMILY, "範圍甲");
        long sent = house.entered(ReportKind.VULNERABLE_FAMILY, "範圍乙");
        house.dispatched(sent, IntakeFixture.FENGSHAN);
        house.actAs(house.screener);
        long protective = reports.register(
                IntakeFixture.head(
                        ReportKind.CHILD_PROTECTION, container.clock().instant()),
                IntakeFixture.words("案情 範圍丙"),
                List.of(IntakeFixture.child("範圍丙")),
                IntakeFixture.TEACHER);
        mine.addAll(List.of(waiting, sent, protective));
        container.inTransaction(() -> changes.changed("*", 0));
        AccountId country = everything();
        Map<String, AccountId> people = new LinkedHashMap<>();
        people.put("dispatch window", house.screener);
        people.put("worker of the centre that entered it", house.worker);
        people.put("centre it was dispatched to", house.other);
        people.put("window of another county", house.elsewhere);
        people.put("whole country", country);
        people.put("administrator", house.person("管理", IntakeFixture.BUREAU, "administrator"));
        kept(FiveWays.<String>of(Report.KIND.name(), NotVisible.class)
                .actingAs(who -> house.actAs(people.get(who)))
                .list(() -> ours(search.rows(ReportFilter.ALL, 0, MANY).stream()
                        .map(ReportRow::id)
                        .toList()))
                .list(
                        "board",
                        () -> ours(board.rows(BoardShow.RUNNING, 0, MANY).stream()
                                .map(BoardRow::report)
                                .distinct()
                                .toList()))
                .search(this::indexed)
                .open(sheets::byId)
                .open("record", reports::byId)
                .sees("dispatch window", List.of(waiting, sent, protective))
                .sees("worker of the centre that entered it", List.of(waiting, sent))
                .sees("centre it was dispatched to", List.of(sent))
                .sees("window of another county", List.of())
                .sees("whole country", List.of(waiting, sent))
                .refused("administrator", NotPermitted.class));
        for (AccountId who : List.of(house.screener, house.worker, house.other, country)) {
            house.actAs(who);
            assertEquals(search.rows(ReportFilter.ALL, 0, MANY).size(), search.count(ReportFilter.ALL));
            for (BoardShow show : BoardShow.values()) {
                assertEquals(board.rows(show, 0, MANY).size(), board.counts().get(show), show.name());
            }
        }
    }

    private AccountId everything() throws Exception {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert ignore into identity_role (code, position) values ('intakeOfTests', 99)");
            statement.execute(
                    "insert ignore into identity_role_permission values ('intakeOfTests', 'scope.everything'),"
                            + " ('intakeOfTests', 'intake.read')");
        }
        return house.person("全國", 101, "intakeOfTests");
    }

    private static void kept(FiveWays<String> ways) throws Exception {
        String found = ways.prove().keep("intake-reports").asMarkdown();
        String docs = Files.readString(Path.of("..", "..", "docs", "scope-matrix.md"));
        assertTrue(docs.contains(found), "docs/scope-matrix.md tells otherwise than:\n" + found);
    }

    private List<Long> ours(List<Long> ids) {
        return ids.stream().filter(mine::contains).toList();
    }

    private List<Long> indexed() {
        return ours(index.found(new SearchFilter("範圍", Report.KIND.name(), null, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .toList());
    }

    @Test
    void who_reported_is_shown_for_a_purpose_only_and_found_by_nobody() throws Exception {
        long id = house.entered(ReportKind.VULNERABLE_FAMILY, "密報");
        assertThrows(RuleBroken.class, () -> reporters.revealed(id, container.get(RevealTyped.class)));
        RevealTyped why = container.get(RevealTyped.class);
        why.setPurpose(RevealPurpose.CONTACT);
        why.setWords("詢問細節，補充案情");
        assertEquals("祕密人", reporters.revealed(id, why).name());
        try (var connection = container.database().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from " + container.database().schema()
                                        + "_trail.trail_act where verb = 'reveal' and record_id = " + id)) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
        container.inTransaction(() -> changes.changed("*", 0));
        assertTrue(index.found(new SearchFilter("祕密人", null, null, null, null), 1)
                .hits()
                .isEmpty());
        assertFalse(sheets.byId(id).toString().contains("祕密人"));
        assertTrue(search.rows(new ReportFilter("祕密人", null, null, null, null), 0, MANY)
                .isEmpty());
    }
}

package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.anwang.testing.Migrations;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/**
 * The database of an earlier day, with the rows that were in it then, is brought to the newest: it becomes what a new one
 * is, no row is lost, and the portal of that day could still read and write it, unless a migration says that it takes
 * something away (docs/adr/0052).
 */
@Tag("full")
class EarlierDatabaseIT {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = database() and table_type = 'BASE TABLE' order by 1";

    private static final String COLUMNS = "select concat_ws(' ', table_name, column_name, column_type, is_nullable,"
            + " column_default, extra, collation_name) from information_schema.columns"
            + " where table_schema = database() order by table_name, column_name";

    private static final String KEYS = "select concat_ws(' ', table_name, index_name, seq_in_index, column_name,"
            + " non_unique) from information_schema.statistics where table_schema = database() order by 1";

    /** What the portal of that day writes: a row without the columns that it does not know. */
    private static final String MUST_BE_GIVEN = "select concat_ws(' ', table_name, column_name)"
            + " from information_schema.columns where table_schema = database() and is_nullable = 'NO'"
            + " and column_default is null and extra = '' and table_name = '%s'";

    /** Tables in which a migration made one row of several, with the reason. */
    private static final Map<String, String> FEWER =
            Map.of("intake_report_party", "an office that stood twice at a report stands once (intake V081)");

    static List<EarlierState> states() {
        return EarlierState.all();
    }

    @ParameterizedTest
    @MethodSource("states")
    void becomes_what_a_new_one_is_with_all_its_rows_and_the_portal_of_that_day_can_still_write(EarlierState state)
            throws SQLException {
        TestDatabase database = asItWas(state);
        Map<String, Long> rows = counts(database);
        assertTrue(rows.get("meetings_tracked_item") > 0 && rows.get("welfare_family_case") > 0, "rows of that day");
        List<String> known = columnsOf(database, rows.keySet());
        TreeSet<String> given = mustBeGiven(database, rows.keySet());

        Migrations.run(database);

        TestDatabase newest = TestDatabase.fresh("newest");
        Migrations.run(newest);
        Map<String, Long> after = counts(database);
        List<String> lost = new ArrayList<>(known);
        lost.removeAll(columnsOf(database, rows.keySet()));
        TreeSet<String> more = new TreeSet<>(mustBeGiven(database, rows.keySet()));
        more.removeAll(given);
        assertAll(
                () -> assertEquals(withoutHistory(newest, COLUMNS), withoutHistory(database, COLUMNS)),
                () -> assertEquals(withoutHistory(newest, KEYS), withoutHistory(database, KEYS)),
                () -> rows.forEach((table, count) -> assertTrue(
                        FEWER.containsKey(table) || after.getOrDefault(table, 0L) >= count, table + " has lost rows")),
                () -> assertEquals(List.of(), lost, "a contract migration takes away, a release later"),
                () -> assertEquals(new TreeSet<>(), more, "a new column has a default or may be empty"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void is_migrated_by_the_portal_itself_at_its_start_and_shown(EarlierState state) throws SQLException {
        TestDatabase database = asItWas(state);
        try (PortalServer portal = PortalServer.start(database, Path.of("target/earlier-test"))) {
            DemoRows.load(database); // a demo's kept folder goes on, too
            Visitor visitor = new Visitor(portal.address());
            visitor.signIn("shejia.officer", Portal.PASSWORD);
            for (String page : List.of(
                    "/home.xhtml",
                    "/meetings/trackedItemList.xhtml",
                    "/meetings/trackedItem.xhtml?id=" + database.number("select min(id) from meetings_tracked_item"),
                    "/meetings/roundList.xhtml")) {
                assertEquals(200, visitor.get(page).status(), page);
            }
        }
    }

    private static TestDatabase asItWas(EarlierState state) {
        TestDatabase database = TestDatabase.fresh("earlier");
        Migrations.run(database, state.tables());
        DemoRows.load(database, state.rows());
        return database;
    }

    private static Map<String, Long> counts(TestDatabase database) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : database.texts(TABLES)) {
            if (!table.contains("_history_")) {
                counts.put(table, database.number("select count(*) from `" + table + "`"));
            }
        }
        return counts;
    }

    /** Whatever their type is now: a wider one takes what fitted before. */
    private static List<String> columnsOf(TestDatabase database, Iterable<String> tables) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (String table : tables) {
            columns.addAll(database.texts("select concat_ws(' ', table_name, column_name) from"
                    + " information_schema.columns where table_schema = database() and table_name = '" + table + "'"));
        }
        return columns;
    }

    private static TreeSet<String> mustBeGiven(TestDatabase database, Iterable<String> tables) throws SQLException {
        TreeSet<String> given = new TreeSet<>();
        for (String table : tables) {
            given.addAll(database.texts(MUST_BE_GIVEN.formatted(table)));
        }
        return given;
    }

    private static List<String> withoutHistory(TestDatabase database, String shape) throws SQLException {
        return database.texts(shape).stream()
                .filter(line -> !line.contains("_history_"))
                .toList();
    }
}

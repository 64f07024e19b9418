package tw.anwang.meetings.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.Value;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.tracked.TrackedItemFilter;
import tw.anwang.meetings.tracked.TrackedItemSearch;
import tw.anwang.testing.ModuleContainer;

/** A list of earlier items says its 密等 in its name, above its rows or in a column: heard before anything is kept. */
class GradeOfAnOpeningBalanceIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private OpeningBalances balances;

    @Inject
    private WaitingBalance waiting;

    @Inject
    private TrackedItemSearch search;

    @Inject
    private CurrentUser user;

    @TempDir
    Path folder;

    private long series;

    @BeforeEach
    void a_series_of_the_staff_unit() throws SQLException {
        series = EarlierList.series(container);
        user.actAs(People.of(container, 101));
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void what_is_secret_or_above_in_one_cell_refuses_the_whole_list_and_keeps_nothing(SheetFormat format)
            throws Exception {
        Path list = written(format, row("1", "普通"), row("2", "極機密"));
        long files = container.database().number("select count(*) from desk_file");
        assertEquals("meetings.grade.secretPaper", refused("清冊." + format, list));
        assertEquals(files, container.database().number("select count(*) from desk_file"));
        assertEquals(
                1,
                container
                        .database()
                        .number("select count(*) from " + container.database().schema()
                                + "_trail.trail_act where verb = 'refuseSecret' and account_id = "
                                + user.getMe().id().value()));
    }

    @Test
    void the_name_of_the_file_says_it_too() throws Exception {
        assertEquals("meetings.grade.secretPaper", refused("【機密】清冊.ods", written(SheetFormat.ODS, row("1", ""))));
    }

    private String refused(String name, Path list) {
        return assertThrows(RuleBroken.class, () -> waiting.keep(name, () -> Files.newInputStream(list)))
                .key();
    }

    @Test
    void an_item_is_held_as_its_row_says_and_found_by_who_may_see_it() throws Exception {
        Path list = written(SheetFormat.ODS, row("1", "密"), row("2", "普通"), row("3", ""));
        long kept = waiting.keep("清冊.ods", () -> Files.newInputStream(list));
        balances.takeOver(series, waiting.lines(series, kept, Locale.TAIWAN));
        assertEquals(List.of("第13次-1", "第13次-2", "第13次-3"), numbers());
        user.actAs(People.reader(container, 101));
        assertEquals(List.of("第13次-2", "第13次-3"), numbers());
    }

    @Test
    void a_list_that_is_confidential_as_a_whole_makes_every_item_so() throws Exception {
        Path list = written(SheetFormat.ODS, row("1", "普通"));
        assertEquals(
                List.of(Grade.CONFIDENTIAL),
                balances.preview(series, "密_清冊.ods", list, Locale.TAIWAN).stream()
                        .map(BalanceLine::grade)
                        .toList());
    }

    @Test
    void who_does_not_see_what_is_confidential_brings_no_such_list() throws Exception {
        Path list = written(SheetFormat.ODS, row("1", "密"));
        user.actAs(People.keeperWithoutConfidential(container, 101));
        assertEquals("meetings.grade.blind", refused("清冊.ods", list));
    }

    private List<String> numbers() {
        return search.found(new TrackedItemFilter(null, series, null, null, null, null, false), 1, null).rows().stream()
                .map(row -> row.number())
                .sorted()
                .toList();
    }

    private static List<Value> row(String number, String grade) {
        return List.of(
                Value.of("第13次-" + number),
                Value.of("第13次"),
                Value.of("案由" + number),
                Value.of("心健司"),
                Value.of("儘速"),
                Value.of(grade));
    }

    @SafeVarargs
    private Path written(SheetFormat format, List<Value>... rows) throws Exception {
        return EarlierList.written(folder, format, List.of("案號", "會議次別", "案由", "主辦單位", "期限", "密等"), List.of(rows));
    }
}

package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.Sheet;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

/** A figure by office or series over the years: each cell is the number of rows it opens, and all cells are the sheet's. */
class FiguresOverYearsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    private static final FigureFilter SERIES =
            new FigureFilter(FigureExamples.SERIES, null, true, null, null, null, null, null, null, null, null);

    @Inject
    private FigureYears years;

    @Inject
    private Figures figures;

    @Inject
    private FigureRows rows;

    @Inject
    private FigureYearPapers papers;

    @Inject
    private CurrentUser user;

    @BeforeEach
    void examples() throws SQLException {
        FigureExamples.lay(container);
    }

    @Test
    void every_cell_opens_as_many_rows_as_it_says_whoever_asks() throws SQLException {
        for (AccountId person : List.of(
                People.seeingEverything(container, FigureExamples.STAFF), People.of(container, FigureExamples.LEAD))) {
            user.actAs(person);
            for (Grouping by : FigureYearSheet.GROUPINGS) {
                int shown = 0;
                for (Measure measure : FigureYearSheet.MEASURES) {
                    shown += everyCell(years.of(SERIES.by(by).of(measure, null, null), Locale.TAIWAN));
                }
                assertTrue(shown > 10, "a test of empty cells proves nothing: " + shown);
            }
        }
    }

    private int everyCell(FigureYearSheet sheet) {
        int shown = 0;
        for (FigureYearLine line : sheet.lines()) {
            for (int year : sheet.years()) {
                shown += opens(sheet, line.getKey(), year, line.in(year));
            }
            opens(sheet, line.getKey(), null, line.all());
        }
        sheet.years().forEach(year -> opens(sheet, null, year, sheet.total().in(year)));
        opens(sheet, null, null, sheet.total().all());
        return shown;
    }

    private int opens(FigureYearSheet sheet, Long key, Integer year, FigureLine line) {
        for (Measure measure :
                sheet.measure() == Measure.IN_TIME ? List.of(Measure.IN_TIME, Measure.DUE) : List.of(sheet.measure())) {
            FigureFilter cell = sheet.filter().of(measure, key, null).in(year);
            assertEquals(line.number(measure), rows.found(cell, 1).total(), cell::toString);
        }
        return line.number(sheet.measure()) > 0 ? 1 : 0;
    }

    @Test
    void lines_and_sum_are_those_of_the_sheet_of_figures() throws SQLException {
        user.actAs(People.of(container, FigureExamples.STAFF));
        for (Grouping by : FigureYearSheet.GROUPINGS) {
            FigureSheet sheet = figures.of(SERIES.by(by), Locale.TAIWAN);
            for (Measure measure : FigureYearSheet.MEASURES) {
                FigureYearSheet over = years.of(SERIES.by(by).of(measure, null, null), Locale.TAIWAN);
                assertEquals(sheet.total().number(measure), over.total().all().number(measure), measure.toString());
                for (FigureYearLine line : over.lines()) {
                    FigureLine same = sheet.lines().stream()
                            .filter(one -> one.getKey().equals(line.getKey()))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(same.number(measure), line.all().number(measure), by + " " + measure);
                    assertEquals(same.getName(), line.getName());
                }
            }
        }
    }

    @Test
    void years_stand_from_the_oldest_and_what_has_none_comes_last() throws SQLException {
        user.actAs(People.of(container, FigureExamples.STAFF));
        List<Integer> found =
                years.of(SERIES.of(Measure.TRACKED, null, null), Locale.TAIWAN).years();
        assertEquals(0, found.get(found.size() - 1), "every seventh item has no known day");
        List<Integer> known = found.subList(0, found.size() - 1);
        assertTrue(known.size() > 2, known::toString);
        assertEquals(known.stream().sorted().toList(), known);
    }

    @Test
    void the_spreadsheet_has_a_column_for_each_year_and_three_where_it_tells_a_rate() throws SQLException {
        user.actAs(People.of(container, FigureExamples.STAFF));
        FigureFilter open = SERIES.of(Measure.OPEN, null, null);
        FigureYearSheet counted = years.of(open, Locale.TAIWAN);
        assertEquals(
                2 + counted.years().size(),
                papers.sheet(open, Locale.TAIWAN).columns().size());
        FigureFilter inTime = SERIES.of(Measure.IN_TIME, null, null);
        FigureYearSheet rates = years.of(inTime, Locale.TAIWAN);
        Sheet sheet = papers.sheet(inTime, Locale.TAIWAN);
        assertEquals(1 + 3 * (1 + rates.years().size()), sheet.columns().size());
    }

    @Test
    void the_table_costs_few_statements() throws Exception {
        user.actAs(People.of(container, FigureExamples.STAFF));
        years.of(SERIES, Locale.TAIWAN);
        SqlCounter asked = SqlCounter.during(() -> years.of(SERIES, Locale.TAIWAN));
        assertTrue(asked.count() <= 3, asked::toString);
    }

    @Test
    void who_may_not_read_is_refused() throws SQLException {
        user.actAs(new AccountId(TestAccount.called("管理").with("administrator").in(container.database(), 101)));
        assertThrows(NotPermitted.class, () -> years.of(SERIES, Locale.TAIWAN));
    }
}

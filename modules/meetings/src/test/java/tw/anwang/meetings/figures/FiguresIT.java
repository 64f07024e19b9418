package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

/** Each figure is the number of rows in the list it opens, whoever asks, by whatever it is grouped. */
class FiguresIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    private static final FigureFilter SERIES = of(FigureExamples.SERIES, null, null, null);

    @Inject
    private Figures figures;

    @Inject
    private FigureRows rows;

    @Inject
    private CurrentUser user;

    private final LocalDate today = Taipei.today(Clock.systemUTC());

    @BeforeEach
    void examples() throws SQLException {
        FigureExamples.lay(container);
    }

    @Test
    void every_number_opens_as_many_rows_as_it_says_for_who_sees_everything() throws SQLException {
        everyCell(People.seeingEverything(container, FigureExamples.STAFF), SERIES);
    }

    @Test
    void every_number_opens_as_many_rows_as_it_says_for_a_bureau_of_a_county() throws SQLException {
        everyCell(People.reader(container, FigureExamples.BUREAU), of(FigureExamples.SERIES + 1, null, null, null));
    }

    @Test
    void every_number_opens_as_many_rows_as_it_says_for_an_office_that_leads_some() throws SQLException {
        everyCell(People.of(container, FigureExamples.LEAD), SERIES);
    }

    @Test
    void every_number_opens_as_many_rows_as_it_says_for_the_staff_unit_under_every_filter() throws SQLException {
        AccountId staff = People.of(container, FigureExamples.STAFF);
        int year = today.getYear() - 1911;
        everyCell(staff, of(FigureExamples.SERIES, null, year - 1, year));
        everyCell(staff, of(FigureExamples.SERIES + 1, "高雄市", null, null));
        everyCell(
                staff,
                new FigureFilter(
                        FigureExamples.SERIES + 1,
                        null,
                        false,
                        "6400000000",
                        null,
                        null,
                        null,
                        new AgeBands(List.of(7, 30)),
                        null,
                        null,
                        null));
    }

    /** @return how many cells were not empty */
    private void everyCell(AccountId person, FigureFilter filter) {
        user.actAs(person);
        int shown = 0;
        for (Grouping by : Grouping.ofSheets()) {
            FigureSheet sheet = figures.of(filter.by(by), Locale.TAIWAN);
            for (FigureLine line : sheet.lines()) {
                shown += everyCell(sheet, line);
            }
            everyCell(sheet, sheet.total());
        }
        assertTrue(shown > 20, "a test of empty cells proves nothing: " + shown);
    }

    private int everyCell(FigureSheet sheet, FigureLine line) {
        int shown = 0;
        for (Measure measure : Measure.values()) {
            if (measure != Measure.AGED && measure != Measure.ASKED) {
                shown += opens(sheet.filter().of(measure, line.getKey(), null), line.number(measure));
            }
        }
        for (AgeBand band : sheet.filter().bounds().list()) {
            shown += opens(sheet.filter().of(Measure.AGED, line.getKey(), band.index()), line.aged(band));
        }
        int unknown = sheet.filter().bounds().unknown();
        return shown + opens(sheet.filter().of(Measure.AGED, line.getKey(), unknown), line.getAgeUnknown());
    }

    private int opens(FigureFilter cell, long number) {
        FigureRows.Found found = rows.found(cell, 1);
        assertEquals(number, found.total(), cell::toString);
        assertEquals(Math.min(number, 20), found.rows().size(), cell::toString);
        return number > 0 ? 1 : 0;
    }

    @Test
    void the_sum_is_the_same_by_whatever_the_figures_are_grouped() throws SQLException {
        user.actAs(People.of(container, FigureExamples.STAFF));
        FigureLine expected = figures.of(SERIES, Locale.TAIWAN).total();
        for (Grouping by : Grouping.ofSheets()) {
            FigureLine total = figures.of(SERIES.by(by), Locale.TAIWAN).total();
            for (Measure measure : Measure.values()) {
                assertEquals(expected.number(measure), total.number(measure), by + " " + measure);
            }
            assertEquals(expected.getMedian(), total.getMedian(), by.toString());
        }
        assertEquals(expected.number(Measure.DUE), dueTogether(expected));
    }

    private static long dueTogether(FigureLine line) {
        return line.number(Measure.IN_TIME) + line.number(Measure.LATE) + line.number(Measure.UNANSWERED);
    }

    /** The database is asked in its own words; the rule is {@link Punctuality}. */
    @Test
    void the_database_judges_every_answer_as_the_rule_does() throws SQLException {
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        Map<Measure, Punctuality> alike = new EnumMap<>(Map.of(
                Measure.IN_TIME, Punctuality.IN_TIME,
                Measure.LATE, Punctuality.LATE,
                Measure.UNANSWERED, Punctuality.UNANSWERED,
                Measure.NOT_DUE, Punctuality.NOT_DUE));
        for (var pair : alike.entrySet()) {
            List<FigureRow> found = pages(SERIES.of(pair.getKey(), null, null));
            assertTrue(found.size() > 2, pair + " has no examples");
            found.forEach(row -> assertEquals(pair.getValue(), row.reply().punctuality(), row::toString));
        }
    }

    @Test
    void an_answer_that_was_given_back_and_sent_again_keeps_the_moment_it_was_first_sent() throws SQLException {
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        long sentAgainLate = container
                .database()
                .number("select count(*) from meetings_answer a join meetings_round r on r.id = a.round_id"
                        + " where a.first_sent_at < timestamp(r.due_on, '16:00') and a.sent_at > timestamp(r.due_on, '16:00')"
                        + " and r.id between 485001 and 485009 and r.due_on < curdate() - interval 1 day");
        assertTrue(sentAgainLate > 0);
        Set<Long> late = new HashSet<>();
        ofThreeSeries(Measure.LATE).forEach(row -> late.add(row.id()));
        assertEquals(
                List.of(),
                container
                        .database()
                        .texts(
                                "select a.id from meetings_answer a join meetings_round r on r.id = a.round_id"
                                        + " where r.id between 485001 and 485009 and a.first_sent_at < timestamp(r.due_on, '16:00')")
                        .stream()
                        .filter(id -> late.contains(Long.valueOf(id)))
                        .toList());
    }

    @Test
    void what_was_given_back_most_often_stands_first() throws SQLException {
        container.database().run("update meetings_answer set times_returned = 5 where id = 485120 + 3");
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        List<FigureRow> returned = pages(SERIES.of(Measure.RETURNED, null, null));
        assertEquals(485_123, returned.get(0).id());
        for (int i = 1; i < returned.size(); i++) {
            assertTrue(returned.get(i - 1).reply().timesReturned()
                    >= returned.get(i).reply().timesReturned());
        }
    }

    @Test
    void what_was_asked_of_an_item_released_before_the_day_is_left_out() throws SQLException {
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        List<String> leftOut = container
                .database()
                .texts("select a.id from meetings_answer a join meetings_round r on r.id = a.round_id"
                        + " join meetings_tracked_item i on i.id = a.tracked_item_id where a.sent_at is null"
                        + " and r.id between 485001 and 485009 and i.released_on between r.opened_on and r.due_on");
        assertTrue(leftOut.size() > 0);
        Set<String> asked = new HashSet<>();
        for (Measure measure : List.of(Measure.DUE, Measure.NOT_DUE)) {
            ofThreeSeries(measure).forEach(row -> asked.add(String.valueOf(row.id())));
        }
        assertTrue(leftOut.stream().noneMatch(asked::contains));
    }

    /** Other tests of the module leave 90,000 answers behind. */
    private List<FigureRow> ofThreeSeries(Measure measure) {
        List<FigureRow> all = new ArrayList<>();
        for (long series = FigureExamples.SERIES; series < FigureExamples.SERIES + 3; series++) {
            all.addAll(pages(of(series, null, null, null).of(measure, null, null)));
        }
        return all;
    }

    private List<FigureRow> pages(FigureFilter filter) {
        FigureRows.Found first = rows.found(filter, 1);
        List<FigureRow> all = new ArrayList<>(first.rows());
        for (int page = 2; page <= first.paging().lastPage(); page++) {
            all.addAll(rows.found(filter, page).rows());
        }
        assertEquals(first.total(), all.stream().map(FigureRow::id).distinct().count());
        return all;
    }

    @Test
    void who_takes_no_part_has_no_figures_and_who_may_not_read_is_refused() throws SQLException {
        user.actAs(People.of(container, 300));
        assertEquals(0, figures.of(SERIES, Locale.TAIWAN).lines().size());
        user.actAs(new AccountId(TestAccount.called("管理").with("administrator").in(container.database(), 101)));
        assertThrows(NotPermitted.class, () -> figures.of(SERIES, Locale.TAIWAN));
        assertThrows(NotPermitted.class, () -> rows.found(SERIES.of(Measure.OPEN, null, null), 1));
    }

    @Test
    void a_line_of_something_that_the_person_does_not_see_has_no_name() throws SQLException {
        user.actAs(People.of(container, FigureExamples.LEAD)); // leads items of a series that is the staff unit's alone
        FigureSheet sheet = figures.of(FigureFilter.ALL.by(Grouping.SERIES), Locale.TAIWAN);
        assertTrue(sheet.lines().stream().noneMatch(line -> line.getName().contains("統計系列")));
        assertTrue(sheet.lines().stream().anyMatch(line -> line.getName().equals("（您看不到的系列）")));
    }

    @Test
    void figures_cost_few_statements() throws Exception {
        user.actAs(People.of(container, FigureExamples.STAFF));
        for (Grouping by : Grouping.ofSheets()) {
            figures.of(SERIES.by(by), Locale.TAIWAN);
            SqlCounter asked = SqlCounter.during(() -> figures.of(SERIES.by(by), Locale.TAIWAN));
            assertTrue(asked.count() <= 6, asked::toString);
        }
    }

    private static FigureFilter of(Long series, String office, Integer from, Integer to) {
        return new FigureFilter(series, office, true, null, from, to, null, null, null, null, null);
    }
}

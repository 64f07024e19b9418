package tw.anwang.meetings.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

/** The items given back most often and asked about in most rounds; each number opens as many answers as it says. */
class MostOfSomethingIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private FigureMost most;

    @Inject
    private FigureRows rows;

    @Inject
    private CurrentUser user;

    @BeforeEach
    void examples() throws SQLException {
        FigureExamples.lay(container);
    }

    private static FigureFilter by(Measure measure, long series) {
        return new FigureFilter(series, null, true, null, null, null, Grouping.ITEM, null, measure, null, null);
    }

    @Test
    void most_returned_is_first_and_nothing_that_never_was() throws SQLException {
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        container.database().run("update meetings_answer set times_returned = 7 where id = 485120 + 6");
        long item = container.database().number("select tracked_item_id from meetings_answer where id = 485126");
        List<FigureMostRow> found = most.rows(by(Measure.RETURNED, seriesOf(item)));
        assertEquals(item, found.get(0).id());
        assertTrue(found.get(0).counts().times() >= 7);
        assertFalls(found.stream().map(row -> row.counts().times()).toList());
        assertTrue(found.stream().allMatch(row -> row.counts().times() > 0));
    }

    @Test
    void most_rounds_is_first_and_a_round_with_two_offices_is_one() throws SQLException {
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        long item = most.rows(by(Measure.ASKED, FigureExamples.SERIES)).get(0).id();
        FigureMostRow.Counts before = countsOf(item);
        container
                .database()
                .run("insert into meetings_answer (id, round_id, tracked_item_id, office_id, part, state, sent_at)"
                        + " select 485999, a.round_id, a.tracked_item_id, (select min(o.id) from directory_office o"
                        + " where o.id not in (select b.office_id from meetings_answer b where b.tracked_item_id = "
                        + item + ")), 'CO', 'SENT', now() from meetings_answer a where a.tracked_item_id = " + item
                        + " order by a.id limit 1");
        FigureMostRow.Counts after = countsOf(item);
        assertEquals(before.rounds(), after.rounds());
        assertEquals(before.asked() + 1, after.asked());
        assertFalls(most.rows(by(Measure.ASKED, seriesOf(item))).stream()
                .map(row -> row.counts().rounds())
                .toList());
        container.database().run("delete from meetings_answer where id = 485999");
    }

    private FigureMostRow.Counts countsOf(long item) throws SQLException {
        return most.rows(by(Measure.ASKED, seriesOf(item))).stream()
                .filter(row -> row.id() == item)
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static long seriesOf(long item) throws SQLException {
        return container.database().number("select series_id from meetings_tracked_item where id = " + item);
    }

    @Test
    void every_number_opens_as_many_answers_as_it_says_whoever_asks() throws SQLException {
        for (AccountId person : List.of(
                People.seeingEverything(container, FigureExamples.STAFF),
                People.of(container, FigureExamples.STAFF),
                People.of(container, FigureExamples.LEAD))) {
            user.actAs(person);
            int opened = 0;
            for (Measure order : List.of(Measure.RETURNED, Measure.ASKED)) {
                FigureFilter filter = by(order, FigureExamples.SERIES);
                for (FigureMostRow row : most.rows(filter)) {
                    opened += opens(
                            filter.of(Measure.ASKED, row.id(), null),
                            row,
                            row.counts().asked());
                    opened += opens(
                            filter.of(Measure.RETURNED, row.id(), null),
                            row,
                            row.counts().returned());
                }
            }
            assertTrue(opened > 10, "a test of nothing proves nothing: " + opened);
        }
    }

    private int opens(FigureFilter cell, FigureMostRow row, long number) {
        FigureRows.Found found = rows.found(cell, 1);
        assertEquals(number, found.total(), cell::toString);
        assertTrue(found.rows().stream().allMatch(one -> one.itemId() == row.id()));
        return number > 0 ? 1 : 0;
    }

    @Test
    void an_office_finds_only_what_it_sees() throws SQLException {
        user.actAs(People.seeingEverything(container, FigureExamples.STAFF));
        List<Long> all = ids(most.rows(by(Measure.ASKED, FigureExamples.SERIES)));
        user.actAs(People.of(container, FigureExamples.LEAD));
        List<Long> own = ids(most.rows(by(Measure.ASKED, FigureExamples.SERIES)));
        assertNotEquals(List.of(), own);
        assertTrue(own.size() < all.size());
        user.actAs(People.of(container, 300));
        assertEquals(List.of(), most.rows(by(Measure.ASKED, FigureExamples.SERIES)));
        user.actAs(new AccountId(TestAccount.called("管理").with("administrator").in(container.database(), 101)));
        assertThrows(NotPermitted.class, () -> most.rows(by(Measure.ASKED, FigureExamples.SERIES)));
    }

    private static List<Long> ids(List<FigureMostRow> rows) {
        return rows.stream().map(FigureMostRow::id).toList();
    }

    @Test
    void it_costs_few_statements() throws Exception {
        user.actAs(People.of(container, FigureExamples.STAFF));
        FigureFilter filter = by(Measure.RETURNED, FigureExamples.SERIES);
        most.rows(filter);
        SqlCounter asked = SqlCounter.during(() -> most.rows(filter));
        assertTrue(asked.count() <= 4, asked::toString);
    }

    private static void assertFalls(List<Long> numbers) {
        List<Long> sorted = new ArrayList<>(numbers);
        sorted.sort(Comparator.reverseOrder());
        assertTrue(numbers.size() > 2);
        assertEquals(sorted, numbers);
    }
}

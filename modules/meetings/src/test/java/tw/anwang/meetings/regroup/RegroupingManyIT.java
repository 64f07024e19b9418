package tw.anwang.meetings.regroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.figures.FigureFilter;
import tw.anwang.meetings.figures.FigureLine;
import tw.anwang.meetings.figures.Figures;
import tw.anwang.meetings.figures.Grouping;
import tw.anwang.meetings.figures.Measure;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.series.Openness;
import tw.anwang.meetings.series.Readers;
import tw.anwang.meetings.series.SeriesFacts;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.PartOfItem;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemFilter;
import tw.anwang.meetings.tracked.TrackedItemSearch;
import tw.anwang.meetings.tracked.TrackedItemStories;
import tw.anwang.meetings.tracked.TrackedItemStory;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.meetings.tracked.Tracking;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** 社家署 merges, moves and splits what its platform tracks while a round is open, and takes it back. */
class RegroupingManyIT {
    private static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    private static final LocalDate MEETING = LocalDate.of(2023, 2, 8);
    private static final Basis PAPER = Basis.approval(TODAY, "社家字第1120000001號", "整併列管案件");

    /** All that a person or a figure is told of an item; its life and its version only grow. */
    private static final String STATE = "select concat_ws('|', tracking, handling, coalesce(merged_into_id, '-'),"
            + " coalesce(moved_to, '-'), coalesce(moved_into_id, '-'), coalesce(missed_on, '-'), urgent_on, due_kind,"
            + " lead_office_id, (select group_concat(concat(part, office_id) order by part, office_id)"
            + " from meetings_tracked_item_party p where p.record_id = i.id), (select group_concat(concat(round_id, part,"
            + " office_id, state, coalesce(text, '')) order by round_id, office_id) from meetings_answer a"
            + " where a.tracked_item_id = i.id), (select group_concat(t.office_id order by t.office_id) from desk_task t"
            + " join meetings_answer a on a.id = t.record_id and t.record_kind = 'meetings.answer'"
            + " where t.closed_at is null and a.tracked_item_id = i.id)) from meetings_tracked_item i where id in (%s)"
            + " order by id";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    Rounds rounds;

    @Inject
    Answers answers;

    @Inject
    Regroupings regroupings;

    @Inject
    EarlierRegroupings earlier;

    @Inject
    SeriesList seriesList;

    @Inject
    Figures figures;

    @Inject
    TrackedItemSearch search;

    private House house;
    private House elsewhere;
    private long one;
    private long two;
    private long three;
    private Aim merge;
    private Aim move;
    private Aim split;

    @BeforeEach
    void three_items_and_another_series_of_the_same_staff_unit() throws SQLException {
        container.clock().setTo(TODAY);
        house = new House(container, MEETING);
        elsewhere = new House(container, MEETING);
        named(house.series, "平臺" + house.series);
        named(elsewhere.series, "會報" + elsewhere.series);
        user.actAs(house.keeper);
        one = house.anItem("14-討1").ledBy(house.first).handedOutIn(items);
        two = house.anItem("14-討2").ledBy(house.second, house.first).handedOutIn(items);
        three = house.anItem("14-討3").ledBy(house.first).handedOutIn(items);
        rounds.open(house.meeting, LocalDate.of(2023, 1, 20), null);
        merge = new Aim(Act.MERGE, house.series, null, "14-討1");
        move = new Aim(Act.MOVE, house.series, null, "會報" + elsewhere.series);
        split = new Aim(Act.SPLIT, house.series, null, null);
    }

    @Test
    void merged_items_end_as_merged_and_every_office_is_asked_where_they_go_on() throws SQLException {
        regroupings.regroup(merge, versions(two, three), PAPER);
        assertEquals(List.of("MERGED", "MERGED"), texts("tracking", two, three));
        assertEquals(List.of(house.first, house.second), items.byId(one).askedOffices());
        assertEquals(2, number("select count(*) from meetings_answer where tracked_item_id = " + one));
        assertEquals(
                0, number("select count(*) from meetings_answer where tracked_item_id in (" + two + "," + three + ")"));
        TrackedItemStory goesOn = stories.of(one);
        assertEquals(List.of("14-討2", "14-討3"), numbers(goesOn.carried()));
        assertEquals("act.TAKE_IN", goesOn.life().get(0).key());
        assertEquals("14-討1", stories.of(two).goesOnAs().number());
        assertEquals("社家字第1120000001號", stories.of(two).life().get(0).basis().approvalNumber());
    }

    @Test
    void a_merge_taken_back_leaves_everything_as_it_was() throws SQLException {
        List<String> before = state(one, two, three);
        long made = regroupings.regroup(merge, versions(two, three), PAPER);
        assertEquals(List.of(), regroupings.undo(made));
        assertEquals(before, state(one, two, three));
        assertEquals("act.UNDO", stories.of(two).life().get(0).key());
        assertEquals("act.LET_GO", stories.of(one).life().get(0).key());
        assertEquals(List.of(), stories.of(one).carried());
        assertFalse(line(made).isOpen());
        assertEquals(List.of(), regroupings.undo(made), "a second time changes nothing");
        assertEquals(before, state(one, two, three));
    }

    @Test
    void a_draft_waits_with_its_office_and_goes_on_when_the_merge_is_taken_back() throws SQLException {
        begin(three, house.firstOfficer);
        List<String> before = state(one, two, three);
        assertFalse(row(merge, three).proposed());
        long made = regroupings.regroup(merge, versions(three), PAPER);
        regroupings.undo(made);
        assertEquals(before, state(one, two, three));
    }

    @Test
    void what_was_answered_in_an_open_round_stands_in_the_preview_with_its_reason_and_is_refused() throws SQLException {
        container
                .database()
                .run("update meetings_answer set state = 'SENT', sent_at = '2023-01-10' where tracked_item_id = "
                        + three);
        assertEquals(
                "meetings.regrouping.answered",
                row(merge, three).whyNot().orElseThrow().key());
        assertTrue(row(merge, two).whyNot().isEmpty());
        assertEquals(List.of(house.second.value()), row(merge, two).joining());
        List<String> before = state(one, two, three);
        assertEquals("meetings.regrouping.answered", refused(merge, versions(two, three)));
        assertEquals(before, state(one, two, three), "all or nothing");
    }

    @Test
    void pressed_twice_or_after_somebody_elses_change_nothing_happens() throws SQLException {
        Map<Long, Integer> seen = versions(two, three);
        regroupings.regroup(merge, seen, PAPER);
        List<String> before = state(one, two, three);
        assertEquals("meetings.regrouping.changedMeanwhile", refused(merge, seen));
        assertEquals(before, state(one, two, three));

        Map<Long, Integer> stale = versions(one);
        items.extend(one, Due.on(LocalDate.of(2023, 6, 30)), Basis.staffUnit(null));
        assertEquals("meetings.regrouping.changedMeanwhile", refused(move, stale));
    }

    @Test
    void taking_back_is_refused_for_what_something_happened_to_and_its_offices_are_asked_on() throws SQLException {
        long made = regroupings.regroup(merge, versions(two, three), PAPER);
        items.decide(two, Decision.resume(PAPER));
        List<RuleBroken> left = regroupings.undo(made);
        assertEquals(List.of("meetings.regrouping.changedSince"), keys(left));
        assertEquals(List.of("UNDER", "UNDER"), texts("tracking", two, three));
        assertEquals(List.of(house.first, house.second), items.byId(one).askedOffices());
        assertEquals(List.of(2L, 1L), List.of(line(made).items(), line(made).undone()));
    }

    @Test
    void taking_back_is_refused_once_the_item_that_goes_on_changed_or_a_new_office_writes() throws SQLException {
        long made = regroupings.regroup(merge, versions(two), PAPER);
        items.extend(one, Due.on(LocalDate.of(2023, 6, 30)), Basis.staffUnit(null));
        assertEquals(List.of("meetings.regrouping.goesOnChanged"), keys(regroupings.undo(made)));
        begin(one, house.secondOfficer);
        assertEquals(List.of("meetings.regrouping.begunSince"), keys(regroupings.undo(made)));
        assertEquals(List.of("MERGED"), texts("tracking", two));
    }

    @Test
    void moved_items_go_on_in_the_other_series_and_come_back() throws SQLException {
        rounds.open(elsewhere.meeting, MEETING, null);
        List<String> before = state(one, two, three);
        long made = regroupings.regroup(move, versions(one, two), PAPER);
        assertEquals(List.of("MOVED", "MOVED"), texts("tracking", one, two));
        TrackedItem there = items.byId(items.byId(two).ending().movedIntoId());
        assertEquals("移14-討2", there.number());
        assertEquals(2, number("select count(*) from meetings_answer where tracked_item_id = " + there.id()));

        assertEquals(List.of(), regroupings.undo(made));
        assertEquals(before, state(one, two, three));
        assertEquals(List.of("NOT"), texts("tracking", there.id()));
        assertEquals(0, number("select count(*) from meetings_answer where tracked_item_id = " + there.id()));
        assertEquals("14-討2", stories.of(there.id()).goesOnAs().number());
        assertEquals(List.of(), stories.of(two).carried());
        assertEquals(
                "meetings.trackedItem.resume.goesOn",
                assertThrows(RuleBroken.class, () -> items.decide(there.id(), Decision.resume(PAPER)))
                        .key());
    }

    /** That nobody did anything to the items is what counts; a series that closes closes them, taken back or not. */
    @Test
    void a_series_that_became_casework_since_stands_in_no_way_and_nothing_opens() throws SQLException {
        long moved = regroupings.regroup(move, versions(one), PAPER);
        long there = items.byId(one).ending().movedIntoId();
        long merged = regroupings.regroup(new Aim(Act.MERGE, house.series, null, "14-討2"), versions(three), PAPER);
        becomesCasework();
        assertEquals(List.of("1", "1", "1", "1"), texts("sensitivity", one, two, three, there));

        assertEquals(List.of(), regroupings.undo(moved));
        assertEquals(List.of(), regroupings.undo(merged));
        assertEquals(List.of("UNDER", "UNDER", "UNDER", "NOT"), texts("tracking", one, two, three, there));
        assertEquals(List.of("1", "1", "1", "1"), texts("sensitivity", one, two, three, there));
        assertEquals(
                0,
                number("select count(*) from meetings_tracked_item_party where part = 'READER' and record_id in ("
                        + list(one, two, three, there) + ") and office_id <> 402"));
    }

    private void becomesCasework() {
        var series = seriesList.byId(house.series);
        seriesList.amend(
                house.series,
                series.version(),
                new SeriesFacts(
                        series.name(),
                        "平臺" + house.series,
                        house.staff,
                        house.staff,
                        Openness.CASE,
                        true,
                        Readers.TAKING_PART,
                        null,
                        null,
                        Set.of(),
                        Set.of()));
    }

    @Test
    void a_preview_of_more_than_a_portion_goes_on_and_leaves_out_what_goes_on() throws SQLException {
        for (int i = 1; i <= KeptItems.MOST; i++) {
            house.anItem("15-報" + i).handedOutIn(items);
        }
        long all = regroupings.count(merge);
        assertEquals(KeptItems.MOST + 2, all, "the one that goes on is not among them");
        Set<Long> shown = new HashSet<>();
        for (int first = 0; first < all; first += KeptItems.MOST) {
            regroupings.preview(merge, first).forEach(row -> shown.add(row.id()));
        }
        assertEquals(all, shown.size());
        assertFalse(shown.contains(one));
        assertTrue(shown.containsAll(List.of(two, three)));
    }

    @Test
    void what_is_answered_where_it_goes_on_stays_there() throws SQLException {
        rounds.open(elsewhere.meeting, MEETING, null);
        long made = regroupings.regroup(move, versions(one), PAPER);
        long there = items.byId(one).ending().movedIntoId();
        begin(there, house.firstOfficer);
        assertEquals(List.of("meetings.regrouping.begunSince"), keys(regroupings.undo(made)));
        assertEquals(List.of("MOVED", "UNDER"), texts("tracking", one, there));
    }

    @Test
    void nothing_moves_in_bulk_to_a_series_of_another_staff_unit() throws SQLException {
        container
                .database()
                .run("update meetings_series set lead_office_id = " + house.second.value() + " where id = "
                        + elsewhere.series);
        assertEquals("meetings.regrouping.otherStaffUnit", refused(move, versions(one)));
        Aim outside = new Aim(Act.MOVE, house.series, null, "行政院社會福利推動委員會");
        long made = regroupings.regroup(outside, versions(one), PAPER);
        assertEquals("行政院社會福利推動委員會", items.byId(one).ending().movedTo());
        regroupings.undo(made);
        assertEquals(Tracking.UNDER, items.byId(one).tracking());
    }

    @Test
    void a_split_item_goes_on_as_its_parts_with_offices_and_words_of_their_own_and_comes_back() throws SQLException {
        List<String> before = state(one, two, three);
        List<PartOfItem> parts = List.of(
                new PartOfItem("訂定指引", "請訂定指引。", house.second, List.of(), null),
                new PartOfItem(null, null, house.first, List.of(), Due.on(MEETING)));
        long made = regroupings.split(split, versions(two), Map.of(two, parts), PAPER);
        TrackedItemStory whole = stories.of(two);
        assertEquals(Tracking.SPLIT, whole.item().tracking());
        assertEquals(List.of("14-討2-1", "14-討2-2"), numbers(whole.parts()));
        TrackedItem first = items.byId(whole.parts().get(0).id());
        TrackedItem second = items.byId(whole.parts().get(1).id());
        assertEquals(List.of("訂定指引", "請訂定指引。"), List.of(first.title(), first.text()));
        assertEquals(List.of("案由14-討2", "請辦理14-討2"), List.of(second.title(), second.text()));
        assertEquals(List.of(house.first), second.askedOffices());
        assertEquals(MEETING, second.due().date());
        assertEquals("14-討2", stories.of(first.id()).splitFrom().number());
        assertEquals("act.BRANCH", stories.of(first.id()).life().get(0).key());
        assertEquals(1, number("select count(*) from meetings_answer where tracked_item_id = " + first.id()));
        assertEquals(
                "meetings.trackedItem.resume.goesOn",
                assertThrows(RuleBroken.class, () -> items.decide(two, Decision.resume(PAPER)))
                        .key());

        assertEquals(List.of(), regroupings.undo(made));
        assertEquals(before, state(one, two, three));
        assertEquals(List.of("NOT", "NOT"), texts("tracking", first.id(), second.id()));
        assertEquals(List.of(), stories.of(two).parts());
        regroupings.split(split, versions(two), Map.of(two, parts), PAPER);
        assertEquals(List.of("14-討2-3", "14-討2-4"), numbers(stories.of(two).parts()), "a number given stays given");
    }

    @Test
    void figures_count_parts_for_what_was_split_and_nothing_twice() throws SQLException {
        PartOfItem part = new PartOfItem(null, null, house.second, List.of(house.first), null);
        List<PartOfItem> parts = List.of(part, part);
        counted(3, 3);
        long splitInTwo = regroupings.split(split, versions(two), Map.of(two, parts), PAPER);
        counted(4, 4);
        assertEquals(1, search.count(splitOnes()));
        long merged = regroupings.regroup(merge, versions(three), PAPER);
        counted(4, 3);
        regroupings.undo(splitInTwo);
        regroupings.undo(merged);
        counted(3, 3);
        assertEquals(0, search.count(splitOnes()));
    }

    private void counted(long tracked, long open) {
        FigureFilter series =
                new FigureFilter(house.series, null, true, null, null, null, Grouping.OFFICE, null, null, null, null);
        FigureLine total = figures.of(series, Locale.TAIWAN).total();
        assertEquals(List.of(tracked, open), List.of(total.number(Measure.TRACKED), total.number(Measure.OPEN)));
    }

    private TrackedItemFilter splitOnes() {
        return new TrackedItemFilter(null, house.series, null, null, null, Tracking.SPLIT, false);
    }

    @Test
    void a_split_that_loses_an_office_changes_nothing() throws SQLException {
        List<String> before = state(one, two, three);
        PartOfItem part = new PartOfItem(null, null, house.second, List.of(), null);
        String why = assertThrows(
                        RuleBroken.class,
                        () -> regroupings.split(split, versions(two), Map.of(two, List.of(part, part)), PAPER))
                .key();
        assertEquals("meetings.trackedItem.split.officeLost", why);
        assertEquals(before, state(one, two, three));
    }

    @Test
    void only_the_staff_unit_may_and_never_without_a_paper() throws SQLException {
        Basis unnumbered = Basis.approval(TODAY, " ", null);
        assertEquals(
                "meetings.trackedItem.approval.incomplete",
                assertThrows(RuleBroken.class, () -> regroupings.regroup(merge, versions(two), unnumbered))
                        .key());
        long made = regroupings.regroup(merge, versions(two), PAPER);
        user.actAs(house.firstHead);
        assertEquals("meetings.trackedItem.notStaffUnit", refused(split, versions(three)));
        assertEquals(List.of(), regroupings.preview(split, 0));
        assertThrows(NotVisible.class, () -> regroupings.undo(made));
        assertEquals(List.of(), earlier.newest());
    }

    @Test
    void of_two_people_who_merge_the_same_item_at_once_one_succeeds() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch saved = new CountDownLatch(1);
        Map<Long, Integer> seen = versions(two, three);
        AccountId colleague = house.chief;
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> merged(colleague, seen, read, saved));
        read.await();
        regroupings.regroup(merge, seen, PAPER);
        saved.countDown();
        assertFalse(second.get());
        assertEquals(
                1,
                number("select count(*) from meetings_tracking_change where act = 'MERGE' and tracked_item_id = "
                        + two));
        assertEquals(1, number("select count(*) from meetings_regrouping where into_item_id = " + one));
    }

    /** Reads the item, lets the other save first, then merges it too. @return whether that was saved */
    private boolean merged(AccountId person, Map<Long, Integer> seen, CountDownLatch read, CountDownLatch saved) {
        RequestContextController request = container.get(RequestContextController.class);
        request.activate();
        try {
            user.actAs(person);
            container.inTransaction(() -> {
                items.byId(two);
                items.byId(three);
                items.byId(one);
                read.countDown();
                saved.await();
                regroupings.regroup(merge, seen, PAPER);
            });
            return true;
        } catch (Exception someoneSavedFirst) {
            return false;
        } finally {
            request.deactivate();
        }
    }

    @Test
    void two_hundred_items_are_previewed_in_few_statements_and_merged_in_a_bounded_number_each() throws Exception {
        List<Long> many = new ArrayList<>();
        for (int i = 1; i <= 199; i++) {
            many.add(house.anItem("14-報" + i).handedOutIn(items));
        }
        Aim reports = new Aim(Act.MERGE, house.series, "14-報", "14-討1");
        SqlCounter preview = SqlCounter.during(() -> regroupings.preview(reports, 0));
        assertTrue(preview.count() <= 8, preview::toString);
        Map<Long, Integer> seen = versions(many.toArray(Long[]::new));
        SqlCounter merged = SqlCounter.during(() -> regroupings.regroup(reports, seen, PAPER));
        System.out.println("199 items merged: " + merged.count() + " statements");
        assertTrue(merged.count() <= 199 * 16, merged::toString);
        assertEquals(199, line(earlier.newest().get(0).regrouping().id()).items());
    }

    private RegroupingRow row(Aim aim, long id) {
        return regroupings.preview(aim, 0).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private RegroupingLine line(long made) {
        return earlier.newest().stream()
                .filter(line -> line.regrouping().id() == made)
                .findFirst()
                .orElseThrow();
    }

    private String refused(Aim aim, Map<Long, Integer> chosen) {
        return assertThrows(RuleBroken.class, () -> regroupings.regroup(aim, chosen, PAPER))
                .key();
    }

    private void begin(long item, AccountId officer) throws SQLException {
        AccountId before = house.keeper;
        user.actAs(officer);
        OfficeId office = user.getMe().office();
        long answer = number("select id from meetings_answer where tracked_item_id = " + item + " and office_id = "
                + office.value());
        int version = (int) number("select version from meetings_answer where id = " + answer);
        answers.write(answer, version, new AnswerWords("寫到一半。", null), List.of());
        user.actAs(before);
    }

    private Map<Long, Integer> versions(Long... ids) throws SQLException {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        for (Long id : ids) {
            versions.put(id, (int) number("select version from meetings_tracked_item where id = " + id));
        }
        return versions;
    }

    private static List<String> numbers(List<TrackedItemStory.Link> links) {
        return links.stream().map(TrackedItemStory.Link::number).toList();
    }

    private static List<String> keys(List<RuleBroken> left) {
        return left.stream().map(RuleBroken::key).toList();
    }

    private static List<String> state(long... ids) throws SQLException {
        return container.database().texts(STATE.formatted(list(ids)));
    }

    private static List<String> texts(String column, long... ids) throws SQLException {
        return container
                .database()
                .texts("select " + column + " from meetings_tracked_item where id in (" + list(ids)
                        + ") order by field(id, " + list(ids) + ")");
    }

    private static String list(long... ids) {
        return Arrays.toString(ids).replaceAll("[\\[\\]]", "");
    }

    private static void named(long series, String name) throws SQLException {
        container.database().run("update meetings_series set short_name = '" + name + "' where id = " + series);
        container
                .database()
                .run("insert into meetings_series_party (record_id, office_id, part) values (" + series + ", 101,"
                        + " 'STAFF')");
    }

    private static long number(String sql) throws SQLException {
        return container.database().number(sql);
    }
}

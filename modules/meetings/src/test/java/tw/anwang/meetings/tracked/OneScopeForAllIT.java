package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.documents.Value;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;

/** List, count, overdue number, home, export and record agree on what a person sees, of any grade. */
class OneScopeForAllIT {
    private static final long SERIES = 80_001;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    private static boolean filled;

    @Inject
    private TrackedItemSearch search;

    @Inject
    private TrackedItemSheet sheets;

    @Inject
    private TrackedItems items;

    @Inject
    private OverdueOnHome home;

    @Inject
    private CurrentUser user;

    /** Forty items: every second led by 103, every fifth kept to its parties, every seventh 密, every third overdue. */
    @BeforeEach
    void fortyItems() throws SQLException {
        if (filled) {
            return;
        }
        filled = true;
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals,"
                            + " readers, lead_office_id) values (" + SERIES
                            + ", '同一範圍', '同一範圍', 101, 'PUBLIC', true, 'TAKING_PART',"
                            + " 101)");
            sql.execute(
                    "insert into meetings_tracked_item (id, series_id, number, title, text, handling, tracking, urgent_on,"
                            + " due_kind, lead_office_id, sensitivity) select 80000 + seq, " + SERIES
                            + ", concat('1-討', seq), '事項', '內容', 'REPORT', 'UNDER', if(seq % 3 = 0, curdate() - interval 9 day,"
                            + " '9999-12-31'), 'NONE', if(seq % 2 = 0, 103, 402), (seq % 5 = 0) + 2 * (seq % 7 = 0) from seq_1_to_40");
            sql.execute("insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part)"
                    + " select id, urgent_on, lead_office_id, 'LEAD' from meetings_tracked_item where series_id = "
                    + SERIES
                    + " union all select id, urgent_on, 101, 'STAFF' from meetings_tracked_item where series_id = "
                    + SERIES);
        }
    }

    @Test
    void for_the_staff_unit() throws SQLException {
        agree(People.of(container, 101), 40);
    }

    @Test
    void for_an_office_that_leads_half_of_them() throws SQLException {
        agree(People.of(container, 103), 20);
    }

    @Test
    void for_who_sees_everything_but_what_is_kept_to_its_parties() throws SQLException {
        agree(People.seeingEverything(container, 300), 32);
    }

    @Test
    void for_readers_of_the_staff_unit_who_see_nothing_confidential() throws SQLException {
        agree(People.reader(container, 101), 35);
    }

    @Test
    void for_readers_of_a_leading_office_who_see_nothing_confidential() throws SQLException {
        agree(People.reader(container, 103), 18);
    }

    @Test
    void for_who_sees_everything_ordinary_and_nothing_confidential() throws SQLException {
        agree(People.readingEverything(container, 300), 28);
    }

    @Test
    void the_filter_by_grade_shows_those_alone_and_none_to_who_may_not_see_them() throws SQLException {
        user.actAs(People.of(container, 101));
        assertEquals(
                5,
                search.count(new TrackedItemFilter(
                        null,
                        SERIES,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Grade.CONFIDENTIAL)));
        user.actAs(People.reader(container, 101));
        assertEquals(
                0,
                search.count(new TrackedItemFilter(
                        null,
                        SERIES,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Grade.CONFIDENTIAL)));
    }

    @Test
    void for_who_sees_none() throws SQLException {
        agree(People.reader(container, 300), 0);
    }

    /** Without a word of a filter an office's list is read from its parties alone. */
    @Test
    void an_item_moves_in_the_list_of_its_office_when_its_day_moves() throws SQLException {
        user.actAs(People.of(container, 103));
        long overdue = search.count(TrackedItemFilter.overdueOf(null, null));
        container.database().run("update meetings_tracked_item set urgent_on = '2001-01-01' where id = 80002");
        assertEquals(
                80_002,
                search.found(TrackedItemFilter.ALL, 1, null).rows().get(0).id());
        assertEquals(overdue + 1, search.found(TrackedItemFilter.ALL, 1, null).overdue());
        container.database().run("update meetings_tracked_item set urgent_on = '9999-12-31' where id = 80002");
        assertEquals(overdue, search.count(TrackedItemFilter.overdueOf(null, null)));
    }

    private void agree(AccountId person, int expected) {
        user.actAs(person);
        unfiltered(expected);
        TrackedItemFilter filter = new TrackedItemFilter(null, SERIES, null, null, null, null, false);
        Set<String> listed = new TreeSet<>();
        List<Long> ids = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            search.found(filter, page, null).rows().forEach(row -> {
                listed.add(row.number());
                ids.add(row.id());
            });
        }
        Set<String> exported = new TreeSet<>();
        for (List<Value> row : sheets.of(filter, Locale.TAIWAN).rows()) {
            exported.add(row.get(0).shown());
        }
        assertEquals(expected, listed.size());
        assertEquals(expected, search.count(filter));
        assertEquals(listed, exported);
        assertEquals(
                search.count(filter.onlyOverdue()),
                search.found(filter, 1, null).overdue());
        assertEquals(expected, search.count(new TrackedItemFilter("事項", SERIES, null, null, null, null, false)));
        assertEquals(search.count(TrackedItemFilter.overdueOf(null, null)), onHome());
        assertEquals(expected, search.visibleAmong(everyId()).size());
        assertEquals(expected, readable(ids));
        assertEquals(expected, readable(everyId()));
    }

    /** Other tests' rows may stand among them. */
    private void unfiltered(int expected) {
        List<Long> listed = new ArrayList<>();
        TrackedItemsFound found = search.found(TrackedItemFilter.ALL, 1, null);
        LocalDate today = Taipei.today(Clock.systemUTC());
        long late = 0;
        for (TrackedItemRow last = null; ; ) {
            List<TrackedItemRow> rows = search.after(last, TrackedItemFilter.ALL, 7);
            late += rows.stream().filter(row -> row.urgentOn().isBefore(today)).count();
            rows.forEach(row -> listed.add(row.id()));
            if (rows.isEmpty()) {
                break;
            }
            last = rows.get(rows.size() - 1);
        }
        assertEquals(expected, listed.stream().filter(everyId()::contains).count());
        assertEquals(listed.size(), Set.copyOf(listed).size());
        assertEquals(listed.size(), search.count(TrackedItemFilter.ALL));
        assertEquals(late, found.overdue());
        assertEquals(late, search.count(TrackedItemFilter.overdueOf(null, null)));
    }

    private long onHome() {
        return home.cards(user.getMe(), Taipei.today(Clock.systemUTC()), Locale.TAIWAN).stream()
                .mapToLong(card -> card.all().number())
                .sum();
    }

    private long readable(List<Long> ids) {
        return ids.stream().filter(this::isReadable).count();
    }

    private boolean isReadable(long id) {
        try {
            return items.byId(id).id() == id;
        } catch (NotVisible hidden) {
            return false;
        }
    }

    private static List<Long> everyId() {
        List<Long> ids = new ArrayList<>();
        for (long id = 80_001; id <= 80_040; id++) {
            ids.add(id);
        }
        return ids;
    }
}

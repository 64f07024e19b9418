package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;

/** 3,000 meetings, 30,000 items: what a page costs in statements; the times are printed, not judged. */
class TrackedItemsAtScaleIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    /** 高雄市政府: it and what lies below it lead some 1,500 items. */
    private static final long GRANTING = 10_200;

    private static boolean filled;

    @Inject
    private TrackedItemSearch search;

    @Inject
    private TrackedItemStories stories;

    @Inject
    private TrackedItemSheet sheet;

    @Inject
    private CurrentUser user;

    @BeforeEach
    void thirtyThousandItems() {
        if (!filled) {
            BulkRows.insert(container.database());
            filled = true;
        }
    }

    @Test
    void the_list_costs_few_statements_for_who_sees_everything() throws Exception {
        user.actAs(People.seeingEverything(container, BulkRows.STAFF));
        measured("list, everything", () -> search.found(TrackedItemFilter.ALL, 1, null), 4);
    }

    /** The fourth statement saves the other two from reading every item the office has a part in. */
    @Test
    void the_list_costs_few_statements_for_an_office_with_fifty_items() throws Exception {
        user.actAs(People.of(container, BulkRows.NARROW));
        TrackedItemFilter mine = new TrackedItemFilter("大量", null, null, null, null, null, false);
        measured("list, fifty", () -> search.found(TrackedItemFilter.ALL, 1, null), 4);
        assertEquals(0, search.count(mine));
        assertTrue(search.count(TrackedItemFilter.ALL) >= 50);
    }

    @Test
    void the_list_costs_few_statements_for_a_staff_unit() throws Exception {
        user.actAs(People.of(container, BulkRows.STAFF));
        measured("list, staff unit", () -> search.found(TrackedItemFilter.ALL, 1, null), 4);
    }

    /** Nothing 密 is shown to them, one item in 97 (a series has every tenth); what is left out is one range of an index. */
    @Test
    void the_list_costs_few_statements_for_readers() throws Exception {
        container
                .database()
                .run("update meetings_tracked_item set sensitivity = 2 where id % 97 = 1 and sensitivity = 0");
        user.actAs(People.of(container, BulkRows.STAFF));
        long all = search.count(TrackedItemFilter.ALL);
        measured("list, may see 密", () -> search.found(TrackedItemFilter.ALL, 1, null), 4);
        user.actAs(People.reader(container, BulkRows.STAFF));
        measured("list, reader, staff unit", () -> search.found(TrackedItemFilter.ALL, 1, null), 4);
        assertTrue(search.count(TrackedItemFilter.ALL) < all);
        user.actAs(People.reader(container, BulkRows.NARROW));
        measured("list, reader, fifty", () -> search.found(TrackedItemFilter.ALL, 1, null), 4);
    }

    /** One statement more than an office: for whom of the page the grant was needed. */
    @Test
    void the_list_costs_few_statements_for_who_sees_an_office_by_grant() throws Exception {
        AccountId grantee = People.reader(container, 300);
        try (var connection = container.database().connect();
                var sql = connection.createStatement()) {
            sql.execute(
                    "insert into identity_grant (owner_office_id, grantee_account_id, grantee_at_office_id, purpose, from_day,"
                            + " to_day, review_on, state, requested_by) select " + GRANTING + ", id, office_id"
                            + ", '測試', curdate() - interval 1 day, curdate() + interval 1 day, curdate(), 'ON', 1"
                            + " from identity_account where id = " + grantee.value());
            sql.execute("insert into identity_grant_kind select max(id), 'meetings.trackedItem' from identity_grant");
        }
        user.actAs(grantee);
        assertTrue(search.count(TrackedItemFilter.ALL) > 1_000);
        measured("list, by grant", () -> search.found(TrackedItemFilter.ALL, 1, null), 5);
        measured("overdue, by grant", () -> search.count(TrackedItemFilter.overdueOf(null, null)), 1);
    }

    @Test
    void filters_cost_no_further_statement() throws Exception {
        user.actAs(People.seeingEverything(container, BulkRows.STAFF));
        TrackedItemFilter words = new TrackedItemFilter("第777項", null, null, null, null, null, false);
        measured("list, words", () -> search.found(words, 1, null), 3);
        TrackedItemFilter office = new TrackedItemFilter(null, null, null, "移民署", Part.LEAD, Tracking.UNDER, true);
        measured("list, office, overdue", () -> search.found(office, 1, null), 4);
    }

    @Test
    void counting_ends_at_ten_thousand_and_pages_go_on_by_key() throws Exception {
        user.actAs(People.seeingEverything(container, BulkRows.STAFF));
        TrackedItemsFound last = search.found(TrackedItemFilter.ALL, 100, null);
        assertEquals("10,000+", last.paging().getTotalWords());
        String key = ListKey.of(last.rows().get(19)).toString();
        assertEquals("?after=" + key, last.paging().getNextAddress());
        TrackedItemsFound beyond = search.found(TrackedItemFilter.ALL, 1, key);
        var inOrder = search.after(null, TrackedItemFilter.ALL, 2_020).stream()
                .map(TrackedItemRow::id)
                .toList();
        assertEquals(
                inOrder.subList(2_000, 2_020),
                beyond.rows().stream().map(TrackedItemRow::id).toList());
    }

    @Test
    void a_download_that_is_broken_off_has_told_what_it_took() throws Exception {
        AccountId me = People.seeingEverything(container, BulkRows.STAFF);
        user.actAs(me);
        Iterator<?> rows = sheet.of(TrackedItemFilter.ALL, Locale.TAIWAN).rows().iterator();
        for (int i = 0; i < 1_001; i++) {
            rows.next();
        }
        assertEquals(
                2,
                container
                        .database()
                        .number("select count(*) from " + container.database().trailSchema() + ".trail_act"
                                + " where verb = 'exported' and detail like '{rows=1000%' and account_id = "
                                + me.value()));
    }

    @Test
    void one_item_with_its_life_costs_at_most_ten() throws Exception {
        user.actAs(People.of(container, BulkRows.NARROW));
        long id = search.found(TrackedItemFilter.ALL, 1, null).rows().get(0).id();
        measured("one item", () -> stories.of(id), 10);
    }

    private static void measured(String what, Callable<?> work, int mostStatements) throws Exception {
        work.call(); // the first call of all looks up the schema of the trail
        SqlCounter first = SqlCounter.during(work);
        assertTrue(first.count() <= mostStatements, first::toString);
        int times = 10;
        for (int i = 0; i < times; i++) {
            work.call();
        }
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.call();
        }
        System.out.printf(
                "%-24s %d statements, %.1f ms%n", what, first.count(), (System.nanoTime() - start) / 1e6 / times);
    }
}

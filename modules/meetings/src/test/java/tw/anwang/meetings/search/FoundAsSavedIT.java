package tw.anwang.meetings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.SearchChanges;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.People;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.ItemGrades;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** What is saved is found by the next search, by those who see it and by nobody else. */
class FoundAsSavedIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private Search search;

    @Inject
    private TrackedItems items;

    @Inject
    private ItemGrades grades;

    @Inject
    private SearchChanges changes;

    @Inject
    private CurrentUser user;

    private House house;

    @BeforeEach
    void house() throws SQLException {
        house = new House(container, LocalDate.of(2024, 5, 6));
        user.actAs(house.keeper);
    }

    private List<Long> found(String words) {
        return search.found(new SearchFilter(words, null, house.series, null, null), 1).hits().stream()
                .map(SearchHit::record)
                .toList();
    }

    @Test
    void an_item_is_found_as_soon_as_it_is_handed_out() throws Exception {
        assertEquals(List.of(), found("返國前安置"));
        long item = container.inTransaction(
                () -> house.anItem("14-討2").saying("外來人口返國前安置", "請臺北市辦理").handedOutIn(items));
        assertEquals(List.of(item), found("返國前安置"));
        assertEquals(List.of(item), found("14-討2"));
        assertEquals(List.of(item), found("台北市 外來人口"));
        assertEquals(List.of(), found("國前返安"));
    }

    @Test
    void what_was_rolled_back_is_not_found() {
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    house.anItem("14-討3").saying("沒有存檔的案由", "內容").handedOutIn(items);
                    throw new IllegalStateException("rolled back");
                }));
        assertEquals(List.of(), found("沒有存檔"));
    }

    @Test
    void what_was_deleted_is_found_no_more() throws Exception {
        long item = container.inTransaction(
                () -> house.anItem("14-討4").saying("誤列的事項", "內容").handedOutIn(items));
        assertEquals(List.of(item), found("誤列"));
        container.inTransaction(() -> {
            for (String table : List.of(
                    "meetings_tracking_change where tracked_item_id",
                    "meetings_tracked_item_party where record_id",
                    "meetings_tracked_item where id")) {
                container.database().run("delete from " + table + " = " + item);
            }
            changes.changed(TrackedItem.KIND.name(), item);
        });
        assertEquals(List.of(), found("誤列"));
    }

    @Test
    void what_becomes_confidential_is_hidden_from_the_next_search_on() throws Exception {
        long item = container.inTransaction(
                () -> house.anItem("14-討5").saying("改列密件的事項", "內容").handedOutIn(items));
        AccountId reader = People.reader(container, house.first.value());
        user.actAs(reader);
        assertEquals(List.of(item), found("改列密件"));
        user.actAs(house.keeper);
        int version = items.byId(item).version();
        grades.change(item, version, Grade.CONFIDENTIAL, "測試");
        user.actAs(reader);
        assertEquals(List.of(), found("改列密件"));
        user.actAs(house.chief);
        assertEquals(List.of(item), found("改列密件"));
    }

    @Test
    void an_item_that_goes_to_another_office_is_found_there_and_no_more_where_it_was() throws Exception {
        long item = container.inTransaction(
                () -> house.anItem("14-討6").saying("改分的事項", "內容").handedOutIn(items));
        AccountId outside = People.reader(container, 300);
        user.actAs(outside);
        assertEquals(List.of(), found("改分的事項"));
        user.actAs(house.keeper);
        items.reassign(item, new OfficeId(300), Basis.staffUnit("測試"));
        user.actAs(outside);
        assertEquals(List.of(item), found("改分的事項"));
        user.actAs(house.firstOfficer);
        assertEquals(List.of(), found("改分的事項"));
    }

    @Test
    void a_search_stands_in_the_trail_with_what_it_showed() throws Exception {
        long item = container.inTransaction(
                () -> house.anItem("14-討7").saying("留下軌跡的事項", "內容").handedOutIn(items));
        found("留下軌跡");
        assertTrue(container
                .database()
                .texts("select shown_ids from " + container.database().trailSchema() + ".trail_act where verb = 'list'"
                        + " and detail like '%q=留下軌跡%'")
                .contains(String.valueOf(item)));
    }
}

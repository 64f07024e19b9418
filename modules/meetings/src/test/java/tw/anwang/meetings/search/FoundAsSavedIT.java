package tw.anwang.meetings.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.SearchChanges;
import tw.anwang.desk.search.IndexKeeper;
import tw.anwang.desk.search.Search;
import tw.anwang.desk.search.SearchFilter;
import tw.anwang.desk.search.SearchHit;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerWords;
import tw.anwang.meetings.answer.Answers;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.round.House;
import tw.anwang.meetings.round.OpenRound;
import tw.anwang.meetings.round.Rounds;
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
    private IndexKeeper index;

    @Inject
    private Rounds rounds;

    @Inject
    private Answers answers;

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

    @Test
    void an_answer_is_found_once_it_has_left_its_office_and_never_as_a_draft() throws Exception {
        OpenRound round = new OpenRound(container, user, items, rounds);
        house = round.house;
        user.actAs(house.firstOfficer);
        AnswerWords words = new AnswerWords("已邀集移民署研商收容安置", null);
        answers.submit(round.answer(), round.version(), words, List.of());
        assertEquals(List.of(), found("收容安置"));
        user.actAs(house.firstHead);
        assertEquals(List.of(), found("收容安置"));
        answers.approve(round.answer(), round.version(), new Approval("司長", LocalDate.of(2023, 1, 10), "移署字第1號"));
        user.actAs(house.secondOfficer);
        assertEquals(List.of(), found("收容安置"));
        user.actAs(house.keeper);
        assertEquals(List.of(round.item), found("收容安置"));
        assertEquals(
                "meetings.answer", search.found(asked("收容安置"), 1).hits().get(0).kind());
    }

    @Test
    void minutes_and_what_they_decide_are_found_in_the_version_that_stands() throws Exception {
        long first = minutes(1, "SENT", "社區精神照護原文");
        long second = minutes(2, "SENT", "社區精神照護修正文");
        long item = insert(
                "insert into meetings_minutes_item (minutes_id, position, path, kind, text, due_kind, first_line,"
                        + " last_line, actionable, confidence, review) values (" + second
                        + ", 1, '', 'RESOLUTION', '請心健司擬訂照護指引',"
                        + " 'NONE', 1, 1, true, 1, 'CONFIRMED')");
        container.inTransaction(() -> changes.changed("meetings.minutes", first));
        assertEquals(List.of(), found("照護原文"));
        assertEquals(List.of(house.meeting), found("照護修正文"));
        assertEquals(
                "/meetings/minutesReview.xhtml?id=" + second + "&item=" + item,
                search.found(asked("照護指引"), 1).hits().get(0).page());
        user.actAs(People.reader(container, 300));
        assertEquals(List.of(), found("照護修正文"));
    }

    private long minutes(int number, String state, String text) throws SQLException {
        return insert(
                "insert into meetings_minutes (meeting_id, number, state, original_text, imported_by, imported_at)"
                        + " values (" + house.meeting + ", " + number + ", '" + state + "', '" + text
                        + "', '某人', utc_timestamp())");
    }

    private long insert(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql, java.sql.Statement.RETURN_GENERATED_KEYS);
            var keys = statement.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }

    @Test
    void who_commits_later_under_an_earlier_number_is_found_too() throws Exception {
        long item = house.anItem("14-討8").saying("先取號的事項", "內容").handedOutIn(items);
        try (var slow = container.database().connect();
                var statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate("update meetings_tracked_item set title = '後存檔的事項' where id = " + item);
            statement.executeUpdate(
                    "insert into desk_search_change (kind, record_id, at) values ('meetings.trackedItem', " + item
                            + ", utc_timestamp(3))");
            long other = house.anItem("14-討9").saying("後取號的事項", "內容").handedOutIn(items);
            assertEquals(List.of(other), found("後取號"));
            assertEquals(List.of(item), found("先取號"));
            slow.commit();
        }
        assertEquals(List.of(item), found("後存檔"));
        assertEquals(List.of(), found("先取號"));
    }

    @Test
    void rows_that_came_past_the_portal_are_found_after_the_next_start() throws Exception {
        long item = house.anItem("14-討10").saying("經過系統的事項", "內容").handedOutIn(items);
        assertEquals(List.of(item), found("經過系統"));
        index.end();
        long meeting = house.meeting(container, LocalDate.of(2024, 6, 7), 16);
        assertEquals(List.of(meeting), found("平臺第16次"));
        assertEquals(List.of(item), found("經過系統"));
    }

    @Test
    void a_damaged_index_and_one_of_a_restored_database_are_built_anew() throws Exception {
        long item = house.anItem("14-討11").saying("重建也找得到的事項", "內容").handedOutIn(items);
        assertEquals(List.of(item), found("重建也找得到"));
        index.end();
        try (var files = Files.list(Path.of("target", "data", "search"))) {
            for (Path file : files.toList()) {
                Files.writeString(file, "damaged");
            }
        }
        assertEquals(List.of(item), found("重建也找得到"));

        container.database().run("update meetings_tracked_item set title = '還原前的事項' where id = " + item);
        container.database().run("update desk_search_change set at = at - interval 7 second order by id desc limit 1");
        assertEquals(List.of(item), found("重建也找得到"), "a node that runs knows nothing of it");
        index.end();
        assertEquals(List.of(item), found("還原前"));
    }

    @Test
    void what_lies_in_the_index_is_masked_for_everybody() throws Exception {
        house.anItem("14-討12").saying("個案A123456789返國", "電話0912345678").handedOutIn(items);
        user.actAs(People.seeingNumbers(container, house.first.value()));
        assertEquals(List.of(), found("A123456789"));
        assertEquals(List.of(), found("0912345678"));
        assertTrue(search.found(asked("個案"), 1).hits().get(0).title().plain().endsWith("個案A12*****89返國"));
    }

    private SearchFilter asked(String words) {
        return new SearchFilter(words, null, house.series, null, null);
    }
}

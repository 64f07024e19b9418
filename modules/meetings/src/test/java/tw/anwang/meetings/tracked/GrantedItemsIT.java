package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.Files;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.People;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.testing.FiveWays;
import tw.anwang.testing.ModuleContainer;

/** A grant of what an office leads opens its items in the list, the numbers, the sheet and one by one, and no others. */
class GrantedItemsIT {
    private static final long SERIES = 981_001;
    private static final long OWNER = 103;
    private static final long LED = 981_101;
    private static final long KEPT = 981_102;
    private static final long OTHER = 981_103;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private TrackedItemSearch search;

    @Inject
    private TrackedItemSheet sheets;

    @Inject
    private TrackedItems items;

    @Inject
    private TrackedItemStories stories;

    @Inject
    private AnswerSheets answers;

    @Inject
    private OverdueOnHome home;

    @Inject
    private Files files;

    @Inject
    private CurrentUser user;

    private AccountId grantee;
    private AccountId owner;
    private long answer;
    private long file;

    /** Three overdue items: led by the owner, led by it and kept to its parties, led by another. */
    @BeforeEach
    void threeItems() throws SQLException {
        grantee = People.reader(container, 300);
        owner = People.of(container, OWNER);
        sql("update identity_grant set state = 'ENDED'");
        sql(
                "insert ignore into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                        + " lead_office_id) values (" + SERIES
                        + ", '授權測試', '授權測試', 101, 'PUBLIC', true, 'TAKING_PART', 101)");
        item(LED, OWNER, 0);
        item(KEPT, OWNER, 1);
        item(OTHER, 402, 0);
        sentAnswerWithFile();
    }

    private static void item(long id, long lead, int sensitivity) throws SQLException {
        sql(
                "insert ignore into meetings_tracked_item (id, series_id, number, title, text, handling, tracking, urgent_on,"
                        + " due_kind, lead_office_id, sensitivity) values (" + id + ", " + SERIES + ", '1-授" + id
                        + "', '授權測試事項', '內容', 'REPORT', 'UNDER', '2020-01-01', 'NONE', " + lead + ", " + sensitivity
                        + ")");
        sql("insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part) select " + id
                + ", '2020-01-01', " + lead + ", 'LEAD' from dual where not exists (select 1 from"
                + " meetings_tracked_item_party where record_id = " + id + ")");
    }

    private void sentAnswerWithFile() throws SQLException {
        sql("insert ignore into meetings_meeting (id, series_id, ordinal, title, state, lead_office_id) values ("
                + SERIES + ", " + SERIES + ", 1, '授權測試會議', 'PLANNED', 101)");
        sql("insert ignore into meetings_round (id, meeting_id, series_id, opened_on, due_on, state) values (" + SERIES
                + ", " + SERIES + ", " + SERIES + ", curdate(), curdate(), 'OPEN')");
        answer = SERIES;
        sql(
                "insert ignore into meetings_answer (id, round_id, tracked_item_id, office_id, part, state, text, sent_text,"
                        + " sent_at, sent_by) values (" + answer + ", " + SERIES + ", " + LED + ", " + OWNER
                        + ", 'LEAD', 'SENT', '已辦理', '已辦理', utc_timestamp(), '某人')");
        user.actAs(owner);
        file = files.add(
                        "meetings.answer",
                        answer,
                        "清單.txt",
                        new ByteArrayInputStream("內容".getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private static long grant(long record, AccountId person) throws SQLException {
        sql("insert into identity_grant (owner_office_id, grantee_account_id, grantee_at_office_id, record_id, purpose,"
                + " from_day, to_day, until, review_on, state, requested_by) select " + OWNER + ", id, office_id, "
                + (record == 0 ? "null" : record)
                + ", '測試', curdate() - interval 2 day, curdate() + interval 2 day, null,"
                + " curdate(), 'ON', 1 from identity_account where id = " + person.value());
        sql("insert into identity_grant_kind select max(id), 'meetings.trackedItem' from identity_grant");
        return container.database().number("select max(id) from identity_grant");
    }

    private void sees(Long... records) throws Exception {
        TrackedItemFilter filter = new TrackedItemFilter(null, SERIES, null, null, null, null, false);
        FiveWays.<AccountId>of(TrackedItem.KIND.name(), NotVisible.class)
                .actingAs(user::actAs)
                .list(() -> listed(filter))
                .export(this::exported)
                .search(() -> listed(new TrackedItemFilter("授權測試", SERIES, null, null, null, null, false)))
                .count(() -> search.count(filter))
                .dashboard(() -> search.found(filter, 1, null).overdue())
                .open(items::byId)
                .open("story", stories::of)
                .open("among others", id -> search.visibleAmong(List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("item", id)))
                .sees(owner, List.of(LED, KEPT))
                .sees(People.of(container, 402), List.of(OTHER))
                .sees(grantee, List.of(records))
                .prove();
        user.actAs(grantee);
        assertEquals(search.count(TrackedItemFilter.overdueOf(null, null)), overdueOnHome());
    }

    private Collection<Long> listed(TrackedItemFilter filter) {
        return search.found(filter, 1, null).rows().stream()
                .map(TrackedItemRow::id)
                .toList();
    }

    private Collection<Long> exported() {
        List<Long> ids = new ArrayList<>();
        sheets.of(new TrackedItemFilter(null, SERIES, null, null, null, null, false), Locale.TAIWAN)
                .rows()
                .forEach(row -> ids.add(Long.valueOf(row.get(0).shown().replace("1-授", ""))));
        return ids;
    }

    /** All of them, those of other tests too. */
    private long overdueOnHome() {
        user.actAs(grantee);
        LocalDate today = Taipei.today(Clock.systemUTC());
        return home.cards(user.getMe(), today, Locale.TAIWAN).stream()
                .mapToLong(card -> card.all().number())
                .sum();
    }

    @Test
    void of_an_office() throws Exception {
        sees();
        refused();
        long given = grant(0, grantee);
        opensTheOwnersItemsOnly(given);
        sql("update identity_grant set state = 'APPROVED' where id = " + given);
        sees();
        refused();
    }

    private void opensTheOwnersItemsOnly(long given) throws Exception {
        sees(LED);
        user.actAs(grantee);
        assertEquals("清單.txt", files.download(file).file().name());
        assertEquals(answer, answers.byId(answer).id());
        assertEquals(Set.of("list", "export", "read", "download"), Set.copyOf(verbs(given)));
    }

    private void refused() {
        user.actAs(grantee);
        assertThrows(NotVisible.class, () -> files.download(file));
        assertThrows(NotVisible.class, () -> answers.byId(answer));
    }

    @Test
    void of_one_record_that_is_kept_to_its_parties() throws Exception {
        long given = grant(KEPT, grantee);
        sees(KEPT);
        refused();
        assertTrue(verbs(given).contains("read"));
        sql("update identity_grant set until = utc_timestamp() - interval 1 second where id = " + given);
        sees();
    }

    private static List<String> verbs(long grant) throws SQLException {
        return container
                .database()
                .texts("select verb from " + container.database().trailSchema() + ".trail_act where grant_id = " + grant
                        + " order by id");
    }

    private static void sql(String statement) throws SQLException {
        container.database().run(statement);
    }
}

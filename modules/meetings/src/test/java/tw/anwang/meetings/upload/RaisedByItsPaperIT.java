package tw.anwang.meetings.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.desk.notice.MyNotices;
import tw.anwang.desk.notice.NoticeLine;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.answer.RequestsForChange;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.report.Reports;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.ItemFixture;
import tw.anwang.meetings.tracked.LifeLine;
import tw.anwang.meetings.tracked.Origin;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemStories;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** A paper that says it is 密 raises its meeting, and with it everything that came out of the meeting or speaks of it. */
class RaisedByItsPaperIT {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final String TITLE = "寄養家庭安置處所";

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    MinutesUploads uploads;

    @Inject
    TakingUp takingUp;

    @Inject
    MinutesVersions versions;

    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    RequestsForChange requests;

    @Inject
    Rounds rounds;

    @Inject
    Reports reports;

    @Inject
    MyNotices notices;

    @Inject
    CurrentUser user;

    private AccountId keeper;
    private long series;
    private long meeting;
    private long item;

    @BeforeEach
    void an_item_of_a_meeting_with_ordinary_minutes() throws IOException {
        container.clock().setTo(DAY.plusDays(20));
        keeper = new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "officeHead");
        series = seriesList.record(SeriesFixture.platform("示範家庭支持溝通平臺"));
        long minutes = accept(upload(sample()), Grade.ORDINARY, null);
        meeting = versions.byId(minutes).meetingId();
        item = begun("3-討1", Origin.minutes(series, meeting, firstPoint(minutes), "第3次", DAY));
    }

    private long firstPoint(long minutes) {
        return versions.itemsOf(minutes).get(0).id();
    }

    private long begun(String number, Origin origin) {
        return ItemFixture.anItem()
                .numbered(number)
                .from(origin)
                .saying(TITLE, "請辦理")
                .ledBy(StaffUnit.MENTAL_HEALTH)
                .keptBy(StaffUnit.FAMILY_SUPPORT)
                .handedOutIn(items, Basis.selection(meeting));
    }

    private void confidentialMinutesComeIn() throws IOException {
        user.actAs(keeper);
        accept(upload("密等：密\n" + sample()), Grade.CONFIDENTIAL, "補列密等");
    }

    @Test
    void its_items_are_held_like_it_and_their_lives_tell_why() throws Exception {
        AccountId reader = People.reader(container, StaffUnit.MENTAL_HEALTH.value());
        user.actAs(reader);
        assertEquals(Grade.ORDINARY, items.byId(item).grade());
        confidentialMinutesComeIn();
        assertEquals(Grade.CONFIDENTIAL, items.byId(item).grade());
        LifeLine told = stories.of(item).life().get(0);
        assertEquals("act.GRADE", told.key());
        assertEquals("普通 → 密\n隨會議紀錄文件之密等", told.words());
        user.actAs(reader);
        assertThrows(NotVisible.class, () -> items.byId(item));
    }

    @Test
    void what_was_moved_on_to_another_series_is_held_like_it_too() throws Exception {
        long other = seriesList.record(SeriesFixture.platform("示範後續追蹤平臺"));
        items.decide(item, Decision.moveTo(seriesList.byId(other).name(), Basis.meeting(meeting, null)));
        TrackedItem moved = items.byId(items.byId(item).ending().movedIntoId());
        assertEquals(Grade.ORDINARY, moved.grade());
        confidentialMinutesComeIn();
        assertEquals(Grade.CONFIDENTIAL, items.byId(moved.id()).grade());
    }

    @Test
    void tasks_and_notices_bear_the_number_alone_from_then_on() throws Exception {
        AccountId officer = People.of(container, StaffUnit.MENTAL_HEALTH.value());
        user.actAs(officer);
        requests.askExtension(item, StaffUnit.MENTAL_HEALTH, DAY.plusMonths(6), "修法中");
        user.actAs(keeper);
        requests.decide(requests.of(item).get(0).id(), true, null);
        AccountId reader = People.reader(container, StaffUnit.MENTAL_HEALTH.value());
        assertEquals(List.of("幕僚單位同意展延：3-討1 " + TITLE), told(reader));
        assertEquals(List.of("3-討1 " + TITLE), onDesks("meetings.trackedItem", item));

        confidentialMinutesComeIn();
        assertEquals(List.of("幕僚單位同意展延：3-討1"), told(reader));
        assertEquals(List.of("3-討1"), onDesks("meetings.trackedItem", item));
        assertEquals(
                List.of("3-討1"),
                onDesks("meetings.request", number("select max(id) from meetings_request_for_change")));
    }

    private List<String> told(AccountId person) {
        user.actAs(person);
        return notices.unread(50, Locale.TAIWAN).stream()
                .filter(line -> line.page().equals("/meetings/requestForChange.xhtml?item=" + item))
                .map(NoticeLine::words)
                .toList();
    }

    @Test
    void so_do_the_report_and_the_selection_that_wait_on_desks() throws Exception {
        begun("2-討1", Origin.list(series, "第2次", DAY.minusMonths(3)));
        rounds.open(meeting, DAY.plusDays(30), null);
        reports.begin(meeting);
        long report = number("select max(id) from meetings_report");
        reports.submit(
                meeting, (int) number("select version from meetings_report where id = " + report), List.of(item));
        long selection = selectionOnADesk();
        assertEquals(List.of(title() + " 前次會議決議辦理情形"), onDesks("meetings.report", report));
        confidentialMinutesComeIn();
        assertEquals(List.of("第3次會議 前次會議決議辦理情形"), onDesks("meetings.report", report));
        assertEquals(List.of("第3次會議"), onDesks("meetings.selection", selection));
    }

    private String title() throws SQLException {
        return container
                .database()
                .texts("select title from meetings_meeting where id = " + meeting)
                .get(0);
    }

    private long selectionOnADesk() throws SQLException {
        container
                .database()
                .run(
                        "insert into meetings_selection (minutes_id, staff_office_id, state, changed_at) select max(id), 101,"
                                + " 'SUBMITTED', utc_timestamp() from meetings_minutes where meeting_id = " + meeting);
        long selection = number("select max(id) from meetings_selection");
        container
                .database()
                .run(
                        "insert into desk_task (record_kind, record_id, verb, recipient, office_id, stage, why, object_words, page,"
                                + " whole_day, opened_at) values ('meetings.selection', " + selection
                                + ", 'meetings.task.selectionApprove', 'office:101', 101, 'REVIEW', '', '" + title()
                                + "', '/meetings/selection.xhtml', false, utc_timestamp())");
        return selection;
    }

    @Test
    void minutes_of_a_meeting_that_the_person_does_not_see_are_not_added_to_it() throws Exception {
        confidentialMinutesComeIn();
        user.actAs(People.keeperWithoutConfidential(container, StaffUnit.FAMILY_SUPPORT.value()));
        long again = upload(sample().replace("6月30日", "7月15日"));
        assertEquals(
                "meetings.meeting.withheld",
                assertThrows(RuleBroken.class, () -> accept(again, Grade.ORDINARY, "更正"))
                        .key());
    }

    private long upload(String text) throws IOException {
        Received received = uploads.receive(
                series, "第3次.txt", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertNull(received.refusal());
        return received.id();
    }

    private long accept(long upload, Grade grade, String reason) {
        MeetingFacts facts =
                HeaderWords.typed(uploads.proposal(upload).header(), grade).facts();
        return takingUp.accept(upload, facts, grade, reason, true, Letter.none());
    }

    private static String sample() throws IOException {
        try (var in = RaisedByItsPaperIT.class.getResourceAsStream("/minutes/platform-3.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> onDesks(String kind, long record) throws SQLException {
        return container
                .database()
                .texts("select distinct object_words from desk_task where record_kind = '" + kind + "' and record_id = "
                        + record);
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(container.database().texts(query).get(0));
    }
}

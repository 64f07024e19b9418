package tw.anwang.meetings.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingFacts;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.opening.OpeningBalances;
import tw.anwang.meetings.series.Series;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.testing.ModuleContainer;

/** The sample says: 第1案、第2案解除列管；第3案繼續列管. */
class EarlierItemsIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    SeriesList seriesList;

    @Inject
    Meetings meetings;

    @Inject
    MinutesVersions versions;

    @Inject
    MinutesItems items;

    @Inject
    EarlierItems earlierItems;

    @Inject
    OpeningBalances openingBalances;

    @Inject
    TrackedItems trackedItems;

    private Series series;
    private long meeting;
    private long minutes;

    @BeforeEach
    void minutes_in_review() throws Exception {
        new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        series = seriesList.byId(seriesList.record(SeriesFixture.platform("示範平臺")));
        String text;
        try (var in = EarlierItemsIT.class.getResourceAsStream("/minutes/platform-3.txt")) {
            text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        minutes = container.inTransaction(() -> {
            LocalDateTime start = LocalDateTime.of(2023, 5, 9, 14, 0);
            Meeting held = meetings.plan(series.id(), MeetingFacts.planned("第3次", 3, start, null));
            meeting = held.id();
            Source source = new Source("a.txt", "0".repeat(64), text, null, null, null, null, "確認");
            return versions.add(series, held, source, MinutesParser.parse(text));
        });
    }

    @Test
    void a_number_is_looked_up_in_the_report_that_lay_on_the_table() throws SQLException {
        TrackedItem tabled = openingBalances.stub(meeting, "表");
        report(tabled, true);
        assertEquals(tabled.title(), earlierItems.tabledAt(meeting).get("1").title());
        send();
        assertEquals(tabled.id(), settled().get("1"));
    }

    @Test
    void a_report_that_is_not_frozen_yet_counts_for_nothing() throws SQLException {
        report(openingBalances.stub(meeting, "表"), false);
        assertEquals(Map.of(), earlierItems.tabledAt(meeting));
    }

    @Test
    void without_a_report_every_number_becomes_a_stub_of_its_own_when_the_minutes_are_sent() {
        assertTrue(spoken().allMatch(earlier -> earlier.trackedItemId() == null), "nothing is made before");
        send();
        assertNotEquals(settled().get("1"), settled().get("2"));
        TrackedItem third = trackedItems.numbered(series.id(), "3前-3");
        assertEquals("前次第3案（待補登）", third.title());
        assertEquals(third.id(), settled().get("3"));
    }

    private void send() {
        items.rows(minutes).forEach(row -> {
            OpenItem open = items.open(minutes, row.id()).orElseThrow();
            items.confirm(open.id(), open.version(), open.reading());
        });
        versions.send(minutes, Letter.none());
    }

    private Map<String, Long> settled() {
        return spoken().collect(Collectors.toMap(EarlierReading::number, EarlierReading::trackedItemId));
    }

    private java.util.stream.Stream<EarlierReading> spoken() {
        return items.rows(minutes).stream()
                .flatMap(row -> items.open(minutes, row.id()).orElseThrow().reading().earlier().stream());
    }

    private void report(TrackedItem item, boolean frozen) throws SQLException {
        try (var connection = container.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into meetings_round (series_id, meeting_id, opened_on, due_on, state) values ("
                            + series.id() + ", " + meeting + ", '2023-04-01', '2023-04-20', 'OPEN')");
            statement.executeUpdate("insert into meetings_report (meeting_id, round_id, title, state, frozen_at)"
                    + " select meeting_id, id, '前次會議決議辦理情形', " + (frozen ? "'FROZEN', now(3)" : "'DRAFT', null")
                    + " from meetings_round where meeting_id = " + meeting);
            statement.executeUpdate("insert into meetings_report_entry (report_id, position, tracked_item_id)"
                    + " select id, 1, " + item.id() + " from meetings_report where meeting_id = " + meeting);
        }
    }
}

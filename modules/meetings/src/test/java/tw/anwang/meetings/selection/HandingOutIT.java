package tw.anwang.meetings.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.meetings.round.Rounds;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemFilter;
import tw.anwang.meetings.tracked.TrackedItemSearch;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

class HandingOutIT {
    private static final long STAFF = 101;
    private static final long MENTAL_HEALTH = 103;
    private static final long IMMIGRATION = 402;
    private static long last = 90_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private Selections selections;

    @Inject
    private TrackedItemSearch search;

    @Inject
    private TrackedItems items;

    @Inject
    private Rounds rounds;

    @Inject
    private CurrentUser user;

    private long id;

    /** Series, meeting, minutes and one order to two offices, all under the same number. */
    @BeforeEach
    void minutesThatWereSent() throws SQLException {
        id = ++last;
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals,"
                            + " readers, lead_office_id) values (" + id
                            + ", '平臺', '平臺', 101, 'PUBLIC', true, 'LEAD_AND_CO', 101)");
            sql.execute(
                    "insert into meetings_meeting (id, series_id, ordinal, title, state, starts_at, lead_office_id) values ("
                            + id + ", " + id + ", 14, '第14次會議', 'HELD', '2023-01-07', 101)");
            sql.execute("insert into meetings_meeting_party (record_id, office_id, part) values (" + id
                    + ", 101, 'STAFF')");
            sql.execute(
                    "insert into meetings_minutes (id, meeting_id, number, state, original_text, imported_by, imported_at)"
                            + " values (" + id + ", " + id + ", 1, 'SENT', '全文', '測試', utc_timestamp())");
            sql.execute(
                    "insert into meetings_minutes_item (id, minutes_id, position, path, kind, text, due_kind, first_line,"
                            + " last_line, actionable, confidence, review, citation) values (" + id + ", " + id
                            + ", 1, '一', 'RESOLUTION', '請心健司會同移民署辦理。', 'NEXT_MEETING', 1, 1, true, 1, 'CONFIRMED', '14-討2')");
            sql.execute("insert into meetings_minutes_item_unit (item_id, position, name, part, office_id) values ("
                    + id + ", 0, '心健司', 'DOER', 103), (" + id + ", 1, '移民署', 'PARTNER', 402)");
        }
        user.actAs(People.of(container, STAFF));
    }

    @Test
    void the_reading_is_proposed() {
        Choice proposed = row().choice();
        assertEquals(Handling.REPORT, proposed.handling());
        assertEquals(new OfficeId(MENTAL_HEALTH), proposed.lead());
        assertEquals(Set.of(IMMIGRATION), proposed.cos());
        assertEquals("請心健司會同移民署辦理", proposed.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"REQUEST", "REPLY", "REPLY_POINT", "CHAIR_POINT", "REPORT_POINT", "CHAIR_DIRECTIVE", "DECISION"})
    void every_point_that_asks_answers_or_reports_stands_in_the_table(String kind) throws SQLException {
        point(kind);
        assertEquals(2, selections.of(id).rows().size());
    }

    @Test
    void what_only_explains_does_not() throws SQLException {
        point("EXPLANATION");
        assertEquals(1, selections.of(id).rows().size());
    }

    private void point(String kind) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(
                    "insert into meetings_minutes_item (id, minutes_id, position, path, kind, text, due_kind, first_line,"
                            + " last_line, actionable, confidence, review, citation) values (" + (id + 500_000) + ", "
                            + id + ", 2, '二', '"
                            + kind + "', '另一點。', 'NONE', 2, 2, false, 1, 'CONFIRMED', '14-二')");
        }
    }

    @Test
    void one_press_makes_the_item_with_its_number_and_parties() throws SQLException {
        handOut();
        TrackedItem item = items.byId(onlyItem());
        assertEquals("14-討2", item.number());
        assertEquals(
                Set.of(Part.LEAD, Part.CO, Part.STAFF),
                item.parties().stream().map(party -> party.part()).collect(Collectors.toSet()));
        assertEquals(1, item.changes().size());
    }

    @Test
    void nothing_is_seen_before_and_only_by_those_asked_after() throws SQLException {
        user.actAs(People.of(container, MENTAL_HEALTH));
        assertEquals(0, count());
        user.actAs(People.of(container, STAFF));
        handOut();
        user.actAs(People.of(container, MENTAL_HEALTH));
        long item = onlyItem();
        user.actAs(People.of(container, 200));
        assertEquals(0, count());
        assertThrows(NotVisible.class, () -> items.byId(item));
    }

    @Test
    void it_lies_among_the_tasks_of_those_asked_until_a_round_asks_for_the_report() throws SQLException {
        handOut();
        long item = onlyItem();
        String handedOut = "select count(*) from desk_task where closed_at is null and office_id in (103, 402)"
                + " and verb = 'meetings.task.handedOut' and record_id = " + item;
        assertEquals(2, container.database().number(handedOut));
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into meetings_meeting (id, series_id, ordinal, title, state, starts_at, lead_office_id)"
                    + " values (" + (id + 500_000) + ", " + id + ", 15, '第15次會議', 'PLANNED', '2099-01-07', 101)");
            sql.execute("insert into meetings_meeting_party (record_id, office_id, part) values (" + (id + 500_000)
                    + ", 101, 'STAFF')");
        }
        rounds.open(id + 500_000, LocalDate.of(2099, 1, 5), null);
        assertEquals(0, container.database().number(handedOut));
        assertEquals(
                2,
                container
                        .database()
                        .number("select count(*) from desk_task t join meetings_answer a on a.id = t.record_id"
                                + " where t.closed_at is null and t.verb = 'meetings.task.answer' and a.tracked_item_id = "
                                + item));
    }

    @Test
    void pressing_again_changes_nothing() throws SQLException {
        handOut();
        selections.handOut(id, selections.of(id).version());
        selections.handOut(id, 0);
        assertEquals(1, count());
    }

    @Test
    void what_is_tracked_already_is_proposed_as_not_tracked_and_never_handed_out_twice() throws SQLException {
        tracked("14-討2");
        assertEquals(Handling.NONE, row().choice().handling());
        int version = selections.of(id).version();
        Choice again = new Choice(
                Handling.REPORT,
                "再交辦一次",
                new OfficeId(MENTAL_HEALTH),
                Set.of(),
                null,
                row().choice().due(),
                null);
        Long rowId = row().id();
        RuleBroken no =
                assertThrows(RuleBroken.class, () -> selections.saveAndSubmit(id, version, Map.of(rowId, again)));
        assertEquals("meetings.selection.alreadyTracked", no.key());
        assertEquals(SelectionState.DRAFT, selections.of(id).state());
        assertEquals(Set.of("14-討2"), selections.tracked(id).keySet());
    }

    @Test
    void what_became_tracked_after_the_approval_is_told_in_words() throws SQLException {
        approved();
        tracked("14-討2");
        int version = selections.of(id).version();
        assertEquals(
                "meetings.selection.alreadyTracked",
                assertThrows(RuleBroken.class, () -> selections.handOut(id, version))
                        .key());
        assertEquals(SelectionState.APPROVED, selections.of(id).state());
    }

    /** As the opening balance would have brought it. */
    private void tracked(String number) throws SQLException {
        try (var connection = container.database().connect();
                var sql = connection.prepareStatement(
                        "insert into meetings_tracked_item (series_id, number, title, text, handling, tracking,"
                                + " meeting_words, urgent_on, due_kind, lead_office_id, handed_out_at) values (?, ?, '期初', '期初', 'REPORT',"
                                + " 'UNDER', '第14次', '9999-12-31', 'NONE', 103, utc_timestamp())")) {
            sql.setLong(1, id);
            sql.setString(2, number);
            sql.executeUpdate();
        }
    }

    @Test
    void who_comes_second_is_told_and_nothing_is_handed_out_twice() throws SQLException {
        int before = selections.of(id).version();
        approved();
        assertThrows(OptimisticLockException.class, () -> selections.handOut(id, before));
        assertEquals(0, count());
    }

    @Test
    void a_second_save_on_an_old_version_is_refused_and_the_first_stays() {
        int version = selections.of(id).version();
        Choice mine = new Choice(
                Handling.NOTE,
                "第一人",
                new OfficeId(IMMIGRATION),
                Set.of(),
                null,
                row().choice().due(),
                null);
        selections.save(id, version, Map.of(row().id(), mine));
        assertThrows(OptimisticLockException.class, () -> selections.save(id, version, Map.of()));
        assertEquals("第一人", row().choice().title());
    }

    @Test
    void a_refused_submission_saves_nothing() {
        Choice noLead = new Choice(
                Handling.REPORT, "沒有主辦", null, Set.of(), null, row().choice().due(), null);
        int version = selections.of(id).version();
        Long rowId = row().id();
        RuleBroken no =
                assertThrows(RuleBroken.class, () -> selections.saveAndSubmit(id, version, Map.of(rowId, noLead)));
        assertEquals("meetings.selection.leadMissing", no.key());
        assertEquals("請心健司會同移民署辦理", row().choice().title());
    }

    @Test
    void whose_turn_it_is_lies_on_their_desk() throws SQLException {
        assertEquals("", turn());
        selections.submit(id, selections.of(id).version());
        assertEquals("meetings.task.selectionApprove REVIEW", turn());
        selections.giveBack(id, selections.of(id).version(), "請改主辦");
        assertEquals("meetings.task.selection RETURNED", turn());
        approved();
        assertEquals("meetings.task.handOut WORK", turn());
        selections.handOut(id, selections.of(id).version());
        assertEquals("", turn());
    }

    /** The open task of this selection and its stage; an empty text where nobody is asked. */
    private String turn() throws SQLException {
        try (var connection = container.database().connect();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select concat(verb, ' ', stage) from desk_task where closed_at is null"
                        + " and record_kind = 'meetings.selection' and record_id = "
                        + selections.of(id).id())) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private SelectionRow row() {
        return selections.of(id).rows().get(0);
    }

    private void approved() {
        selections.submit(id, selections.of(id).version());
        selections.approve(id, selections.of(id).version());
    }

    private void handOut() {
        approved();
        selections.handOut(id, selections.of(id).version());
    }

    private long count() {
        return search.count(inThisSeries());
    }

    private long onlyItem() {
        var found = search.found(inThisSeries(), 1, null);
        assertEquals(1, found.rows().size());
        return found.rows().get(0).id();
    }

    private TrackedItemFilter inThisSeries() {
        return new TrackedItemFilter(null, id, null, null, null, null, false);
    }
}

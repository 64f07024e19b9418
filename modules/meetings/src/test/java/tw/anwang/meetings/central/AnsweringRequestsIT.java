package tw.anwang.meetings.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.People;
import tw.anwang.testing.ModuleContainer;

/** A county asks two central offices for help. */
class AnsweringRequestsIT {
    private static final long STAFF = 101;
    private static final OfficeId MENTAL_HEALTH = new OfficeId(103);
    private static final OfficeId IMMIGRATION = new OfficeId(402);
    private static long last = 60_000;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private CentralReplies replies;

    @Inject
    private CurrentUser user;

    private long id;

    @BeforeEach
    void a_request_handed_out_to_two_offices() throws SQLException {
        id = ++last;
        run("insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                + " lead_office_id) values (" + id + ", '輔導', '輔導', 101, 'PUBLIC', false, 'LEAD_AND_CO', 101)");
        run("insert into meetings_meeting (id, series_id, title, state, starts_at, lead_office_id) values (" + id + ", "
                + id + ", '行政輔導會議', 'HELD', '2021-10-13', 101)");
        run("insert into meetings_minutes (id, meeting_id, number, state, original_text, imported_by, imported_at)"
                + " values (" + id + ", " + id + ", 1, 'SENT', '全文', '測試', utc_timestamp())");
        point("REQUEST");
        run("insert into meetings_tracked_item (id, series_id, meeting_id, minutes_item_id, number, title, text,"
                + " handling, tracking, urgent_on, due_kind, lead_office_id, handed_out_at) values (" + id + ", " + id
                + ", " + id + ", " + id + ", '示-協1', '請中央協助', '請中央協助', 'REPORT', 'UNDER', '9999-12-31',"
                + " 'NONE', 103, utc_timestamp())");
        run("insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part) values (" + id
                + ", '9999-12-31', 103, 'LEAD'), (" + id + ", '9999-12-31', 402, 'CO'), (" + id
                + ", '9999-12-31', 101, 'STAFF')");
    }

    @Test
    void every_office_begins_without_an_answer_and_has_a_state_of_its_own() throws SQLException {
        as(STAFF);
        assertEquals(List.of(CentralState.NONE, CentralState.NONE), states());
        as(103);
        record(MENTAL_HEALTH, CentralState.STUDYING, null);
        assertEquals(List.of(CentralState.STUDYING, CentralState.NONE), states());
    }

    @Test
    void the_office_itself_and_the_staff_unit_record_and_nobody_else() throws SQLException {
        as(103);
        refused("meetings.central.notEntitled", () -> record(IMMIGRATION, CentralState.ADOPTED, null));
        as(STAFF);
        record(IMMIGRATION, CentralState.EXPLAINED, "來文說明");
        user.actAs(People.seeingEverything(container, 200));
        refused("meetings.central.notEntitled", () -> record(IMMIGRATION, CentralState.ADOPTED, null));
        as(200);
        assertThrows(NotVisible.class, () -> replies.of(id));
    }

    @Test
    void every_change_stays_as_history_with_who_recorded_it() throws SQLException {
        as(103);
        record(MENTAL_HEALTH, CentralState.STUDYING, null);
        as(STAFF);
        record(MENTAL_HEALTH, CentralState.ADOPTED, "納入下一期計畫");
        List<CentralReply> history = replies.of(id).history();
        assertEquals(
                List.of("ADOPTED 101", "STUDYING 103"),
                history.stream()
                        .map(one -> one.state() + " " + one.recordedOfficeId())
                        .toList());
    }

    @Test
    void refusing_and_asking_for_more_need_words() throws SQLException {
        as(103);
        refused("meetings.central.wordsMissing", () -> record(MENTAL_HEALTH, CentralState.REFUSED, " "));
        refused("meetings.central.wordsMissing", () -> record(MENTAL_HEALTH, CentralState.MORE_NEEDED, null));
        record(MENTAL_HEALTH, CentralState.REFUSED, "與現行規定不符");
        assertEquals(1, replies.of(id).history().size());
    }

    @Test
    void who_records_second_on_an_old_state_is_told() throws SQLException {
        as(103);
        long seen = seen(MENTAL_HEALTH);
        record(MENTAL_HEALTH, CentralState.STUDYING, null);
        assertThrows(
                OptimisticLockException.class,
                () -> replies.record(id, MENTAL_HEALTH, seen, CentralState.ADOPTED, null));
    }

    @Test
    void an_ordinary_decision_has_no_central_answer() throws SQLException {
        run("update meetings_minutes_item set kind = 'RESOLUTION' where id = " + id);
        as(103);
        refused("meetings.central.notRequest", () -> record(MENTAL_HEALTH, CentralState.STUDYING, null));
    }

    private void record(OfficeId office, CentralState state, String words) {
        replies.record(id, office, seen(office), state, words);
    }

    private long seen(OfficeId office) {
        return replies.of(id).of(office.value()).orElseThrow().seen();
    }

    private List<CentralState> states() {
        return replies.of(id).offices().stream()
                .sorted(java.util.Comparator.comparing(CentralSheet.OfficeReply::officeId))
                .map(CentralSheet.OfficeReply::state)
                .toList();
    }

    private void as(long office) throws SQLException {
        user.actAs(People.of(container, office));
    }

    private void point(String kind) throws SQLException {
        run("insert into meetings_minutes_item (id, minutes_id, position, path, kind, text, due_kind, first_line,"
                + " last_line, actionable, confidence, review, citation) values (" + id + ", " + id + ", 1, '一', '"
                + kind
                + "', '請中央協助', 'NONE', 1, 1, true, 1, 'CONFIRMED', '示-協1')");
    }

    private static void run(String statement) throws SQLException {
        container.database().run(statement);
    }

    private static void refused(String key, Executable verb) {
        assertEquals(key, assertThrows(RuleBroken.class, verb).key());
    }
}

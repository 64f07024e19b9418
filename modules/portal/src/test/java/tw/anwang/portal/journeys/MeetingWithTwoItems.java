package tw.anwang.portal.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.kernel.Taipei;
import tw.anwang.portal.whole.Portal;

/**
 * A county's series of its own: a meeting today, and two items of the last one with 心健司 in the lead, both due at
 * the next meeting. Staff unit is 高雄市政府社會局.
 */
final class MeetingWithTwoItems {
    final LocalDate today = Taipei.today(Clock.systemUTC());
    final long series;
    final long meeting;
    final long answered;
    final long unanswered;

    MeetingWithTwoItems(Portal portal) throws SQLException {
        this(portal, "衛生福利部心理健康司");
    }

    /** @param leadName of another office that leads both items */
    MeetingWithTwoItems(Portal portal, String leadName) throws SQLException {
        try (Connection database = portal.database().connect()) {
            long staff = one(database, "select id from directory_office where name = '高雄市政府社會局'");
            long lead = one(database, "select id from directory_office where name = '" + leadName + "'");
            series = insert(
                    database,
                    "insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers,"
                            + " lead_office_id) values ('跨局處聯繫會議', '聯繫會議', ?, 'INTERNAL', true, 'TAKING_PART', ?)",
                    staff,
                    staff);
            insert(
                    database,
                    "insert into meetings_series_party (record_id, office_id, part) values (?, ?, 'STAFF')",
                    series,
                    staff);
            meeting = insert(
                    database,
                    "insert into meetings_meeting (series_id, ordinal, title, state, starts_at, lead_office_id)"
                            + " values (?, 2, '跨局處聯繫會議第2次會議', 'PLANNED', ?, ?)",
                    series,
                    today.atTime(3, 0),
                    staff);
            party(database, "meeting", meeting, staff, "STAFF");
            party(database, "meeting", meeting, lead, "TAKING_PART");
            answered = item(database, "1-討1", "精神病人社區支持分工", staff, lead);
            unanswered = item(database, "1-討2", "自殺防治守門人訓練", staff, lead);
        }
    }

    /** A round is open and 心健司 owes its answer on the first item. @return id of the answer */
    String owedAnswer(Portal portal) throws SQLException {
        try (Connection database = portal.database().connect()) {
            long round = insert(
                    database,
                    "insert into meetings_round (series_id, meeting_id, opened_on, due_on, state) values (?, ?, ?, ?, 'OPEN')",
                    series,
                    meeting,
                    today,
                    today);
            return String.valueOf(insert(
                    database,
                    "insert into meetings_answer (round_id, tracked_item_id, office_id, part, state)"
                            + " select ?, id, lead_office_id, 'LEAD', 'NONE' from meetings_tracked_item where id = ?",
                    round,
                    answered));
        }
    }

    private long item(Connection database, String number, String title, long staff, long lead) throws SQLException {
        long item = insert(
                database,
                "insert into meetings_tracked_item (series_id, number, title, text, handling, tracking, urgent_on, due_kind,"
                        + " due_words, adopted_on, meeting_words, lead_office_id) values (?, ?, ?, '請心健司於下次會議報告。',"
                        + " 'REPORT', 'UNDER', '9999-12-29', 'NEXT_MEETING', '下次會議', ?, '第1次', ?)",
                series,
                number,
                title,
                today.minusDays(60),
                lead);
        party(database, "tracked_item", item, staff, "STAFF");
        party(database, "tracked_item", item, lead, "LEAD");
        return item;
    }

    private static void party(Connection database, String of, long record, long office, String part)
            throws SQLException {
        insert(
                database,
                "insert into meetings_" + of + "_party (record_id, office_id, part) values (?, ?, ?)",
                record,
                office,
                part);
    }

    private static long one(Connection database, String sql) throws SQLException {
        try (var row = database.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        }
    }
}

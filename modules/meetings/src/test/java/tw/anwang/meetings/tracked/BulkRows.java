package tw.anwang.meetings.tracked;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A year's worth of a whole country, made by the database itself: 60 series, 3,000 meetings, 30,000 tracked items
 * with their parties and three answers each. Office {@link #NARROW} leads fifty items and sees no other.
 */
public final class BulkRows {
    /** 衛生福利部社會及家庭署: staff unit of every tenth series. */
    public static final long STAFF = 101;

    /** 內政部移民署. */
    public static final long NARROW = 402;

    /** First series made here; tests of other rows stay below. */
    public static final long FIRST_SERIES = 500_000;

    private static final String OFFICES =
            "(select id, row_number() over (order by id) - 1 n, count(*) over () many from directory_office"
                    + " where id between 10200 and 12999) o";

    private BulkRows() {}

    public static void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    series(), meetings(), items(), narrow(), leads(), staff(), cos(), readers(), rounds(), answers())) {
                statement.executeUpdate(sql);
            }
            statement.execute("analyze table meetings_tracked_item, meetings_tracked_item_party, meetings_answer");
        }
    }

    private static String series() {
        return "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                + " lead_office_id) select " + FIRST_SERIES + " + seq, concat('大量系列', seq), concat('大量', seq), " + STAFF
                + ", 'PUBLIC', true, 'TAKING_PART', if(seq % 10 = 0, " + STAFF + ", 104) from seq_1_to_60";
    }

    private static String meetings() {
        return "insert into meetings_meeting (id, series_id, ordinal, title, state, starts_at, lead_office_id)"
                + " select 500000 + seq, " + FIRST_SERIES
                + " + 1 + (seq % 60), 1 + seq div 60, concat('第', 1 + seq div 60,"
                + " '次會議'), 'HELD', utc_timestamp() - interval (3000 - seq) hour, 104 from seq_1_to_3000";
    }

    private static String items() {
        return "insert into meetings_tracked_item (id, series_id, meeting_id, number, title, text, handling, tracking,"
                + " urgent_on, due_kind, due_date, meeting_words, adopted_on, lead_office_id, sensitivity)"
                + " select 500000 + i.seq, m.series_id, m.id, concat(m.ordinal, '-討', i.seq div 3000 + 1),"
                + " concat('請各機關就第', i.seq, '項社會安全網業務提出辦理情形'), concat(repeat('請就前次會議決議事項提出辦理情形。', 8), i.seq),"
                + " 'REPORT', if(i.seq % 5 = 0, 'UNDER', 'RELEASED'),"
                + " if(i.seq % 5 = 0, curdate() + interval cast(i.seq % 400 as signed) - 60 day, '9999-12-31'), 'DATE',"
                + " curdate() + interval cast(i.seq % 400 as signed) - 60 day, concat('第', m.ordinal, '次'), curdate(), o.id, i.seq % 50 = 0"
                + " from seq_0_to_29999 i join meetings_meeting m on m.id = 500001 + i.seq % 3000 join " + OFFICES
                + " on o.n = i.seq % o.many";
    }

    private static String narrow() {
        return "update meetings_tracked_item set lead_office_id = " + NARROW
                + " where id between 500000 and 529999 and id % 600 = 0";
    }

    private static String leads() {
        return "insert into meetings_tracked_item_party (record_id, office_id, part)"
                + " select id, lead_office_id, 'LEAD' from meetings_tracked_item where id >= 500000";
    }

    private static String staff() {
        return "insert into meetings_tracked_item_party (record_id, office_id, part) select i.id, s.lead_office_id, 'STAFF'"
                + " from meetings_tracked_item i join meetings_series s on s.id = i.series_id where i.id >= 500000";
    }

    private static String cos() {
        return "insert into meetings_tracked_item_party (record_id, office_id, part)"
                + " select i.id, o.id, 'CO' from meetings_tracked_item i join " + OFFICES
                + " on o.n = (i.id * 7) % o.many where i.id >= 500000";
    }

    private static String readers() {
        return "insert into meetings_tracked_item_party (record_id, office_id, part)"
                + " select i.id, o.id, 'READER' from meetings_tracked_item i join " + OFFICES
                + " on o.n between (i.id * 11) % o.many and (i.id * 11) % o.many + 3 where i.id >= 500000";
    }

    private static String rounds() {
        return "insert into meetings_round (id, series_id, meeting_id, opened_on, due_on, state)"
                + " select id, series_id, id, curdate() - interval 30 day, curdate() - interval 9 day, 'OPEN'"
                + " from meetings_meeting where id > 500000 and id <= 503000";
    }

    private static String answers() {
        return "insert into meetings_answer (round_id, tracked_item_id, office_id, part, state, text, sent_at, sent_by)"
                + " select r.id, i.id, i.lead_office_id, 'LEAD', 'SENT', repeat('已依決議辦理。', 20), utc_timestamp(), '示範'"
                + " from meetings_tracked_item i join seq_0_to_2 n"
                + " join meetings_round r on r.id = 500001 + (i.id - 500000 + n.seq * 60) % 3000"
                + " where i.id >= 500000";
    }
}

package tw.anwang.meetings.figures;

import java.sql.SQLException;
import java.sql.Statement;
import tw.anwang.testing.ModuleContainer;

/**
 * Three series of 社家署 with meetings of three years, sixty items, and answers sent at every kind of moment: round the
 * end of the round's day in Taipei, days late, never, given back, and left out because the item was released.
 */
final class FigureExamples {
    static final long STAFF = 101;
    static final long LEAD = 103;
    static final long BUREAU = 10_201;
    static final long SERIES = 485_001;

    private static boolean laid;

    private FigureExamples() {}

    static void lay(ModuleContainer container) throws SQLException {
        if (laid) {
            return;
        }
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            meetings(sql);
            items(sql);
            answers(sql);
            sql.execute("update meetings_tracked_item i join meetings_round r on r.id = 485004"
                    + " set i.released_on = r.due_on - interval 3 day where i.id = 485010"); // nothing was sent of it
            sql.execute(
                    "insert into meetings_tracking_change (tracked_item_id, act, from_state, to_state, basis, changed_at,"
                            + " account_id, account_name) select id, 'RELEASE', 'UNDER', 'RELEASED', 'MEETING',"
                            + " timestamp(released_on, '03:00:00'), 1, '某人' from meetings_tracked_item"
                            + " where id between 485000 and 485999 and tracking = 'RELEASED'");
            laid = true;
        }
    }

    private static void meetings(Statement sql) throws SQLException {
        sql.execute(
                "insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                        + " lead_office_id, sensitivity) select 485000 + seq, concat('統計系列', seq), '統計', 101, 'INTERNAL', true,"
                        + " 'TAKING_PART', 101, seq = 3 from seq_1_to_3");
        sql.execute("insert into meetings_series_party (record_id, office_id, part) select 485000 + seq, 101, 'STAFF'"
                + " from seq_1_to_3");
        sql.execute("insert into meetings_meeting (id, series_id, ordinal, title, state, starts_at, lead_office_id)"
                + " select 485000 + seq, 485001 + seq % 3, seq, concat('統計會議', seq), 'HELD',"
                + " curdate() - interval 60 * (10 - seq) day, 101 from seq_1_to_9");
        sql.execute("insert into meetings_meeting_party (record_id, office_id, part) select 485000 + seq, 101, 'STAFF'"
                + " from seq_1_to_9");
        // the last three rounds are not due yet; the others were, one of them yesterday
        sql.execute(
                "insert into meetings_round (id, series_id, meeting_id, opened_on, due_on, state)"
                        + " select 485000 + seq, 485001 + seq % 3, 485000 + seq, curdate() - interval 60 * (8 - cast(seq as signed)) + 10 day,"
                        + " case when seq >= 7 then curdate() + interval seq - 7 day when seq = 6 then curdate() - interval 1 day"
                        + " else curdate() - interval 60 * (8 - cast(seq as signed)) day end, if(seq >= 6, 'OPEN', 'CLOSED') from seq_1_to_9");
    }

    /** Every fifth released, every seventh without a known day, every fourth overdue, some kept to their parties or 密. */
    private static void items(Statement sql) throws SQLException {
        sql.execute(
                "insert into meetings_tracked_item (id, series_id, meeting_id, number, title, text, handling, tracking,"
                        + " urgent_on, due_kind, adopted_on, released_on, lead_office_id, sensitivity)"
                        + " select 485000 + seq, 485001 + seq % 3, if(seq % 7 = 0, null, 485001 + seq % 9), concat('9-討', seq), '事項',"
                        + " '內容', if(seq % 13 = 0, 'COOPERATE', 'REPORT'), if(seq % 5 = 0, 'RELEASED', 'UNDER'),"
                        + " if(seq % 5 <> 0 and seq % 4 = 0, curdate() - interval 5 day, '9999-12-30'), 'NONE',"
                        + " if(seq % 7 = 0, null, curdate() - interval 17 * seq day),"
                        + " if(seq % 5 = 0, curdate() - interval 9 * seq day, null),"
                        + " elt(1 + seq div 3 % 3, 103, 10201, 402), (seq % 11 = 0) + 2 * (seq % 17 = 0) from seq_1_to_60");
        sql.execute(
                "insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part)"
                        + " select id, urgent_on, lead_office_id, 'LEAD' from meetings_tracked_item where id between 485000 and 485999"
                        + " union all select id, urgent_on, 101, 'STAFF' from meetings_tracked_item where id between 485000 and 485999");
    }

    /** Item and round decide together how the answer went; the moments lie round the end of the day in Taipei. */
    private static void answers(Statement sql) throws SQLException {
        sql.execute(
                "insert into meetings_answer (id, round_id, tracked_item_id, office_id, part, state, first_sent_at, sent_at,"
                        + " times_returned) select id, round, item, office, 'LEAD',"
                        + " if(moment is null, 'NONE', if(back, 'RETURNED', 'SENT')), if(twice, moment, null),"
                        + " moment + interval if(twice, 20, 0) day, if(moment is not null and back, 2, 0) from ("
                        + " select 485000 + i.seq * 10 + r.seq id, 485000 + r.seq round, 485000 + i.seq item,"
                        + " t.lead_office_id office, i.seq % 6 = 0 back, i.seq % 2 = 0 twice, case (i.seq + r.seq) % 5"
                        + " when 0 then timestamp(d.due_on, '15:59:59.999') when 1 then timestamp(d.due_on, '16:00:00')"
                        + " when 2 then timestamp(d.due_on - interval 2 day, '08:00') when 3 then"
                        + " timestamp(d.due_on + interval 4 day, '08:00') end moment"
                        + " from seq_1_to_60 i join seq_1_to_9 r on i.seq % 3 = r.seq % 3"
                        + " join meetings_tracked_item t on t.id = 485000 + i.seq"
                        + " join meetings_round d on d.id = 485000 + r.seq) made");
    }
}

package tw.anwang.identity.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** An act as read back, with the code that stands beside it. */
record CodedAct(ActRow act, byte[] code) {
    /** Before the name of the schema. */
    static final String SELECT = "select writer, number, happened_at, account_id, office_id, roles, address, verb,"
            + " kind, record_id, shown_ids, detail, mac, grant_id from ";

    static CodedAct read(ResultSet row) throws SQLException {
        ActRow act = new ActRow(
                row.getInt(1),
                row.getLong(2),
                row.getObject(3, LocalDateTime.class),
                row.getObject(4, Long.class),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getString(11),
                row.getString(12),
                row.getObject(14, Long.class));
        return new CodedAct(act, row.getBytes(13));
    }
}

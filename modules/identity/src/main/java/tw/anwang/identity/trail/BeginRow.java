package tw.anwang.identity.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * From where on a writer's acts lie in the database, because what was before lies in sealed archives alone.
 *
 * @param number the last that was taken out, with the link that ended there
 * @param closes whether that link was the writer's end
 * @param acts how many were taken out in all
 * @param head of that link: the next one is bound to it
 * @param before all of them happened before that moment, in UTC
 * @param code over the others, with the trail's key: who can write into the database cannot make such a row
 */
record BeginRow(
        int writer,
        long number,
        boolean closes,
        long acts,
        byte[] head,
        LocalDateTime before,
        LocalDateTime removedAt,
        byte[] code) {
    /** Before the name of the schema. */
    static final String SELECT = "select writer, number, closes, acts, head, before_at, removed_at, mac from ";

    static BeginRow read(ResultSet row) throws SQLException {
        return new BeginRow(
                row.getInt(1),
                row.getLong(2),
                row.getBoolean(3),
                row.getLong(4),
                row.getBytes(5),
                row.getObject(6, LocalDateTime.class),
                row.getObject(7, LocalDateTime.class),
                row.getBytes(8));
    }

    /** As the link before the next one. */
    SealRow link() {
        return new SealRow(writer, number, 0, "", closes, removedAt, head);
    }

    Object[] words() {
        return new Object[] {"begin", writer, number, closes, acts, TrailJson.base64(head), before, removedAt};
    }
}

package tw.anwang.identity.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * A link of the chain: binds the acts of a writer from the link before up to a number.
 *
 * @param acts how many
 * @param unused numbers no act bears, as {@link NumberRanges}: their transactions were rolled back, or their node died
 * @param closes whether the writer writes no more
 * @param head the code over this link and the one before
 */
record SealRow(int writer, long number, int acts, String unused, boolean closes, LocalDateTime at, byte[] head) {
    /** Before the name of the schema. */
    static final String SELECT = "select writer, number, acts, unused, closes, sealed_at, head from ";

    static SealRow read(ResultSet row) throws SQLException {
        return new SealRow(
                row.getInt(1),
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getBoolean(5),
                row.getObject(6, LocalDateTime.class),
                row.getBytes(7));
    }
}

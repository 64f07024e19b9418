package tw.anwang.portal.whole;

import java.sql.SQLException;
import java.util.List;

/** A second version of demo minutes, as a 修正版 leaves it; gone again when closed. */
final class CorrectedMinutes implements AutoCloseable {
    /** What stood in the version before. */
    static final String BEFORE = "夜間關懷據點試辦，提請討論。";
    /** What stands there now. */
    static final String NOW = "夜間關懷據點試辦計畫，提請討論。";
    /** The statement that finds them. */
    static final String THEM = "select max(id) from meetings_minutes where number = 2 and change_reason = '示範文字誤植'";

    private final Portal portal;

    private CorrectedMinutes(Portal portal) {
        this.portal = portal;
    }

    static CorrectedMinutes in(Portal portal) {
        CorrectedMinutes corrected = new CorrectedMinutes(portal);
        corrected.run(
                "insert into meetings_minutes (meeting_id, number, state, change_reason, source_name, source_sha256,"
                        + " original_text, letter_date, letter_number, imported_by, imported_at)"
                        + " select meeting_id, 2, 'SENT', '示範文字誤植', source_name, source_sha256,"
                        + " replace(original_text, '" + BEFORE + "', '" + NOW
                        + "'), letter_date, letter_number, imported_by,"
                        + " imported_at from meetings_minutes where original_text like '%" + BEFORE
                        + "%' and number = 1");
        return corrected;
    }

    @Override
    public void close() {
        run("delete from meetings_minutes where number = 2 and change_reason = '示範文字誤植'");
    }

    private void run(String sql) {
        try (var connection = portal.database().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(List.of(sql).toString(), failed);
        }
    }
}

package tw.anwang.portal.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.TrailNotWritten;

class UnsavedTest {
    private static Optional<Unsaved> of(Throwable cause) {
        return Unsaved.of(new IllegalStateException("around it", cause));
    }

    @Test
    void what_the_database_took_back_is_not_there_even_where_the_trail_met_it_first() {
        SQLException deadlock = new SQLException("Deadlock found when trying to get lock", "40001", 1213);
        assertEquals(Optional.of(Unsaved.GAVE_WAY), of(deadlock));
        assertEquals(Optional.of(Unsaved.GAVE_WAY), of(new TrailNotWritten(deadlock)));
        assertEquals(Optional.of(Unsaved.UNTRACED), of(new TrailNotWritten(new SQLException("full", "HY000"))));
    }

    @Test
    void who_waited_too_long_for_a_row_or_a_connection_and_a_full_disk_is_told_apart() {
        SQLException held = new SQLException("Lock wait timeout exceeded; try restarting transaction", "HY000", 1205);
        assertEquals(Optional.of(Unsaved.GAVE_WAY), of(held));
        assertEquals(
                Optional.of(Unsaved.BUSY),
                of(new SQLException("Error in allocating a connection. Cause: In-use connections equal max-pool-size"
                        + " and expired max-wait-time. Cannot allocate more connections.")));
        assertEquals(Optional.of(Unsaved.FULL), of(new SQLException("The table 'x' is full", "HY000", 1114)));
        assertEquals(Optional.of(Unsaved.FULL), of(new FileSystemException("/f", null, "No space left on device")));
    }

    @Test
    void nobody_knows_what_a_broken_line_has_left_behind() {
        assertEquals(Optional.of(Unsaved.UNKNOWN), of(new SQLException("Socket error", "08000")));
        assertEquals(Optional.of(Unsaved.UNKNOWN), of(new SQLException("made anew", "25S03")));
        assertEquals(Optional.of(Unsaved.UNKNOWN), of(new XAException("Socket error")));
        assertEquals(Optional.empty(), of(new SQLException("syntax", "42000")));
        assertEquals(Optional.empty(), of(new NullPointerException()));
    }
}

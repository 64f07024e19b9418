package tw.anwang.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.kernel.Taipei;

class TwoUnitsOneTransactionIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("testing");

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    @Test
    void both_units_use_the_same_connection_and_commit_together() throws Exception {
        List<Long> connections = books.write("together");
        assertEquals(connections.get(0), connections.get(1));
        assertEquals(1, rows("ledger_line", "together"));
        assertEquals(1, rows("archive_line", "together"));
    }

    @Test
    void both_units_roll_back_together() throws Exception {
        assertThrows(IllegalStateException.class, () -> books.writeAndFail("undone"));
        assertEquals(0, rows("ledger_line", "undone"));
        assertEquals(0, rows("archive_line", "undone"));
    }

    @Test
    void a_failure_in_the_second_unit_undoes_the_first() throws Exception {
        books.write("only once");
        assertThrows(RuntimeException.class, () -> books.write("only once"));
        assertEquals(1, rows("archive_line", "only once"));
    }

    @Test
    void a_new_transaction_stays_when_the_outer_one_rolls_back() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> container.inTransaction(() -> {
                    books.write("outer");
                    books.writeApart("inner");
                    throw new IllegalStateException();
                }));
        assertEquals(0, rows("ledger_line", "outer"));
        assertEquals(1, rows("ledger_line", "inner"));
    }

    @Test
    void observers_after_success_hear_of_what_was_committed_only() {
        books.write("heard");
        assertThrows(IllegalStateException.class, () -> books.writeAndFail("unheard"));
        assertTrue(books.heard().contains("heard"));
        assertFalse(books.heard().contains("unheard"));
    }

    @Test
    void reading_needs_no_transaction_and_writing_does() {
        books.write("read me");
        assertEquals(
                List.of("read me"),
                books.ledgerLines("read me").stream().map(LedgerLine::words).toList());
        assertThrows(TransactionRequiredException.class, books::writeWithoutTransaction);
    }

    @Test
    void the_counter_counts_what_a_block_sends() throws Exception {
        assertEquals(1, SqlCounter.during(() -> books.ledgerLines("none")).count());
        SqlCounter writing = SqlCounter.during(() -> books.write("counted"));
        assertEquals(4, writing.count(), writing::toString); // two inserts, two connection numbers
    }

    @Test
    void the_clock_stands_where_the_test_sets_it() {
        container.clock().setTo(LocalDate.of(2022, 10, 5));
        assertEquals(LocalDate.of(2022, 10, 5), Taipei.today(clock));
    }

    private int rows(String table, String words) throws SQLException {
        try (var connection = container.database().connect();
                var query = connection.prepareStatement("select count(*) from " + table + " where words = ?")) {
            query.setString(1, words);
            var result = query.executeQuery();
            result.next();
            return result.getInt(1);
        }
    }
}

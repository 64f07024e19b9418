package tw.anwang.testing;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Counts what the database server has been asked, by its own status: everything between two readings, from whomever.
 * What a request costs is therefore the least of several readings around it.
 */
public final class Statements {
    private static final String ASKED = """
            select sum(variable_value) from information_schema.global_status where variable_name in
            ('COM_SELECT', 'COM_INSERT', 'COM_INSERT_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI', 'COM_DELETE', 'COM_DELETE_MULTI',
             'COM_REPLACE', 'COM_REPLACE_SELECT', 'COM_CALL_PROCEDURE', 'COM_SHOW_TABLES')""";

    private final Connection connection;

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** Reads, inserts, updates and deletes since the server's start, this question left out. */
    public long soFar() {
        return status(ASKED) - 1;
    }

    /** Everything sent to the server, commits and settings of a connection among it. */
    public long questions() {
        return status("select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'");
    }

    /** What {@code work} made the server do: the least of three times, as timers may fall into one of them. */
    public long during(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < 3; time++) {
            long before = soFar();
            work.run();
            least = Math.min(least, soFar() - before - 1);
        }
        return least;
    }

    private long status(String sql) {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

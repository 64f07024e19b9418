package tw.anwang.portal.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.TestDatabase;

/** A portal that was put back meets what the later one left in the database. */
class LaterMigrationsIT {
    private TestDatabase database;
    private Flyway flyway;

    @BeforeEach
    void a_database_that_this_portal_made() {
        database = TestDatabase.fresh("later");
        flyway = Flyway.configure()
                .dataSource(database.url(), null, null)
                .locations("classpath:db/directory")
                .table("schema_history_directory")
                .load();
        flyway.migrate();
    }

    @Test
    void its_own_migrations_are_none_of_a_later_one() {
        assertTrue(logged(() -> LaterMigrations.judge("directory", flyway)).isEmpty());
    }

    @Test
    void what_only_adds_is_told_in_the_log_and_worked_with() throws SQLException {
        left("more words");
        List<String> log = logged(() -> assertDoesNotThrow(() -> LaterMigrations.judge("directory", flyway)));
        assertTrue(log.size() == 1 && log.get(0).contains("這個版本可繼續使用"), log.toString());
    }

    @Test
    void what_took_something_away_stops_the_start_and_says_what_to_do() throws SQLException {
        left("contract old words");
        String refusal = assertThrows(IllegalStateException.class, () -> LaterMigrations.judge("directory", flyway))
                .getMessage();
        assertTrue(refusal.contains("directory 9000") && refusal.contains("還原更新前的備份"), refusal);
    }

    private void left(String description) throws SQLException {
        database.run("insert into schema_history_directory select 9000, '9000', '" + description
                + "', type, 'V9000__x.sql', checksum, installed_by, installed_on, execution_time, success"
                + " from schema_history_directory order by installed_rank desc limit 1");
    }

    private static List<String> logged(Runnable work) {
        List<String> lines = new ArrayList<>();
        Logger log = Logger.getLogger(LaterMigrations.class.getName());
        Handler reader = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(reader);
        work.run();
        log.removeHandler(reader);
        return lines;
    }
}

package tw.anwang.portal.container;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import tw.anwang.testing.TestDatabase;

/**
 * Everything the database was asked while the portal started, by its own general log, kept in a table of the test's
 * schema. Migrations and units are told apart by their accounts.
 */
final class StartLog {
    /** The portal's own account, with the rights that docs/deploy.md gives it. */
    static final String ACCOUNT = "anwang_container";

    private static final String PASSWORD = "Container-2026";
    private static final String TABLE = "container_start_log";

    private StartLog() {}

    static String password() {
        return PASSWORD;
    }

    static void begin(TestDatabase database) {
        run(
                database,
                "create or replace user " + ACCOUNT + "@'%' identified by '" + PASSWORD + "'",
                "grant select, insert, update, delete, create temporary tables on " + database.schema() + ".* to "
                        + ACCOUNT + "@'%'",
                "grant select, insert on " + database.trailSchema() + ".* to " + ACCOUNT + "@'%'",
                "set global log_output = 'TABLE'",
                "truncate table mysql.general_log",
                "set global general_log = on");
    }

    static void end(TestDatabase database) {
        run(
                database,
                "set global general_log = off",
                "create table " + TABLE + " as select event_time, user_host, convert(argument using utf8mb4) asked"
                        + " from mysql.general_log where command_type in ('Query', 'Execute', 'Prepare')");
    }

    /** When the last migration was written into a history. */
    static Optional<String> lastMigration(Rows rows) {
        return moment(
                rows, "max", "user_host not like '" + ACCOUNT + "[%' and asked like 'insert into%schema_history_%'");
    }

    /** When the portal's own account first named a table of a module. */
    static Optional<String> firstUse(Rows rows) {
        return moment(
                rows,
                "min",
                "user_host like '" + ACCOUNT
                        + "[%' and asked regexp '(from|into|update|join) +`?(directory|identity|desk|meetings)_'");
    }

    private static Optional<String> moment(Rows rows, String which, String condition) {
        return rows.words("select " + which + "(event_time) from " + TABLE + " where " + condition).stream()
                .filter(moment -> moment != null)
                .findFirst();
    }

    private static void run(TestDatabase database, String... statements) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of people's work when the database dies, hangs, is slow, or refuses the trail (docs/faults.md). */
@Tag("full")
class FaultsOfTheDatabaseIT {
    private static final int SOME_SECONDS = 12_000;

    /** Times three; the pool has 20. */
    private static final int MORE_THAN_CONNECTIONS = 10;

    private static Trial trial;

    @BeforeAll
    static void start() throws Exception {
        trial = Trial.start(Path.of("target/faults-database"), Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
        if (trial != null) {
            trial.close();
        }
    }

    @Test
    void a_database_that_is_killed_takes_nothing_with_it_that_was_acknowledged() throws Exception {
        Ledger ledger = trial.people();
        Duration away;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            trial.server().kill();
            Thread.sleep(SOME_SECONDS);
            assertFalse(trial.isReady(), "says so to the proxy");
            trial.server().start();
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost("MariaDB killed, away for 12 s", away, ledger);
    }

    @Test
    void a_database_that_hangs_holds_nobody_for_long() throws Exception {
        Ledger ledger = trial.people();
        Duration away;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            trial.server().signal("STOP");
            Thread.sleep(4 * SOME_SECONDS);
            assertFalse(trial.isReady(), "says so to the proxy");
            trial.server().signal("CONT");
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost("MariaDB stopped for 48 s", away, ledger);
    }

    @Test
    void lines_to_the_database_that_break_are_made_anew() throws Exception {
        Ledger ledger = trial.people();
        Duration away;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            for (int times = 0; times < 5; times++) {
                trial.line().cut();
                Thread.sleep(SOME_SECONDS / 10);
            }
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost("Lines to MariaDB cut five times", away, ledger);
    }

    @Test
    void a_line_that_breaks_while_nobody_uses_it_is_noticed_by_nobody() throws Exception {
        Ledger ledger = trial.people();
        Duration away;
        int killed = 0;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            for (int times = 0; times < 40; times++) {
                killed += killIdle();
                Thread.sleep(SOME_SECONDS / 60);
            }
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost(killed + " idle connections killed", away, ledger);
        long troubled =
                ledger.clicks().stream().filter(click -> !click.isRight()).count();
        // between the look and the kill somebody may have taken it up
        assertTrue(troubled * 10 <= killed, troubled + " clicks of people went wrong");
    }

    /** As a firewall does with lines that are silent for long. */
    private static int killIdle() throws SQLException {
        List<String> idle = trial.database()
                .texts("select p.id from information_schema.processlist p left join information_schema.innodb_trx t"
                        + " on t.trx_mysql_thread_id = p.id where p.user = '" + MortalDatabase.WORK
                        + "' and p.command = 'Sleep' and p.time_ms > 20 and t.trx_id is null");
        for (String one : idle) {
            try {
                trial.asRoot("kill " + one);
            } catch (SQLException goneMeanwhile) {
                return idle.size();
            }
        }
        return idle.size();
    }

    @Test
    void a_slow_database_makes_everything_slow_and_nothing_wrong() throws Exception {
        Ledger ledger = trial.people();
        Duration away;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            trial.line().slow(200);
            Thread.sleep(3 * SOME_SECONDS);
            trial.line().slow(0);
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost("Each answer of MariaDB 200 ms late for 36 s", away, ledger);
    }

    @Test
    void a_lock_that_somebody_else_holds_is_not_waited_for_and_more_people_than_connections_are_told_so()
            throws Exception {
        Ledger ledger = trial.people(MORE_THAN_CONNECTIONS);
        Duration away;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            try (Connection other = trial.database().connect();
                    var sql = other.createStatement()) {
                sql.execute("lock tables meetings_consultation write");
                Thread.sleep(4 * SOME_SECONDS);
                sql.execute("unlock tables");
            }
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost("The table that 30 people save into locked from outside for 48 s", away, ledger);
    }

    @Test
    void nothing_is_done_and_nothing_is_shown_where_the_trail_cannot_be_written() throws Exception {
        Ledger ledger = trial.people();
        Duration away;
        try (ledger) {
            Trial.untilMoreIsSaved(ledger);
            trailRight("revoke insert on %s.* from");
            Thread.sleep(SOME_SECONDS);
            trailRight("grant insert on %s.* to");
            away = Trial.untilItGoesOn(ledger, Instant.now());
        }
        trial.assertNothingIsLost("No right to add to the trail for 12 s", away, ledger);
    }

    private static void trailRight(String words) throws SQLException {
        trial.asRoot(words.formatted(trial.database().trailSchema()) + " '" + MortalDatabase.WORK + "'@'127.0.0.1'");
    }
}
